import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ofCapsules, ofDrops } from "../src/app/testing/drops.ts"
import { brand, type DocumentId, type PlanId } from "../src/base/index.ts"
import { answerAll, fillBottle } from "./house.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"
import { smallTargets } from "./look.ts"

let house: KeptHouse
const plan = brand<PlanId>("plan-1")
beforeEach(async () => {
  house = await openKeptHouse({}, { layAside: true })
})
afterEach(() => house.close())

const page = `Semax\n\nNasal drops, 0.1 %.\n\nDose: 300 mcg twice daily for 6 weeks.\n\nSide Effects\n\n- Headache\n- Dizziness (rare)\n`
const followPlan = async () => {
  const id = brand<DocumentId>("page-1")
  await house.ask("save-page", { id, page: { content: page, name: "page.txt" } })
  await house.ask("save-plan", { id: plan, title: "Semax drops", page: id, choices: ofDrops({ protocol: 1 }) })
}
const events = () => house.store.events.list({ practice: brand("home"), person: brand("me") })

describe.each([390, 1280] as const)("at %i px", (width) => {
  it("the first day: nothing to follow, then a plan, one tap, its undoing, and again", async () => {
    const { page, context, faults } = await house.visit("/today", width)
    await page.getByRole("heading", { name: "You have no plan yet." }).waitFor()
    expect(await wrongWith(page)).toEqual([])
    await followPlan()
    await house.setClock("2026-12-01T06:03:00Z")
    await page.reload()
    await page.getByRole("heading", { name: "1 December 2026" }).waitFor()
    expect(await wrongWith(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    const taken = page.getByRole("button", { name: /^Taken: 300 mcg of Semax drops, due 08:00/ })
    await taken.dblclick()
    await page.getByText("Taken at 08:03: 300 mcg.").waitFor()
    await page.getByText("Up to date at 08:03.").waitFor()
    expect(await events()).toHaveLength(1)
    await page.getByRole("button", { name: /^Undo: Semax drops/ }).click()
    await taken.click({ delay: 700 })
    await page.getByRole("heading", { name: "Semax drops, due 08:00" }).waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByLabel("How much (mcg)").fill("350,5")
    await page.getByText("This will be logged as 350.5 mcg; planned is 300 mcg.").waitFor()
    await page.getByLabel("How much (mcg)").fill("600")
    await page.getByRole("button", { name: "Log this dose" }).click()
    await page.getByText("Taken at 08:03: 600 mcg; planned 300 mcg.").waitFor()
    await expect.poll(() => house.ask("day", {})).toMatchObject({ taken: [{ log: { amount: "600 mcg" } }] })
    expect(faults).toEqual([])
    await context.close()
  })

  it("from a page to the first dose: nothing followed, the plan kept, and today asks for it", async () => {
    await house.setClock("2026-12-01T05:40:00Z")
    const { page, context, faults } = await house.visit("/today", width)
    await page.getByRole("link", { name: "Check a page" }).click()
    await page.getByRole("link", { name: "See an example" }).click()
    await page.getByRole("link", { name: "Plan protocol 1" }).click()
    await page.getByRole("heading", { name: "Plan", exact: true }).waitFor()
    await fillBottle(page)
    await page.getByRole("radio", { name: "nasal", exact: true }).check()
    await page.getByRole("radio", { name: "300 mcg", exact: true }).check()
    await page.getByLabel("Weeks", { exact: true }).fill("4")
    await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
    await page.getByLabel("First day").fill("2026-12-01")
    await page.getByText("from 1 December 2026").first().waitFor()
    await answerAll(page)
    await page.getByRole("button", { name: "Keep this plan" }).click()
    await page.getByRole("link", { name: "See today" }).click()
    await page.getByRole("heading", { name: "Next", exact: true }).waitFor()
    const at = (await house.ask("day", {})).due[0]?.at ?? ""
    await house.setClock(new Date(Date.parse(at.replace(/\[.*$/, "")) + 120_000).toISOString())
    await page.reload()
    await page.getByRole("button", { name: /^Taken: 300 mcg/ }).click()
    await page.getByText(/^Taken at .*: 300 mcg\.$/).waitFor()
    // What was answered before the plan was kept stands in the diary too.
    const kinds = async () => (await events()).map((e) => e.kind)
    await expect.poll(async () => (await kinds()).filter((kind) => kind === "dose-taken")).toHaveLength(1)
    expect(await kinds()).toContain("plan-answered")
    expect(faults).toEqual([])
    await context.close()
  })

  it("a missed day: said so without blame, told as it was, never made up for", async () => {
    await followPlan()
    await house.setClock("2026-12-02T07:30:00Z")
    const { page, context } = await house.visit("/today", width)
    await page.getByText("1 h 30 min past its time.").waitFor()
    await page.getByRole("button", { name: /^Leave out/ }).click()
    await page.getByText("Left out, without a reason.").waitFor()
    await house.setClock("2026-12-02T22:30:00Z")
    await page.reload()
    // Past the middle between 14:00 and the next morning: the nearer dose is the next one.
    await page.getByText("leave this one out").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByText("More", { exact: true }).first().click()
    await page.getByRole("button", { name: /^Edit: 300 mcg of Semax drops, due 14:00/ }).click()
    await page.getByLabel("Day", { exact: true }).fill("2026-12-02")
    await page.getByLabel("Time").fill("14:20")
    await page.getByRole("button", { name: "Log this dose" }).click()
    await page.getByText("Taken at 14:20: 300 mcg.").waitFor()
    // The day after, yesterday is one tap away.
    await house.setClock("2026-12-04T05:00:00Z")
    await page.reload()
    await page.getByRole("button", { name: "The day before" }).click()
    await page.getByRole("heading", { name: "3 December 2026" }).waitFor()
    await expect.poll(() => page.getByText("A dose that was missed is not made up for.").count()).toBe(2)
    await expect.poll(() => page.getByText(/streak|well done|great/i).count()).toBe(0)
    await context.close()
  })

  it("a side effect that has become worse pauses the plan and says why; only a person goes on", async () => {
    await followPlan()
    await house.setClock("2026-12-01T06:03:00Z")
    const { page, context } = await house.visit("/today", width)
    const report = async (severity: RegExp) => {
      await page.getByRole("button", { name: "A side effect" }).click()
      await page.getByRole("button", { name: "Headache" }).first().click()
      expect(await wrongWith(page)).toEqual([])
      await page.getByLabel(severity).check()
      await page.getByRole("button", { name: "Log it" }).click()
    }
    await report(/^1, mild/)
    await page.getByRole("heading", { name: "Due now" }).waitFor()
    await expect.poll(() => page.getByText("is paused").count()).toBe(0)
    await house.setClock("2026-12-01T06:33:00Z")
    await report(/^2, moderate/)
    await page.getByRole("heading", { name: "Stop Semax drops is paused" }).waitFor()
    await page.getByText("went from mild to moderate within 14 days").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await expect.poll(() => house.ask("day", {})).toMatchObject({ plans: [{ paused: { code: "pause/rising" } }] })
    await page.getByRole("button", { name: "Whom to call" }).click()
    await page.getByLabel("Where you are").selectOption("ZA")
    await page.getByText("South Africa: in danger now").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Close" }).click()
    await page.getByRole("button", { name: "Go on with it …" }).click()
    await page.getByRole("button", { name: "Go on", exact: true }).click()
    await page.getByText("is paused").waitFor({ state: "detached" })
    await context.close()
  })

  it("without a network: logs, is opened anew, and hands everything over once when the server is back", async () => {
    await followPlan()
    await house.setClock("2026-12-01T06:03:00Z")
    const { page, context } = await house.visit("/today", width)
    await page.getByText("Up to date").waitFor()
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await house.goAway()
    await page.getByRole("button", { name: /^Taken/ }).click()
    await page.getByText("Taken at 08:03").waitFor()
    await page.getByText("One entry waits on this device.").waitFor()
    await page.reload()
    await page.getByText("Taken at 08:03").waitFor()
    await page.getByText("One entry waits on this device.").waitFor()
    expect(await wrongWith(page)).toEqual([])
    const cached = await page.evaluate(async () => {
      const urls: string[] = []
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) urls.push(new URL(request.url).pathname)
      return urls
    })
    expect(cached).toContain("/")
    expect(cached.filter((path) => path.startsWith("/api"))).toEqual([])
    await house.comeBack()
    await page.evaluate(() => dispatchEvent(new Event("online")))
    await page.getByText("Up to date at").waitFor()
    expect(await events()).toHaveLength(1)
    await context.close()
  })
})

it("before its hour a dose may be taken; several due at once are one tap, and one tap takes them back", async () => {
  await followPlan()
  await house.ask("save-plan", {
    id: brand<PlanId>("plan-2"),
    title: "Glimmerol, morning",
    choices: ofCapsules("Glimmerol\n\nDose: 10 mg once daily for 2 weeks.\n"),
  })
  await house.setClock("2026-12-01T05:00:00Z")
  const { page, context, faults } = await house.visit("/today", 390)
  await page.getByText("Day 1 of 42").waitFor()
  await page.getByText("Day 1 of 14").waitFor()
  expect(await page.locator(".week > li").count()).toBe(7)
  await page.getByRole("button", { name: "Take it now: 300 mcg of Semax drops, planned for 08:00" }).click()
  await page.getByText(/^Taken at 07:00: 300 mcg, 1 h 00 min early\.$/).waitFor()
  // The next one of that plan would come too close to it.
  await page.getByText(/^Not now: the last one was taken just now/).waitFor()
  expect(await wrongWith(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  const early = (await events()).length
  await page.getByRole("button", { name: /^Undo: Semax drops/ }).click()
  // Taking it back is an entry of its own, on its way to the house for a moment.
  await expect.poll(async () => (await events()).length).toBe(early + 1)
  await house.setClock("2026-12-01T06:03:00Z")
  await page.reload()
  const before = (await events()).length
  await page.getByRole("button", { name: "Both taken as planned" }).click()
  await page.getByText("Logged 2 doses.").last().waitFor()
  await expect.poll(async () => (await events()).length).toBe(before + 2)
  await page.locator(".undo").getByRole("button", { name: "Undo" }).click()
  await page.getByRole("button", { name: "Both taken as planned" }).waitFor()
  expect(faults).toEqual([])
  await context.close()
})
