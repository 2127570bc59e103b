import { readFileSync } from "node:fs"
import type { Locator, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { violations } from "./axe.ts"
import { answerAll, type House, openHouse } from "./house.ts"
import { far, smallTargets, tabsToPlan } from "./look.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const seed = readFileSync("examples/semax.txt", "utf8")

const check = async (page: Page, text: string) => {
  await page.getByLabel(/^Paste the page here/).fill(text)
  await page.getByRole("button", { name: "Check it" }).click()
  await page.locator(".protocol").first().waitFor()
}

describe.each([390, 1280] as const)("somebody new, at %i px", (width) => {
  it("meets one sentence, one field and two other ways in, and nobody’s article", async () => {
    const { page, context, faults, strangers } = await house.visit({ width, path: "/" })
    await page.getByLabel(/^Paste the page here/).waitFor()
    await page.getByRole("link", { name: "I already have a prescription" }).waitFor()
    await page.getByRole("link", { name: "See an example" }).waitFor()
    expect(await page.locator(".steps li").count()).toBe(3)
    expect(await page.getByText("Semax").count()).toBe(0)
    // Neither the reader nor the facts nor the example are fetched for that.
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map((r) => r.name))
    expect(fetched.filter((name) => /worker|example/u.test(name) && !/service-worker/u.test(name))).toEqual([])
    expect(await violations(page)).toEqual([])
    expect([...faults, ...strangers]).toEqual([])
    await context.close()
  })

  it("has the answer first on a page just read: the first stop, what it rests on, and the way to a plan are near", async () => {
    const { page, context } = await house.visit({ width, path: "/" })
    await check(page, seed)
    await expect.poll(() => page.locator(".protocol").count()).toBe(5)
    const { words, stop, plan, twice } = await far(page)
    expect(stop.words).toBeLessThanOrEqual(60)
    expect(words).toBeLessThanOrEqual(900)
    expect(plan.screens).toBeLessThanOrEqual(2)
    expect(twice).toBe(0)
    expect(await tabsToPlan(page)).toBeLessThanOrEqual(12)
    const first = page.getByRole("region", { name: "What matters most" })
    const said = await first.locator(":scope > .said, :scope > .unknown").count()
    expect(said).toBeGreaterThan(0)
    expect(said).toBeLessThanOrEqual(5)
    // Each sentence opens to the page's own words and a source with its day.
    await first.locator(".said.stop > summary").first().click()
    await first.locator(".grounds q").first().waitFor()
    await first
      .getByText(/checked 20\d\d-/)
      .first()
      .waitFor()
    expect(await violations(page)).toEqual([])
    await context.close()
  })

  it("finds everything that was found by the tally, and the page itself folded below", async () => {
    const { page, context } = await house.visit({ width, path: "/" })
    await check(page, seed)
    const stops = page.getByRole("radio", { name: /to stop at$/ })
    await stops.check()
    await expect.poll(() => page.locator(".everything .note.stop").count()).toBe(7)
    await page.getByRole("radio", { name: /to ask about$/ }).check()
    await expect.poll(() => page.locator(".everything .note.stop").count()).toBe(0)
    expect(await page.locator(".checked").count()).toBe(0)
    await page.getByRole("heading", { name: "The page, line by line" }).click()
    await page.locator(".checked .line").first().waitFor()
    expect(await violations(page)).toEqual([])
    await context.close()
  })
})

describe.each([390, 1280] as const)("from a page to its plan, at %i px", (width) => {
  it("takes six presses on the first protocol of the example; nothing to press is too small, and no sentence stands twice", async () => {
    const { page, context } = await house.visit({ width, path: "/" })
    await check(page, seed)
    let presses = 0
    const press = async (target: Locator) => {
      presses++
      await target.click()
    }
    await press(page.getByRole("link", { name: "Plan protocol 1" }))
    await press(page.locator("label.chip", { hasText: "Semax nasal drops 0.1" }))
    await page.getByLabel("Strength printed on the container").fill("0.1%")
    presses += 2 // a list is opened, and one of it is chosen
    await page.getByLabel("Measured with").selectOption("dropper-50ul")
    await press(page.locator("label.chip", { hasText: "nasal" }).last())
    await press(page.locator("label.chip", { hasText: "300 mcg" }))
    await page.getByLabel("Weeks", { exact: true }).fill("4")
    await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
    expect(presses).toBeLessThanOrEqual(6)
    // The answer in one line stays in sight while the form is filled in.
    await page.getByLabel("Weeks of rest after").scrollIntoViewIfNeeded()
    // What is to be answered comes before the dose, there as on the plan itself.
    await page.getByRole("button", { name: /^\d+ things to answer before the dose/ }).waitFor()
    await answerAll(page)
    const line = page.getByRole("button", { name: /6 drops: 3 in each nostril · 28 doses/ })
    await page.getByLabel("Weeks of rest after").scrollIntoViewIfNeeded()
    expect(
      await line.evaluate((e) => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().bottom <= innerHeight),
    ).toBe(true)
    expect(await smallTargets(page)).toEqual([])
    expect((await far(page)).twice).toBe(0)
    await context.close()
  })
})

const dampened = `Quiet Vials

Ipamorelin: 120 mcg once daily, subcutaneous, 8 weeks
Sermorelin: 150 mcg once daily, subcutaneous, 8 weeks
TB-500: 2 mg twice weekly, subcutaneous, 6 weeks
BPC-157: 200 mcg once daily, subcutaneous, 4 weeks
GHK-Cu: 1 mg once daily, subcutaneous, 4 weeks
`

describe("what somebody new asks", () => {
  it("is this page trustworthy, which is the worst thing on it, does it work: in sight on the page just read", async () => {
    const { page, context } = await house.visit({ width: 390, path: "/" })
    await check(page, seed)
    const answer = (question: string) => page.locator("dt", { hasText: question }).locator("xpath=following::dd[1]")
    expect(await answer("Is this page trustworthy?").textContent()).toBe(
      "Do not rely on it alone. It holds 7 things to stop at, goes against official labels 9 times and prints references that cannot be right.",
    )
    expect(await answer("Does it work?").textContent()).toMatch(
      /^Nobody can tell from this page: for \d+ claims no study in people was found/,
    )
    expect(
      await page
        .getByRole("heading", { name: /^The worst thing on this page/ })
        .locator("xpath=following::*[1]")
        .textContent(),
    ).toMatch(/^Stop ?The page offers protocol 4 as something to do by oneself\. A stroke is an emergency/)
    await context.close()
  })

  it("what if I am late with a dose: one tap on Today", async () => {
    const { page, context } = await house.visit({ width: 390, path: "/#/today" })
    await page.getByText("What if I am late with a dose?").click()
    await page.getByText(/^Never take two at once\. Once more than half the time to the next dose has passed/).waitFor()
    expect(await violations(page)).toEqual([])
    await context.close()
  })

  it("finds what can be planned before what cannot, however much of a page is refused", async () => {
    const { page, context } = await house.visit({ width: 390, path: "/" })
    await check(page, dampened)
    await expect.poll(() => page.locator(".protocol").count()).toBe(5)
    await page.getByRole("heading", { name: "No plan is made of these" }).waitFor()
    const { plan } = await far(page)
    expect(plan.screens).toBeLessThanOrEqual(2)
    expect(await tabsToPlan(page)).toBeLessThanOrEqual(12)
    expect(await violations(page)).toEqual([])
    await context.close()
  })
})

describe("going from place to place", () => {
  it("names the window, begins at the heading, and finds the place that was left again", async () => {
    const { page, context } = await house.visit({ width: 390, path: "/" })
    await expect.poll(() => page.title()).toBe("Check · Posology")
    await check(page, seed)
    // What is pressed is brought into sight first, clear of the bar at the foot.
    const link = page.getByRole("link", { name: "Questions to take along" })
    const height = () => link.evaluate((e) => e.getBoundingClientRect().top)
    await link.hover()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
    const left = await height()
    await link.click()
    await page.getByText("To the pharmacist").waitFor()
    await expect.poll(() => page.title()).toBe("Questions to take along · Posology")
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1")
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.goBack()
    await page.locator(".protocol").first().waitFor()
    await expect.poll(async () => Math.abs((await height()) - left)).toBeLessThan(60)
    await context.close()
  })

  it("has emergency help one tap away on every screen", async () => {
    const { page, context } = await house.visit({ width: 390, path: "/" })
    for (const path of ["", "new", "prescription", "example", "plan", "today", "trial", "library", "house", "about"]) {
      await page.goto(`${house.url}/#/${path}`)
      await page.getByRole("link", { name: "Emergency" }).click()
      await page.getByText("In danger now", { exact: true }).waitFor()
    }
    await context.close()
  })
})
