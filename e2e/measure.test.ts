import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { brand } from "../src/base/index.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

let house: KeptHouse
beforeEach(async () => {
  house = await openKeptHouse()
})
afterEach(() => house.close())

const events = () => house.store.events.list({ practice: brand("home"), person: brand("me") })
const followed = () =>
  house.ask("save-plan", {
    id: brand("plan-1"),
    title: "Drops",
    choices: {
      typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } },
      route: "intranasal",
      product: "semax-0.1-3ml",
      confirmStrength: "0.1%",
      device: "dropper-50ul",
      dose: "300mcg",
      times: ["08:00"],
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
