import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { brand, type DocumentId } from "../src/base/index.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

let house: KeptHouse
beforeEach(async () => {
  house = await openKeptHouse({}, { layAside: true })
})
afterEach(() => house.close())

const events = () => house.store.events.list({ practice: brand("home"), person: brand("me") })
const followed = (from?: { readonly page: DocumentId; readonly protocol: number }) =>
  house.ask("save-plan", {
    id: brand("plan-1"),
    title: "Drops",
    ...(from && { page: from.page }),
    choices: {
      ...(from
        ? { protocol: from.protocol }
        : { typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } } }),
      route: "intranasal",
      product: "semax-0.1-3ml",
      confirmStrength: "0.1%",
      device: "dropper-50ul",
      dose: "300mcg",
      times: from ? ["08:00", "14:00"] : ["08:00"],
      start: "2026-12-01",
      weeks: 6,
      zone: "Africa/Johannesburg",
    },
  })

describe.each([390, 1280] as const)("measuring at %i px", (width) => {
  it("how one feels is answered by keys alone, without a network, and arrives once", async () => {
    await followed()
    const { page, context, faults } = await house.visit("/today", width)
    await page.getByText("Up to date").waitFor()
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.getByRole("link", { name: "Choose what to measure" }).click()
    await page.getByRole("heading", { name: "Measure how it goes" }).waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("link", { name: "Rate how you feel" }).press("Enter")
    await page.getByRole("heading", { name: "How you feel right now" }).waitFor()
    expect(await wrongWith(page)).toEqual([])
    const mood = page.getByRole("slider", { name: "How is your mood right now?" })
    expect(await mood.getAttribute("aria-valuetext")).toBe("not answered")
    await mood.focus()
    for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight")
    expect(await mood.getAttribute("aria-valuetext")).toBe("70 of 100; 0 is very bad, 100 is very good")
    await page.getByLabel("How calm are you right now? As a number").fill("140")
    await page.getByText("A number from 0 to 100.", { exact: true }).waitFor()
    await page.getByLabel("How calm are you right now? As a number").fill("40")
    // The middle of the line is an answer too.
    await page.getByRole("slider", { name: "How much energy" }).press("Enter")
    expect(await wrongWith(page)).toEqual([])
    await house.goAway()
    await page.getByRole("button", { name: "Keep 3 of 7" }).press("Enter")
    await page.getByRole("heading", { name: "Measure how it goes" }).waitFor()
    expect(await events()).toHaveLength(0)
    await page.reload()
    await house.comeBack()
    await page.evaluate(() => dispatchEvent(new Event("online")))
    await expect.poll(async () => (await events()).length).toBe(1)
    await page.evaluate(() => dispatchEvent(new Event("online")))
    await page.reload()
    await page.getByRole("heading", { name: "Measure how it goes" }).waitFor()
    const [kept, ...more] = await events()
    expect(more).toEqual([])
    if (kept?.kind !== "session" || kept.raw === null) throw new Error("no session")
    const given = kept.scores.filter((s) => s.value !== null).map((s) => [s.outcome, s.value])
    expect(given).toEqual([
      ["mood", 70],
      ["calm", 40],
      ["energy", 50],
    ])
    // What the server makes of the raw trials is what the device made of them.
    const session = JSON.parse(kept.raw)
    expect((await house.ask("score-session", { instrument: "ratings", session })).scores).toEqual(kept.scores)
    expect(faults).toEqual([])
    await context.close()
  })

  it("an answer above zero to the last question of the PHQ-9 opens the help page first, and once a week is the most", async () => {
    const { page, context, faults } = await house.visit("/measure/phq-9", width)
    await page.getByRole("heading", { name: "PHQ-9" }).waitFor()
    expect(await wrongWith(page)).toEqual([])
    const questions = page.getByRole("group")
    expect(await questions.count()).toBe(9)
    for (let i = 0; i < 8; i++) await questions.nth(i).getByLabel("Several days").check()
    await questions.nth(8).getByLabel("Not at all").check()
    await questions.nth(8).getByLabel("Several days").click()
    await page.getByRole("heading", { name: "Help, by telephone" }).waitFor()
    expect(await events()).toHaveLength(0)
    // Nothing that was answered is lost, and keeping it leads to help again.
    await page.goBack()
    await page.getByRole("alert").getByRole("link", { name: "Whom to call" }).waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Keep it" }).click()
    await page.getByRole("heading", { name: "Help, by telephone" }).waitFor()
    await expect.poll(async () => (await events()).length).toBe(1)
    expect(await events()).toMatchObject([
      { kind: "session", instrument: "phq-9", scores: [{ value: 9 }], flags: [{ code: "help-first" }] },
    ])
    await house.setClock("2026-12-07T05:00:00Z")
    await page.goto(`${house.url}/#/measure/phq-9`)
    await page.reload()
    await page.getByText("It is asked again from 8 Dec.").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await house.setClock("2026-12-08T05:00:00Z")
    await page.reload()
    await page.getByText("1. Little interest").waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it("a number is kept as it is written, with its unit and its good direction, and is offered again", async () => {
    const { page, context, faults } = await house.visit("/measure/number", width)
    await page.getByLabel("What it is").fill("Weight")
    await page.getByLabel("How much").fill("eighty")
    await page.getByLabel("Unit").fill("kg")
    await page.getByLabel("Which direction").selectOption("lower")
    await page.getByRole("button", { name: "Keep it" }).click()
    await page.getByRole("alert").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await page.getByLabel("How much").fill("81.40")
    await page.getByRole("button", { name: "Keep it" }).click()
    await page.getByRole("heading", { name: "Measure how it goes" }).waitFor()
    await expect.poll(async () => (await events()).length).toBe(1)
    expect(await events()).toMatchObject([
      { kind: "measurement", instrument: "Weight", score: "81.40", unit: "kg", better: "lower" },
    ])
    await page.getByRole("link", { name: "Write down a number" }).click()
    await page.getByRole("button", { name: "Weight" }).click()
    expect(await page.getByLabel("Unit").inputValue()).toBe("kg")
    expect(faults).toEqual([])
    await context.close()
  })
})

it("what a page promises leads to what is measured: chosen, ordered, within eight minutes, and said on Today", async () => {
  const page = brand<DocumentId>("page-1")
  const content =
    "Semax\n\nNasal drops, 0.1 %.\n\nDose: 300 mcg twice daily for 6 weeks.\n\nExpected benefits: Improved working memory, reduced cortisol levels, improved mood\n"
  await house.ask("save-page", { id: page, page: { content, name: "page.txt" } })
  await followed({ page, protocol: 1 })
  const { page: tab, context, faults } = await house.visit("/measure/choose", 390)
  await tab.getByText("“Improved working memory”").waitFor()
  await tab.getByText("it takes a laboratory").first().waitFor()
  expect(await wrongWith(tab)).toEqual([])
  await tab.getByRole("button", { name: /^Take these: / }).click()
  expect(await tab.getByRole("checkbox", { name: "Two back" }).isChecked()).toBe(true)
  expect(await tab.getByRole("checkbox", { name: "PHQ-9" }).isChecked()).toBe(true)
  for (const more of ["Vigilance", "Go or hold", "A list of words"])
    await tab.getByRole("checkbox", { name: more }).check()
  await tab.getByText("and 8 is the most").waitFor()
  expect(await tab.getByRole("button", { name: "Keep this" }).isDisabled()).toBe(true)
  for (const less of ["Go or hold", "A list of words"]) await tab.getByRole("checkbox", { name: less }).uncheck()
  await tab.getByRole("button", { name: "Earlier: Two back" }).click()
  await tab.getByLabel("Every day from this time on").fill("09:00")
  expect(await wrongWith(tab)).toEqual([])
  await tab.getByRole("button", { name: "Keep this" }).click()
  await tab.getByText(/minutes today, after 09:00/).waitFor()
  expect(await wrongWith(tab)).toEqual([])
  const rows = tab.getByRole("list").filter({ has: tab.getByRole("heading", { name: "Two back" }) })
  expect((await rows.getByRole("heading").allInnerTexts()).slice(0, 2)).toEqual(["Two back", "How you feel"])
  await expect.poll(async () => (await events()).map((e) => e.kind)).toContain("battery-chosen")
  await tab.goto(`${house.url}/#/today`)
  await tab.getByRole("link", { name: /minutes, after 09:00/ }).waitFor()
  expect(faults).toEqual([])
  await context.close()
})

it.each([390, 1280] as const)(
  "scores over the days with their doses lead to an answer in one click, and to a table, at %i px",
  async (width) => {
    await followed()
    for (let day = 1; day <= 24; day++) {
      const at = `2026-12-${`${day}`.padStart(2, "0")}`
      await house.setClock(`${at}T07:00:00Z`)
      if (day % 2 === 0) await house.ask("take", { plan: brand("plan-1"), zone: "Africa/Johannesburg" })
      if (day % 7 !== 0)
        await house.ask("enter-number", {
          zone: "Africa/Johannesburg",
          name: "Focus",
          value: `${50 + (day % 2 === 0 ? 6 : 0) + (day % 5)}`,
          unit: "points",
          better: "higher",
        })
    }
    const { page, context, faults } = await house.visit("/measure/trends", width)
    await page.getByText("have no score").waitFor()
    await page.getByText("The days as a table").click()
    expect(await page.getByRole("cell", { name: "missing" }).count()).toBe(3)
    expect(await wrongWith(page)).toEqual([])
    const download = page.waitForEvent("download")
    await page.getByRole("button", { name: "Take the days along as CSV" }).click()
    expect((await download).suggestedFilename()).toBe("Focus.csv")
    expect(await page.getByRole("button", { name: "Work it out" }).isDisabled()).toBe(true)
    await page.getByLabel("Who chose which days").selectOption("self")
    await page.getByRole("button", { name: "Work it out" }).click()
    const { sentence } = await house.ask("analyse-diary", { plan: brand("plan-1"), outcome: "Focus", chosen: "self" })
    await page.getByText(sentence).waitFor()
    expect(await wrongWith(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  },
)
