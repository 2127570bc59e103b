import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { wrongWith } from "./kept-house.ts"
import { dayAfter, looked, openTrialHouse, plan, type TrialHouse, zone } from "./trial-house.ts"

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

describe("a blinded trial", () => {
  it("has labels and a sealed sheet, asks for a guess, and is unblinded in two taps", async () => {
    const blinded = await openTrialHouse({ weeks: 4 })
    const { id } = await blinded.ask("start-trial", {
      design: { pairs: 4, blockDays: 7, arms: ["on", "off"], runInDays: 0, washoutDays: 0 },
      ...{ plan, primary: "focus", better: "higher" as const, zone },
      preparer: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
    })
    const { page, context, faults } = await blinded.visit(`/trials/${id}/kit`, 390, "dark")
    await page.getByRole("heading", { name: "Numbered containers" }).waitFor()
    await page.getByText("Container 8").waitFor()
    expect(await page.getByLabel("The sealed preparation sheet").inputValue()).toContain("BEGIN AGE ENCRYPTED FILE")
    expect(await page.locator("main").textContent()).not.toMatch(/: with|: without|placebo/)
    await looked(page, "trial-kit")
    expect(await wrongWith(page)).toEqual([])
    await blinded.setClock(`${dayAfter(8)}T09:00:00Z`)
    await page.goto(`${blinded.url}/#/trials/${id}`)
    await page.reload()
    await page.getByRole("heading", { name: "What do you think container 1 was?" }).waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "I cannot tell" }).click()
    await page.getByText("What do you think container 1 was?").waitFor({ state: "detached" })
    await page.getByRole("button", { name: "Emergency: what am I taking?" }).click()
    await looked(page, "trial-emergency")
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "I feel unwell: show me now" }).click()
    await page.getByText(/^It holds (?:its match, without )?Semax\.$/).waitFor()
    await page.getByRole("button", { name: "Close" }).click()
    await page.getByText(/Block 2 was looked at/).waitFor()
    // Whoever looks for help first comes to the same: one tap from the page of telephone numbers, and one from the day.
    await page.getByRole("link", { name: "Emergency", exact: true }).click()
    const poison = await page.getByText("Poisoning, or too much taken").boundingBox()
    const talk = await page.getByText("To talk to somebody").boundingBox()
    expect(poison?.y).toBeLessThan(talk?.y ?? 0)
    await page.getByText("Drops, container 2").waitFor()
    await looked(page, "trial-help")
    expect(await wrongWith(page)).toEqual([])
    // Today leads to the score of the day, and adds up nothing that the container hides.
    await page.goto(`${blinded.url}/#/today`)
    const score = page.getByRole("region", { name: "For your trial" })
    await score.getByRole("link", { name: "Score it" }).waitFor()
    await looked(page, "trial-today")
    expect(await page.locator("main").textContent()).not.toMatch(/In all this day|300 mcg/)
    expect(await wrongWith(page)).toEqual([])
    await score.getByRole("link", { name: "Score it" }).click()
    expect(await page.getByLabel("What it is").inputValue()).toBe("focus")
    await page.getByLabel("How much").fill("40")
    await page.getByRole("button", { name: "Keep it" }).click()
    await page.getByRole("heading", { name: "Measure how it goes" }).waitFor()
    await page.goto(`${blinded.url}/#/today`)
    await page.getByText("Scored today.").waitFor()
    await expect.poll(() => score.count()).toBe(0)
    await page.getByRole("button", { name: "Stop and get help" }).click()
    await page.getByRole("link", { name: "What am I taking?" }).click()
    await page.getByRole("heading", { name: "What am I taking?" }).waitFor()
    await looked(page, "trial-what-am-i-taking")
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Somebody who treats me asks: show me now" }).click()
    await page.getByText(/^It holds (?:its match, without )?Semax\.$/).waitFor()
    expect(faults).toEqual([])
    await context.close()
    await blinded.close()
  })
})
