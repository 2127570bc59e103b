import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { keptDrops } from "../src/app/testing/drops.ts"
import { brand, type PlanId } from "../src/base/index.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

let house: KeptHouse
const plan = brand<PlanId>("plan-1")
const zone = "Africa/Johannesburg"
beforeEach(async () => {
  house = await openKeptHouse()
  await house.ask("save-plan", keptDrops)
  for (const day of [1, 2, 3]) await house.ask("take", { plan, zone, at: `2026-12-0${day}T08:0${day}:00+02:00` })
  await house.ask("record", {
    zone,
    at: "2026-12-02T10:00:00+02:00",
    body: { kind: "side-effect", plan, what: "headache", severity: 1, ongoing: false },
  })
  await house.ask("record", { zone, at: "2026-12-03T10:00:00+02:00", body: { kind: "note", text: "Slept badly" } })
  await house.setClock("2026-12-04T07:00:00Z")
})
afterEach(() => house.close())

describe.each([
  [390, "light"],
  [1280, "dark"],
] as const)("at %i px, %s", (width, scheme) => {
  it("the stock: what is left, a new container whose strength is typed again, and its lot", async () => {
    const { page, context } = await house.visit("/stock", width, scheme)
    await page.getByText("2.1 mL left of 3 mL").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Open a new container for Semax drops" }).click()
    await page.getByRole("button", { name: "I have opened it" }).click()
    await page.getByText("Type the strength that is printed on it.").waitFor()
    await page.getByLabel("Strength printed on it").fill("1%")
    await page.getByRole("button", { name: "I have opened it" }).click()
    await page.getByText("its doses would be wrong").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByLabel("Strength printed on it").fill("0.1%")
    await page.getByLabel("Lot", { exact: true }).fill("B-02")
    await page.getByLabel("What it cost").fill("950")
    await page.getByRole("button", { name: "I have opened it" }).click()
    await page.getByText("950 is no amount with its currency; write for example 950 ZAR.").waitFor()
    await page.getByLabel("What it cost").fill("950 ZAR")
    // A container whose last day is over is asked about, and not opened by the same tap.
    await page.getByLabel("Expiry").fill("2026-11-01")
    await page.getByRole("button", { name: "I have opened it" }).click()
    await page.getByText(/This container was to be used by 2026-11-01, and that day is over/).waitFor()
    await page.getByRole("button", { name: "It is in use all the same: log it" }).waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByLabel("Expiry").fill("2027-06-30")
    await page.getByRole("button", { name: "I have opened it" }).click()
    await page.getByText("3 mL left of 3 mL").waitFor()
    await page.getByText("950 ZAR, and more: one container has no price written down").waitFor()
    await page.getByLabel("The lot").fill("b02")
    await page.getByText("No container with that lot").waitFor()
    await page.getByLabel("The lot").fill("b-02")
    await page.getByText("in use from 4 December 2026 until now").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await context.close()
  })

  it("the history: days, doses with their number, a side effect beside its doses, words found, files to take along", async () => {
    const { page, context } = await house.visit("/history", width, scheme)
    await page.getByText("3 on time").waitFor()
    await page.getByText("Slept badly").waitFor()
    expect(await page.getByRole("row", { name: /2 December 2026, 10:00/ }).textContent()).toContain("300 mcg")
    expect(await wrongWith(page)).toEqual([])
    await page.getByLabel("Search in notes").fill("slept")
    await page.getByText("Side effect", { exact: true }).waitFor({ state: "detached" })
    await page.getByText("Slept badly").waitFor()
    await expect.poll(() => page.getByText("Slept badly").count()).toBe(1)
    for (const [name, file] of [
      ["Table (CSV)", /\.csv$/],
      ["JSON", /\.json$/],
      ["FHIR R4", /\.fhir\.json$/],
    ] as const) {
      const download = page.waitForEvent("download")
      await page.getByRole("button", { name, exact: true }).click()
      expect((await download).suggestedFilename()).toMatch(file)
    }
    await page.getByLabel("From").fill("2026-12-09")
    await page.getByText("The first day has to come before the last one.").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await context.close()
  })
})
