import { createHash } from "node:crypto"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { wrongWith } from "./kept-house.ts"
import { dayAfter, looked, openTrialHouse, plan, type TrialHouse } from "./trial-house.ts"

// A plan of ten days is ten pairs of single days: twenty days, lived one after the other.
let house: TrialHouse
beforeAll(async () => {
  house = await openTrialHouse({ days: 10 })
})
afterAll(() => house.close())

const DAYS = 20
/** What a made-up person scores: 50, some wobble, and ten more on a day with a dose. */
const scoreOf = (n: number, dosed: boolean) => 50 + ((n * 7919) % 13) / 2 + (dosed ? 10 : 0)

const begin = async (page: Page): Promise<string> => {
  await page.getByRole("link", { name: "Find out whether it works for you" }).click()
  await page.getByRole("radio", { name: /^1 day/ }).check()
  await page.getByText(/10 pairs of 1-day blocks/).waitFor()
  await page.getByLabel("The answer is about").selectOption({ label: "A number that I write down" })
  await page.getByLabel("What you call it").fill("focus")
  await page.getByRole("radio", { name: "higher" }).check()
  await page.getByRole("button", { name: "Draw the order and begin" }).click()
  await page.getByRole("heading", { name: "It is committed to." }).waitFor()
  const commitment = ((await page.locator(".commitment").textContent()) ?? "").replaceAll(/\s/g, "")
  await page.getByRole("link", { name: "The trial", exact: true }).click()
  await page.getByRole("heading", { name: "Drops" }).waitFor()
  return commitment
}

/** One evening: what is due is taken and the score written down; gives whether the day had a dose. */
const live = async (page: Page, n: number): Promise<boolean> => {
  await house.setClock(`${dayAfter(n)}T09:00:00Z`)
  await page.goto(`${house.url}/#/today`)
  await page.reload()
  await page.getByText(/In a trial: (on|off) day/).waitFor()
  const dosed = (await page.getByText("In a trial: on day").count()) > 0
  const taken = page.getByRole("button", { name: /^Taken:/ })
  expect(await taken.count()).toBe(dosed ? 1 : 0)
  if (dosed) {
    await taken.click()
    await taken.waitFor({ state: "detached" })
  }
  if (n === 3) {
    await page.getByRole("button", { name: "A side effect" }).click()
    await page.getByRole("textbox", { name: "What", exact: true }).fill("runny nose")
    await page.getByRole("radio", { name: /^1, / }).check()
    await page.getByRole("button", { name: "Log it" }).click()
  }
  await page.goto(`${house.url}/#/measure/number`)
  await page.getByLabel("What it is").fill("focus")
  await page.getByLabel("How much").fill(`${scoreOf(n, dosed)}`)
  await page.getByRole("button", { name: "Keep it" }).click()
  await page.getByRole("heading", { name: "Measure how it goes" }).waitFor()
  return dosed
}

describe("a whole trial", () => {
  it("goes from a kept plan to its report, and the report to the coin", { timeout: 400_000 }, async () => {
    const { page, context, faults } = await house.visit(`/library/plan/${plan}`)
    await context.addInitScript(() => {
      window.print = () => {}
    })
    const commitment = await begin(page)
    const there = page.url()
    const arms: boolean[] = []
    for (let n = 0; n < DAYS; n++) {
      arms.push(await live(page, n))
      if (n !== 9) continue
      await page.goto(there)
      await page.getByText("Running, day 10 of 20").waitFor()
      expect(await page.locator("main").textContent()).not.toMatch(/helped|hurt|difference/i)
      await looked(page, "trial-running")
      expect(await wrongWith(page)).toEqual([])
      await page.getByRole("button", { name: "Stop the trial" }).click()
      await page.getByText(/errs more often/).waitFor()
      await looked(page, "trial-stop")
      await page.getByRole("button", { name: "Go on with it" }).click()
    }
    await house.setClock(`${dayAfter(DAYS)}T09:00:00Z`)
    await page.goto(there)
    await page.reload()
    await page.getByText(/Found over 3 weeks with 300/).waitFor()
    await page.getByRole("row", { name: /runny nose/ }).waitFor()
    await page.getByText("The figures").click()
    await page.getByRole("button", { name: "Show what was drawn" }).click()
    const line = (await page.locator("pre.command").textContent()) ?? ""
    const [, hashed = ""] = /^printf %s '([\s\S]*)' \| sha256sum$/.exec(line) ?? []
    expect(createHash("sha256").update(hashed).digest("hex")).toBe(commitment)
    await page.getByText(`Blocks, in order: ${arms.map((on) => (on ? "on" : "off")).join(", ")}.`).waitFor()
    await looked(page, "trial-report")
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Print the report" }).click()
    await page.locator(".print-sheet").waitFor({ state: "attached" })
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1")
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
    await page.goto(`${house.url}/#/measure/trends`)
    await page.getByRole("heading", { name: "What the trial’s days show" }).waitFor()
    await page.getByText(/A coin chose these days/).waitFor()
    expect(await page.getByLabel("Who chose which days had a dose?").count()).toBe(0)
    // Back at the page where it began: its promise, and what was found.
    await page.goto(`${house.url}/#/library`)
    await page.getByRole("button", { name: "A page about drops", exact: true }).click()
    const beside = page.getByRole("region", { name: "What you found out yourself" })
    await beside.getByText("“sharper focus”").waitFor()
    await beside.getByText(/Found over 3 weeks with 300/).waitFor()
    await beside.getByText(/Ruled out: a benefit above [0-9.]+, and any harm/).waitFor()
    await looked(page, "trial-back-at-the-page")
    expect(await wrongWith(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})
