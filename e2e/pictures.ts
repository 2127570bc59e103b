// The pictures in README and guide, taken from the running app: `npm run pictures`.
import { mkdirSync } from "node:fs"
import type { Page } from "playwright-core"
import { fillBottle, type Look, openHouse } from "./house.ts"

const plan = async (page: Page) => {
  await fillBottle(page)
  await page.getByRole("radio", { name: "nasal", exact: true }).check()
  await page.getByRole("radio", { name: "300 mcg", exact: true }).check()
  await page.getByLabel("Weeks", { exact: true }).fill("6")
  await page.getByLabel("Weeks of rest after").fill("2")
  await page.getByLabel("First day").fill("2026-12-01")
  await page.locator(".paper").getByText("42 doses").waitFor()
}

const pictures: readonly (readonly [string, Look, (page: Page) => Promise<void>])[] = [
  ["first-visit", { path: "/" }, async () => {}],
  ["page", {}, async () => {}],
  ["page-phone-dark", { width: 390, scheme: "dark" }, async () => {}],
  ["bottle", { path: "/#/bottle" }, fillBottle],
  ["plan", { path: "/#/plan" }, plan],
]

mkdirSync("docs/pictures", { recursive: true })
const house = await openHouse()
for (const [name, look, prepare] of pictures) {
  const { page, context } = await house.visit(look)
  await page.locator(".protocol, form").first().waitFor()
  await prepare(page)
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined))
  await page.screenshot({ path: `docs/pictures/${name}.png` })
  await context.close()
}
await house.close()
