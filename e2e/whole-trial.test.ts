import { createHash } from "node:crypto"
import type { Page } from "playwright-core"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { holdsOf } from "../src/server/testing/trial-worlds.ts"
import { wrongWith } from "./kept-house.ts"
import { dayAfter, looked, openTrialHouse, plan, type TrialHouse } from "./trial-house.ts"

// A plan of ten days is ten pairs of single days: twenty days, lived one after the other by made-up people. The suite lives one of them; all six:
//   npm run soak -- courses

let house: TrialHouse
beforeEach(async () => {
  house = await openTrialHouse({ days: 10 })
})
afterEach(() => house.close())

const DAYS = 20

type Course = {
  readonly name: string
  /** What a dose that holds the substance adds to the score of its day. */
  readonly effect: number
  /** Whether the n-th dose that is due is taken. */
  readonly takes?: (n: number) => boolean
  readonly feels?: string
  readonly blinded?: true
  /** The day on whose evening it is given up. */
  readonly until?: number
  /** What the answer says, and what it must not. */
  readonly says: RegExp
  readonly never?: RegExp
}

const medium: Course = { name: "something that helps", effect: 10, feels: "runny nose", says: /^It helped/ }
const others: readonly Course[] = [
  { name: "something that does nothing", effect: 0, says: /Found over 3 weeks/, never: /^It (?:helped|hurt)/ },
  { name: "something that hurts", effect: -10, feels: "headache", says: /^It hurt/ },
  {
    name: "doses of which every third is left out",
    effect: 10,
    takes: (n) => n % 3 !== 0,
    says: /Found over 3 weeks/,
    never: /^It hurt/,
  },
  {
    name: "a blind that was broken",
    effect: 10,
    blinded: true,
    says: /guesses were right more often than chance gives[\s\S]*blinded by numbered containers/,
  },
  { name: "a trial that is given up", effect: 0, until: 9, says: /Found over 2 weeks/, never: /^It (?:helped|hurt)/ },
]
const courses = process.env.POSOLOGY_COURSES === "all" ? [medium, ...others] : [medium]

/** What a made-up person scores: 50, some wobble, and the effect on a day with a dose. */
const scoreOf = (n: number, effect: number) => 50 + ((n * 7919) % 13) / 2 + effect

const begin = async (page: Page, { blinded }: Course): Promise<string> => {
  await page.getByRole("link", { name: "Find out whether it works for you" }).click()
  await page.getByRole("radio", { name: /^1 day/ }).check()
  await page.getByText(/10 pairs of 1-day blocks/).waitFor()
  await page.getByLabel("The answer is about").selectOption({ label: "A number that I write down" })
  await page.getByLabel("What you call it").fill("focus")
  await page.getByRole("radio", { name: "higher" }).check()
  if (blinded) {
    await page.locator("form.begin summary").click()
    await page
      .getByLabel("Key of the one who fills the containers")
      .fill("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")
  }
  await page.getByRole("button", { name: "Draw the order and begin" }).click()
  await page.getByRole("heading", { name: "It is committed to." }).waitFor()
  const commitment = ((await page.locator(".commitment").textContent()) ?? "").replaceAll(/\s/g, "")
  await page.getByRole("link", { name: "The trial", exact: true }).click()
  await page.getByRole("heading", { name: "Drops" }).waitFor()
  return commitment
}

/** One evening: what is due is taken or not, what was felt and the score are written down. */
const live = async (page: Page, n: number, c: Course, holds: boolean): Promise<void> => {
  await house.setClock(`${dayAfter(n)}T09:00:00Z`)
  await page.goto(`${house.url}/#/today`)
  await page.reload()
  await page.getByText(c.blinded ? /In a trial: container/ : /In a trial: (on|off) day/).waitFor()
  const due = c.blinded === true || (await page.getByText("In a trial: on day").count()) > 0
  if (!c.blinded) expect(due).toBe(holds)
  const taken = page.getByRole("button", { name: /^Taken:/ })
  expect(await taken.count()).toBe(due ? 1 : 0)
  const took = due && (c.takes?.(n) ?? true)
  if (took) {
    await taken.click()
    await taken.waitFor({ state: "detached" })
  }
  if (c.feels !== undefined && took && (n < 5 || c.effect < 0)) {
    await page.getByRole("button", { name: "A side effect" }).click()
    await page.getByRole("textbox", { name: "What", exact: true }).fill(c.feels)
    await page.getByRole("radio", { name: /^1, / }).check()
    await page.getByRole("button", { name: "Log it" }).click()
  }
  await page.goto(`${house.url}/#/measure/number`)
  await page.getByLabel("What it is").fill("focus")
  await page.getByLabel("How much").fill(`${scoreOf(n, took && holds ? c.effect : 0)}`)
  await page.getByRole("button", { name: "Keep it" }).click()
  await page.getByRole("heading", { name: "Measure how it goes" }).waitFor()
}

/** What somebody who can tell says that the container of the day before was. */
const guess = async (page: Page, there: string, held: boolean): Promise<void> => {
  await page.goto(there)
  await page.getByRole("button", { name: held ? "With the substance" : "Without it" }).click()
  await page.getByRole("heading", { name: /What do you think/ }).waitFor({ state: "detached" })
}

const lookAtRunning = async (page: Page, there: string): Promise<void> => {
  await page.goto(there)
  await page.getByText("Running, day 10 of 20").waitFor()
  expect(await page.locator("main").textContent()).not.toMatch(/helped|hurt|difference/i)
  await looked(page, "trial-running")
  expect(await wrongWith(page)).toEqual([])
  await page.getByRole("button", { name: "Stop the trial" }).click()
  await page.getByText(/errs more often/).waitFor()
  await looked(page, "trial-stop")
}

describe("a whole trial", () => {
  it.each(courses)(
    "of $name goes from a kept plan to its report, and the report to the coin and to the page",
    { timeout: 400_000 },
    async (c) => {
      const { page, context, faults } = await house.visit(`/library/plan/${plan}`)
      await context.addInitScript(() => {
        window.print = () => {}
      })
      const commitment = await begin(page, c)
      const there = page.url()
      const holds = await holdsOf(house.ports)
      for (let n = 0; n < (c.until ?? DAYS); n++) {
        await live(page, n, c, holds(n))
        if (c.blinded && n > 0) await guess(page, there, holds(n - 1))
        if (n !== 9) continue
        await lookAtRunning(page, there)
        await page.getByRole("button", { name: "Go on with it" }).click()
      }
      if (c.until === undefined) {
        await house.setClock(`${dayAfter(DAYS)}T09:00:00Z`)
        await page.goto(there)
        await page.reload()
      } else {
        await page.goto(there)
        await page.getByRole("button", { name: "Stop the trial" }).click()
        await page.getByLabel("Why").fill("It was too much bother.")
        await page.getByRole("button", { name: "Stop and open it" }).click()
      }
      const answer = page.locator(".answer-line")
      await answer.waitFor()
      expect(await answer.textContent()).toMatch(c.says)
      if (c.never) expect(await answer.textContent()).not.toMatch(c.never)
      if (c.feels) await page.getByRole("row", { name: new RegExp(c.feels) }).waitFor()
      if (c.until !== undefined)
        await page
          .getByText(/It was too much bother/)
          .first()
          .waitFor()
      if (c.takes) await page.getByText(/A dose was logged on [3-8] of 10 “on” days/).waitFor()
      await page.getByText("The figures").click()
      await page.getByRole("button", { name: "Show what was drawn" }).click()
      const line = (await page.locator("pre.command").textContent()) ?? ""
      const [, hashed = ""] = /^printf %s '([\s\S]*)' \| sha256sum$/.exec(line) ?? []
      expect(createHash("sha256").update(hashed).digest("hex")).toBe(commitment)
      const arms = Array.from({ length: DAYS }, (_, n) => (holds(n) ? "on" : "off"))
      await page.getByText(`Blocks, in order: ${arms.join(", ")}.`).waitFor()
      await looked(page, "trial-report")
      expect(await wrongWith(page)).toEqual([])
      await page.getByRole("button", { name: "Print the report" }).click()
      await page.locator(".print-sheet").waitFor({ state: "attached" })
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1")
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
      if (c.until === undefined) {
        await page.goto(`${house.url}/#/measure/trends`)
        await page.getByRole("heading", { name: "What the trial’s days show" }).waitFor()
        await page.getByText(/A coin chose these days/).waitFor()
        expect(await page.getByLabel("Who chose which days had a dose?").count()).toBe(0)
      }
      // Back at the page where it began: its promise, and what was found.
      await page.goto(`${house.url}/#/library`)
      await page.getByRole("button", { name: "A page about drops", exact: true }).click()
      const beside = page.getByRole("region", { name: "What you found out yourself" })
      await beside.getByText("“sharper focus”").waitFor()
      await beside.getByText(/Found over [23] weeks with 300/).waitFor()
      await beside.getByText(/Ruled out: (?:a|any) benefit/).waitFor()
      await looked(page, "trial-back-at-the-page")
      expect(await wrongWith(page)).toEqual([])
      expect(faults).toEqual([])
      await context.close()
    },
  )
})
