import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { pdfOf } from "../src/cli/testing/pdf-of.ts"
import { sideways, violations } from "./axe.ts"
import { type House, openHouse } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const page = (name: string, spray: string, dose: string) =>
  `${name}\n\nSold as a 0.1% solution. Each spray delivers ${spray}.\n\nFor calm\nDosage: ${dose} per dose, twice daily, intranasal.\nCycle: 4-6 weeks.\n`

const add = async (page: Page, text: string) => {
  await page.getByLabel(/^Paste a page/).fill(text)
  await page.getByRole("button", { name: "Add it" }).click()
}

const open = async (width: 390 | 1280, scheme: "light" | "dark") => {
  const visit = await house.visit({ width, scheme, path: "/#/compare" })
  visit.page.setDefaultTimeout(10_000)
  await visit.page.getByText("One page so far.").waitFor()
  await visit.page.getByRole("button", { name: "Leave out the example page" }).click()
  await visit.page.getByText("Nothing to compare yet").waitFor()
  return visit
}

describe.each([
  [390, "light"],
  [390, "dark"],
  [1280, "light"],
  [1280, "dark"],
] as const)("several pages at %i px, %s", (width, scheme) => {
  it("stand side by side with their words, tell how far they are apart, and are printed", async () => {
    const { page: p, context, faults, strangers } = await open(width, scheme)
    await add(p, page("Testamin", "600 mcg", "600-1200 mcg"))
    await p.getByText("One page so far.").waitFor()
    await p.getByText("Add a page").waitFor()
    await add(p, page("Testamin", "100 mcg", "100-200 mcg"))
    await p.getByText("differ 6-fold in what one spray carries: from 100 mcg to 600 mcg").waitFor()
    await expect.poll(() => p.locator(".chart .datum").count()).toBe(2)
    const rows = p.getByRole("region", { name: "Every figure, with the page’s words" })
    await expect.poll(() => rows.getByText("600 µL").count()).toBe(1)
    expect(await violations(p)).toEqual([])
    expect(await sideways(p)).toBeLessThanOrEqual(0)

    await p.getByRole("button", { name: "Print the comparison" }).click()
    const sheet = p.locator(".print-sheet")
    await sheet.getByText("differ 6-fold").waitFor({ state: "attached" })
    await expect.poll(() => sheet.locator("tbody").count()).toBe(2)
    expect(faults).toEqual([])
    expect(strangers).toEqual([])
    await context.close()
  })
})

describe("several pages", () => {
  it("lead from a figure to its words on the page it stands on, and are there again on the way back", async () => {
    const { page: p, context, faults } = await open(1280, "light")
    await add(p, page("Testamin", "600 mcg", "600-1200 mcg"))
    await p.getByRole("button", { name: "Leave out pasted text" }).waitFor()
    await add(p, page("Testamin", "100 mcg", "120-240 mcg"))
    await p.getByRole("button", { name: /^Show dose of protocol 1 on page B/ }).click()
    const lit = p.locator(".checked .shown").first()
    await lit.waitFor()
    expect(await lit.textContent()).toContain("120-240 mcg")
    await p.goBack()
    await p.getByText("differ 6-fold").waitFor()
    await p.reload()
    await p.getByText("differ 6-fold").waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it("that are about different substances, or say nothing, are told apart", async () => {
    const { page: p, context } = await open(1280, "light")
    await add(p, page("Testamin", "600 mcg", "600-1200 mcg"))
    await p.getByRole("button", { name: "Leave out pasted text" }).waitFor()
    await add(p, "Otherin\n\nTake 5 mg once daily.")
    await p.getByText(/These pages are about different substances/).waitFor()
    const route = p.locator(".compare-rows tbody").nth(1).locator('td[data-what="Route"]')
    expect(await route.textContent()).toContain("unknown")
    await context.close()
  })

  it("may come as a PDF; what cannot be read is refused in a sentence, and nothing else is lost", async () => {
    const { page: p, context } = await open(1280, "light")
    const give = (name: string, mimeType: string, bytes: Uint8Array) =>
      p.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
    await give("testamin.pdf", "application/pdf", pdfOf(["Testamin", "Dosage: 120-240 mcg per dose, twice daily"]))
    await p.getByRole("button", { name: "Leave out testamin.pdf" }).waitFor()
    await give("notes.txt", "text/plain", new TextEncoder().encode("Testamin\n\nTake 5 mg once daily."))
    await p.getByRole("button", { name: "Leave out notes.txt" }).waitFor()
    await p.locator(".chart .datum").nth(1).waitFor()
    await give(
      "noise.txt",
      "text/plain",
      Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 32),
    )
    await p.getByText("This is not a text").waitFor()
    await expect.poll(() => p.locator(".chart .datum").count()).toBe(2)
    await context.close()
  })
})
