import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type House, openHouse } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe("the gallery", () => {
  it("shows every part in every state as it did before (npm run e2e -- --update rewrites it)", async () => {
    const { page, context, faults } = await house.visit({ path: "/#/gallery" })
    await page.locator('[data-specimen="what a bottle can do"]').waitFor()
    const seen = await page.locator(".specimen").evaluateAll((all) =>
      all.map((e) => {
        const name = e.getAttribute("data-specimen")
        // biome-ignore lint/performance/useDomNodeTextContent: what is seen, line by line, is the point
        const words = e instanceof HTMLElement ? e.innerText.replaceAll(/\n+/g, "\n").trim() : ""
        return `## ${name}\n\n${words}\n`
      }),
    )
    await expect(`${seen.join("\n")}`).toMatchFileSnapshot("gallery.golden.txt")
    expect(faults).toEqual([])
    await context.close()
  })
})
