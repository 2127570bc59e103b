import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { sideways, violations } from "./axe.ts"
import { checkText, correct, fillBottle, type House, openHouse, showPage } from "./house.ts"
import { smallTargets } from "./look.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const screens: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ["the first visit", "/#/", async () => {}],
  ["a prescription", "/#/prescription", async () => {}],
  ["the page itself, opened below its answer", "/#/example", showPage],
  ["the page", "/#/example", async () => {}],
  [
    "a field being corrected",
    "/#/example",
    async (page) => {
      await correct(page, "route")
    },
  ],
  [
    "reading another page",
    "/#/example",
    async (page) => {
      await page.getByRole("link", { name: "Check another page" }).click()
      await page.getByRole("heading", { name: "Check another page" }).waitFor()
    },
  ],
  [
    "the findings",
    "/#/findings",
    async (page) => {
      await page.getByText("Do not go past these without an answer.").waitFor()
    },
  ],
  [
    "the library, with something just put away",
    "/#/example",
    async (page) => {
      await checkText(page, "Kept to look at\n\nTake 5 mg once daily for 4 weeks.")
      await page.getByText("Saved, with your corrections.").waitFor()
      await page.getByRole("link", { name: "Saved pages and plans" }).click()
      await page
        .getByRole("button", { name: /^Archive: Kept to look at/ })
        .first()
        .click()
      await page.getByRole("button", { name: "Undo" }).waitFor()
    },
  ],
  ["about", "/#/about", async () => {}],
  [
    "the picture, with its table",
    "/#/picture",
    async (page) => {
      await page.getByText("The same as a table, with every source").click()
    },
  ],
  [
    "what is taken together, with a pair chosen",
    "/#/together",
    async (page) => {
      await page.getByRole("button", { name: /^5-HTP with Tianeptine: major/ }).click()
    },
  ],
  ["the references", "/#/references", async (page) => page.getByText("Papers that do exist").waitFor()],
  ["what it is", "/#/compounds", async (page) => page.getByRole("heading", { name: "Identity" }).first().waitFor()],
  ["the questions to take along", "/#/ask", async (page) => page.getByText("To the pharmacist").waitFor()],
  ["help", "/#/help", async (page) => page.getByText("In danger now", { exact: true }).waitFor()],
  [
    "the questions before planning, with a yes",
    "/#/plan",
    async (page) => {
      await page.getByRole("radiogroup", { name: "Are you breastfeeding?" }).getByRole("radio", { name: "Yes" }).check()
      await page.getByText("“breastfeeding” is a contraindication").waitFor()
    },
  ],
  ["the bottle, empty", "/#/bottle", async () => {}],
  [
    "the bottle, filled in",
    "/#/bottle",
    async (page) => {
      await fillBottle(page)
      await page.getByText("6 to 12 drops").first().waitFor()
    },
  ],
  [
    "the plan",
    "/#/plan",
    async (page) => {
      await fillBottle(page)
      await page.getByRole("radio", { name: "nasal", exact: true }).check()
      await page.getByRole("radio", { name: "300 mcg", exact: true }).check()
      await page.getByLabel("Weeks", { exact: true }).fill("4")
      await page.getByRole("heading", { name: "6 drops: 3 in each nostril" }).waitFor()
    },
  ],
]

describe.each([390, 1280] as const)("at %i px", (width) => {
  describe.each(["light", "dark"] as const)("%s", (scheme) => {
    it.each(screens)("%s breaks no rule of accessibility and does not scroll sideways", async (_, path, prepare) => {
      const { page, context } = await house.visit({ width, scheme, path })
      await page.locator(".protocol, form, .group, .about, .aspect, .help").first().waitFor()
      await prepare(page)
      expect(await violations(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      if (width === 390 && scheme === "light") expect(await smallTargets(page)).toEqual([])
      await context.close()
    })
  })
})
