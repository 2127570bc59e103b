import { statSync } from "node:fs"
import { pathToFileURL } from "node:url"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { fillBottle, launch, visit } from "./house.ts"

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

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

  it("says what it needs where the browser cannot unpack it", async () => {
    const context = await browser.newContext()
    await context.addInitScript("delete globalThis.DecompressionStream")
    const page = await context.newPage()
    await page.goto(pathToFileURL("dist/posology.html").href)
    await page.getByText("it needs one of 2023 or later").waitFor()
    await context.close()
  })
})
