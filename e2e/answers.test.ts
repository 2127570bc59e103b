import type { Page } from "playwright-core"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { ofCapsules } from "../src/app/testing/drops.ts"
import { brand, type PlanId } from "../src/base/index.ts"
import { checkText } from "./house.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

let house: KeptHouse
beforeEach(async () => {
  house = await openKeptHouse()
})
afterEach(() => house.close())

const vial = `BPC-157

Mix the vial with 2 mL of bacteriostatic water.

Protocols

1. Tendon
Dosage: 250 mcg per dose, once daily
Cycle: 4 weeks
Administration: Subcutaneous
`
const dnp = `DNP

Protocols

1. Lean
Dosage: 200 mg per dose, once daily
Cycle: 2 weeks
Administration: Oral
`
const silent = `Glimmerol

Protocols

1. Focus
Dosage: 10 mg per dose
Cycle: 2 weeks
Administration: Oral
`

const paste = async (page: Page, text: string) => {
  await checkText(page, text)
  await page.getByRole("heading", { name: /^One protocol/ }).waitFor()
}
const unanswered = async () => (await house.ask("day", {})).plans.flatMap((p) => p.unanswered ?? [])
const answers = async () =>
  (await house.ask("diary", {})).events.flatMap((e) => (e.kind === "plan-answered" ? [e] : []))

describe.each([390, 1280] as const)("at %i px", (width) => {
  it("what comes along is answered before a plan is kept, health with yes and no, and stands in the diary", async () => {
    const { page, context, faults } = await house.visit("/example", width)
    await paste(page, vial)
    await page.getByRole("link", { name: "Plan protocol 1" }).click()
    await page.getByRole("radio", { name: "A vial of powder" }).check()
    await page.getByLabel("Content printed on the vial").fill("5mg")
    await page.getByLabel("Diluent added").fill("2mL")
    await page.getByRole("radio", { name: "under the skin", exact: true }).check()
    await page.getByLabel("Measured with").selectOption("u100-1ml")
    await page.getByLabel(/dose$/).last().fill("250mcg")
    await page.getByLabel("Weeks", { exact: true }).fill("2")
    const along = page.getByRole("region", { name: "Before you go on" })
    await along.waitFor()
    expect(await wrongWith(page)).toEqual([])
    // The dose waits in the bar until everything is answered, and the bar leads to the gravest of it.
    const bar = page.getByRole("button", { name: /to answer before the dose/ })
    await bar.click()
    await expect.poll(() => along.locator(".warning").first().locator("input:focus").count()).toBe(1)
    const keep = page.getByRole("button", { name: "Keep this plan" })
    const name = page.getByLabel("A short name")
    expect(await name.inputValue()).toBe("BPC-157, morning")
    await name.fill("")
    await keep.click()
    // All that is missing is said at once, each with the way to it.
    const alert = page.getByRole("alert").filter({ hasText: "not answered yet" })
    await alert.getByRole("button", { name: "A short name" }).click()
    await expect.poll(() => name.evaluate((e) => e === document.activeElement)).toBe(true)
    await name.fill("BPC-157, at seven")
    await alert.getByRole("button", { name: "Questions about your health" }).waitFor()
    expect(await alert.getByRole("listitem").count()).toBeGreaterThan(2)
    expect(await wrongWith(page)).toEqual([])
    for (const one of await along.getByRole("radio", { name: "I asked" }).all()) await one.check()
    await alert.getByText("One thing is not answered yet.").waitFor()
    const health = page.getByRole("region", { name: "Questions about your health" })
    await alert.getByRole("button", { name: "Questions about your health" }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("health")
    // A yes to a contraindication refuses; a no and an answer taken back do not.
    for (const no of await health.getByRole("radio", { name: "No", exact: true }).all()) await no.check()
    await health.getByLabel("Your age in years").fill("17")
    await page.getByRole("heading", { name: "No plan." }).waitFor()
    await health.getByLabel("Your age in years").fill("40")
    await keep.click()
    await page.getByText("Kept, and followed from its first day.").waitFor()
    const kept = await answers()
    expect(new Set(kept.map((e) => e.answer))).toEqual(new Set(["asked", "no"]))
    expect(await unanswered()).toEqual([])
    expect((await house.ask("day", {})).plans.map((p) => p.title)).toEqual(["BPC-157, at seven"])
    expect(faults).toEqual([])
    await context.close()
  })

  it("what a plan was kept without stands first on Today, until it is answered there", async () => {
    await house.ask("save-plan", {
      id: brand<PlanId>("plan-1"),
      title: "Glimmerol",
      choices: ofCapsules(silent),
    })
    const open = await unanswered()
    expect(open.map((w) => w.code)).toEqual(expect.arrayContaining(["plan/nothing-known", "plan/times-are-yours"]))
    const { page, context, faults } = await house.visit("/today", width)
    const card = page.getByRole("region", { name: "Not answered yet: Glimmerol" })
    await card.getByText("Posology knows nothing about Glimmerol").waitFor()
    await card.getByText("The page does not say how often").waitFor()
    expect(await wrongWith(page)).toEqual([])
    await card.getByRole("button", { name: "I asked" }).last().click()
    await expect.poll(async () => (await unanswered()).length).toBe(open.length - 1)
    await page.reload()
    await card.waitFor()
    for (let left = (await unanswered()).length; left > 0; left = (await unanswered()).length) {
      await card.getByRole("button", { name: "I go on without" }).last().click()
      await expect.poll(async () => (await unanswered()).length).toBeLessThan(left)
    }
    await page.reload()
    await page.getByRole("heading", { name: "Due now" }).waitFor()
    expect(await card.count()).toBe(0)
    expect((await answers()).map((e) => [e.person, e.practice])).toEqual((await answers()).map(() => ["me", "home"]))
    expect(faults).toEqual([])
    await context.close()
  })

  it("a page that is barred has no way to a plan, and one about what nobody knows says so first", async () => {
    const { page, context, faults } = await house.visit("/example", width)
    await paste(page, dnp)
    await page.locator("#protocol-1").getByText("No plan is made of protocol 1").waitFor()
    expect(await page.getByRole("link", { name: /^Plan protocol/ }).count()).toBe(0)
    await page.goto(`${house.url}/#/plan`)
    await page.getByRole("heading", { name: "No plan." }).waitFor()
    expect(await page.getByRole("radiogroup", { name: "Which bottle or vial do you have?" }).count()).toBe(0)
    await page.goto(`${house.url}/#/`)
    await paste(page, silent)
    await page.getByRole("link", { name: "Plan protocol 1" }).click()
    await page
      .getByRole("region", { name: "What matters most" })
      .getByText("Posology knows nothing about Glimmerol")
      .waitFor()
    expect(await wrongWith(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})
