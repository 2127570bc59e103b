import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { drops } from "../src/app/testing/drops.ts"
import { brand, type PlanId } from "../src/base/index.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

let house: KeptHouse
const zone = "Africa/Johannesburg"
beforeEach(async () => {
  house = await openKeptHouse()
  await house.ask("save-plan", {
    id: brand<PlanId>("plan-1"),
    title: "Semax drops",
    choices: drops({
      typed: { compound: "Semax", dose: { low: "0.3", high: "0.6", unit: "mg", per: "dose" } },
      dose: "0.3mg",
    }),
  })
  await house.setClock("2026-12-01T06:30:00Z")
})
afterEach(() => house.close())

describe.each([390, 1280] as const)("at %i px", (width) => {
  it("a comma before the tenths is shown, typed and kept as a point; a number of two readings is asked about", async () => {
    const { page } = await house.visit("/today", width, "light", "de-DE")
    await page.getByText("0,3 mg · 6 drops").first().waitFor()
    await page.getByText("More", { exact: true }).first().click()
    await page.getByRole("button", { name: /^Edit: 0,3 mg of Semax drops, due 08:00/ }).click()
    expect(await page.getByLabel("How much (mg)").inputValue()).toBe("0,3")
    await page.getByLabel("How much (mg)").fill("1,000")
    await page.getByText("can be read in two ways").waitFor()
    await page.getByRole("button", { name: "Log this dose" }).click()
    await page.getByLabel("How much (mg)").fill("0,25")
    await page.getByText("This will be logged as 0,25 mg; planned is 0,3 mg.").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Log this dose" }).click()
    await page.getByText(/Taken at 08:30: 0,25 mg/).waitFor()
    await expect
      .poll(async () => (await house.ask("day", { date: "2026-12-01", zone })).taken[0]?.log?.amount)
      .toBe("0.25 mg")
  })

  it("a clock of twelve hours shows twelve", async () => {
    const { page } = await house.visit("/today", width, "light", "en-US")
    await page.getByText("8:00 am").first().waitFor()
    await page.getByText("0.3 mg · 6 drops").first().waitFor()
    expect(await wrongWith(page)).toEqual([])
  })
})
