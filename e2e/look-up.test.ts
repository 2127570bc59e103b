import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { sideways, violations } from "./axe.ts"
import { type House, openHouse } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const pictures = process.env.POSOLOGY_PICTURES

describe("looking up a substance", () => {
  it.each([
    [390, "light"],
    [1280, "dark"],
  ] as const)(
    "tells at %i pixels, %s, what can hurt, who must not and the pairs with what is taken",
    async (width, scheme) => {
      const { page, context, strangers, faults } = await house.visit({ width, scheme, path: "/#/look-up" })
      await page.getByLabel("Name", { exact: true }).fill("Ozempic")
      await page.getByLabel("What you take besides").fill("insulin")
      await page.getByRole("button", { name: "Look it up" }).click()
      await page.getByRole("heading", { name: "Ozempic is semaglutide" }).waitFor()
      for (const part of ["What can hurt", "With what you take", "Who must not", "The most that is known to be given"])
        await page.getByRole("heading", { name: part }).waitFor()
      await page.getByText(/insulin: major/).waitFor()
      expect(await sideways(page)).toBe(0)
      expect(await violations(page)).toEqual([])
      if (pictures) await page.screenshot({ path: `${pictures}/look-up-${width}.png`, fullPage: true })
      await page.getByRole("button", { name: "Print it on one sheet" }).click()
      await page.locator(".print-sheet").getByText("What this rests on").waitFor({ state: "attached" })
      expect([strangers, faults]).toEqual([[], []])
      await context.close()
    },
  )

  it("says of a name that means nothing here that this is not harmless, and leaves the page on the desk alone", async () => {
    const { page, context, faults } = await house.visit()
    await page.locator(".protocol").first().waitFor()
    await page.goto(`${house.url}/#/look-up/zzqqx`)
    await page.getByText("knows nothing by the name “zzqqx”").waitFor()
    await page.goto(`${house.url}/#/findings`)
    await page
      .getByRole("heading", { name: /to do|found/i })
      .first()
      .waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
