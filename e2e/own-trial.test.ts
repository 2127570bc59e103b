import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { wrongWith } from "./kept-house.ts"
import { looked, openTrialHouse, plan, type TrialHouse } from "./trial-house.ts"

let house: TrialHouse
beforeAll(async () => {
  house = await openTrialHouse({ weeks: 4 })
})
afterAll(() => house.close())

/** Counts what a person presses on the way. */
const counted = () => {
  let clicks = 0
  return {
    press: async (act: () => Promise<unknown>) => {
      await act()
      clicks++
    },
    clicks: () => clicks,
  }
}

describe("a trial of a kept plan", () => {
  it("is begun in at most eight clicks, with its commitment before the first dose", async () => {
    const { page, context, faults } = await house.visit(`/library/plan/${plan}`)
    const { press, clicks } = counted()
    await press(() => page.getByRole("link", { name: "Find out whether it works for you" }).click())
    await page.getByText(/a chance of about \d+ % of seeing a medium effect/).waitFor()
    await looked(page, "trial-design")
    expect(await wrongWith(page)).toEqual([])
    await press(() => page.getByRole("radio", { name: /^1 day/ }).check())
    await page.getByText(/28 pairs of 1-day blocks/).waitFor()
    await press(() => page.getByLabel("The answer is about").selectOption("ratings/clarity"))
    expect(await page.getByRole("radio", { name: "higher" }).isChecked()).toBe(true)
    await press(() => page.getByRole("button", { name: "Draw the order and begin" }).click())
    await page.getByRole("heading", { name: "It is committed to." }).waitFor()
    await looked(page, "trial-committed")
    expect(await wrongWith(page)).toEqual([])
    expect(clicks()).toBeLessThanOrEqual(8)
    await page.getByRole("link", { name: "The trial", exact: true }).click()
    await page.getByRole("button", { name: "Stop the trial" }).waitFor()
    await looked(page, "trial-waiting")
    expect(await wrongWith(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})
