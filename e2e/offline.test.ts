import { statSync } from "node:fs"
import { pathToFileURL } from "node:url"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { checkText, fillBottle, launch, visit } from "./house.ts"

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const paste = async (page: Page, text: string) => {
  await checkText(page, text)
  await page.getByRole("heading", { name: /^One protocol/ }).waitFor()
}

describe("posology.html", () => {
  it("is one file under 1.5 MB", () => {
    expect(statSync("dist/posology.html").size).toBeLessThan(1_500_000)
  })

  it.each([390, 1280] as const)(
    "opens from disk with the network off, reads, checks and plans, at %i px",
    async (width) => {
      const file = pathToFileURL("dist/posology.html").href
      const { page, context, strangers, faults } = await visit(browser, file, { width })
      await context.setOffline(true)
      await page.getByRole("heading", { name: /Five protocols/ }).waitFor()
      await page.getByRole("link", { name: "Plan protocol 1" }).click()
      await fillBottle(page)
      await page.getByRole("radio", { name: "nasal", exact: true }).check()
      await page.getByRole("radio", { name: "300 mcg", exact: true }).check()
      await page.getByLabel("Weeks", { exact: true }).fill("4")
      await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
      expect(strangers).toEqual([])
      expect(faults).toEqual([])
      await context.close()
    },
  )

  it.each([390, 1280] as const)(
    "opened from disk, refuses a page with a stop and plans an ordinary one that are pasted, at %i px",
    async (width) => {
      const file = pathToFileURL("dist/posology.html").href
      const { page, context, strangers, faults } = await visit(browser, file, { width })
      await context.setOffline(true)
      await page.getByRole("heading", { name: /Five protocols/ }).waitFor()
      await paste(page, "DNP\n\nDosage: 400 mg once daily\nCycle: 30 days\nAdministration: Oral\n")
      const first = page.getByRole("region", { name: "What matters most" })
      await first.locator(".said").first().waitFor()
      // The stop is the first sentence of all.
      expect(await first.locator(".said, .unknown").first().getAttribute("class")).toContain("stop")
      expect(await first.locator(".said").first().textContent()).toContain("No plan is made")
      await page.locator("#protocol-1").getByText("No plan is made of protocol 1").waitFor()
      expect(await page.getByRole("link", { name: /^Plan protocol/ }).count()).toBe(0)
      await page.goto(`${file}#/plan`)
      await page.getByRole("heading", { name: "No plan." }).waitFor()
      expect(await page.getByRole("radiogroup", { name: "Which bottle or vial do you have?" }).count()).toBe(0)
      await page.goto(`${file}#/`)
      await paste(
        page,
        "Semax\n\nProtocol 1: Study\nDosage: 300-600 mcg per dose, once daily\nCycle: 2 weeks\nAdministration: Intranasal\n",
      )
      await page.getByRole("link", { name: "Plan protocol 1" }).click()
      await fillBottle(page)
      await page.getByRole("radio", { name: "nasal", exact: true }).check()
      await page.getByRole("radio", { name: "300 mcg", exact: true }).check()
      await page.getByLabel("Weeks", { exact: true }).fill("2")
      await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
      expect(strangers).toEqual([])
      expect(faults).toEqual([])
      await context.close()
    },
  )

  it("says what it needs where the browser cannot unpack it", async () => {
    const context = await browser.newContext()
    await context.addInitScript("delete globalThis.DecompressionStream")
    const page = await context.newPage()
    await page.goto(pathToFileURL("dist/posology.html").href)
    await page.getByText("it needs one of 2023 or later").waitFor()
    await context.close()
  })
})
