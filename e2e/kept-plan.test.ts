import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { drops } from "../src/app/testing/drops.ts"
import { type House, openHouse } from "./house.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

let house: House
beforeAll(async () => {
  house = await openHouse()
  const choices = drops({
    typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" }, routes: ["intranasal"] },
    start: "2027-01-04",
  })
  const kept = await fetch(`${house.url}/api/save-plan`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: "plan-1", title: "Drops from January", choices }),
  })
  expect(kept.status).toBe(200)
})
afterAll(() => house.close())

const accessible = async (page: Page) => {
  await page.evaluate(axe)
  expect(await page.evaluate("axe.run().then((r) => r.violations.map((v) => v.id))")).toEqual([])
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0)
}

const prescription = {
  resourceType: "MedicationRequest",
  medicationCodeableConcept: { text: "Semax" },
  dosageInstruction: [
    {
      patientInstruction: "lie down for a minute",
      route: { text: "nasal" },
      timing: {
        repeat: {
          frequency: 2,
          period: 1,
          periodUnit: "d",
          timeOfDay: ["08:00:00", "14:00:00"],
          boundsPeriod: { start: "2026-12-01", end: "2027-01-11" },
        },
      },
      doseAndRate: [{ doseQuantity: { value: 300, code: "ug" } }],
    },
  ],
}

describe("a kept plan", () => {
  it("shows which doses a change touches, changes them, and takes the change back", async () => {
    const { page, context, faults } = await house.visit({ path: "/#/library/plan/plan-1" })
    await page.getByLabel("From which day").fill("2027-01-11")
    await page.getByLabel("One dose").fill("700mcg")
    await page.getByRole("button", { name: "Show which doses change" }).click()
    await page.getByRole("alert").getByText("above the page").waitFor()
    await page.getByLabel("One dose").fill("400mcg")
    await page.getByLabel("Times of day").fill("08:00, 20:00")
    await page.getByRole("button", { name: "Show which doses change" }).click()
    await page.getByText("105 doses change: 35 taken away, 35 added, 35 different.").waitFor()
    await accessible(page)
    await page.getByRole("button", { name: "Change the plan" }).click()
    await page.getByText("From 11 January 2027").waitFor()
    await page.getByRole("button", { name: "Take the last change back" }).click()
    await page.getByText("From 11 January 2027").waitFor({ state: "detached" })
    // The one refusal above is an answer of the server, which a browser counts as a failed request.
    expect(faults.filter((f) => !f.includes("422"))).toEqual([])
    await context.close()
  })

  it("gives its calendar an address that works until it is revoked", async () => {
    const { page, context } = await house.visit({ path: "/#/library/plan/plan-1", width: 390, scheme: "dark" })
    await page.getByRole("button", { name: "Make an address" }).click()
    const address = await page.getByLabel("The address, shown this once").inputValue()
    expect(await (await fetch(address)).text()).toContain("BEGIN:VALARM")
    await page.getByText("One address is open").waitFor()
    await accessible(page)
    await page.getByRole("button", { name: "Revoke it" }).click()
    await page.getByText("One address is open").waitFor({ state: "detached" })
    expect((await fetch(address)).status).toBe(404)
    await context.close()
  })
})

describe("a prescription in FHIR", () => {
  it("fills the form and the plan's choices, and says what the form cannot hold", async () => {
    const { page, context } = await house.visit({ width: 390 })
    await page.getByRole("link", { name: "Check another page" }).click()
    await page.getByRole("link", { name: "I already have a prescription" }).click()
    const file = (content: string) => ({ name: "rx.json", mimeType: "application/json", buffer: Buffer.from(content) })
    await page.setInputFiles('input[accept*="fhir"]', file('{"resourceType":"Patient"}'))
    await page.getByRole("alert").getByText("FHIR Patient").waitFor()
    await page.setInputFiles('input[accept*="fhir"]', file(JSON.stringify(prescription)))
    await page.getByText("lie down for a minute").waitFor()
    await accessible(page)
    await page.getByRole("button", { name: "Use this" }).click()
    await page
      .getByRole("link", { name: /^Plan protocol/ })
      .first()
      .waitFor()
    await page.goto(`${house.url}/#/plan`)
    await page.getByLabel("Times of day").waitFor()
    expect(await page.getByLabel("Times of day").inputValue()).toBe("08:00, 14:00")
    expect(await page.getByLabel("Weeks", { exact: true }).inputValue()).toBe("6")
    await context.close()
  })
})
