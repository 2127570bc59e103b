import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { checkText, correct, fillBottle, type House, openHouse, showFields } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const paste = async (page: Page, text: string) => {
  page.setDefaultTimeout(10_000)
  await checkText(page, text)
  await page.getByText("Saved, with your corrections.").waitFor()
}

describe("a field", () => {
  it("that can be read in two ways offers both, and the one that is chosen is entered and kept", async () => {
    const { page, context, faults } = await house.visit({ width: 390 })
    await paste(page, "Reviewin\n\nFor calm\nTake 300 mcg 1 or 2 - 3 times a day.\n")
    const often = page.locator('[data-key="0.frequency"]')
    await often.getByText("can be read in 2 ways").waitFor()
    await often.getByRole("button", { name: "1–3 times a day" }).click()
    await page.getByText("Corrected by you: how often").waitFor()
    await page.reload()
    await showFields(page)
    await often.getByText("1–3 times a day").waitFor()
    expect(await often.textContent()).toContain("entered")
    expect(faults).toEqual([])
    await context.close()
  })

  it("keeps its kilogram of body weight when only its figures are put right", async () => {
    const { page, context } = await house.visit()
    await paste(page, "Reviewin\n\nFor calm\nDosage: 5 mg/kg once daily.\n")
    await correct(page, "dose")
    await page.getByLabel("Dose from").fill("4")
    await page.getByLabel("Dose to").fill("4")
    await page.getByRole("button", { name: "Enter", exact: true }).click()
    const dose = page.locator('[data-key="0.dose"]')
    await dose.getByText("entered").waitFor()
    expect(await dose.textContent()).toContain("4 mg/kg")
    await context.close()
  })

  it("corrected while the server is away says so, keeps what was typed, and is kept once it is back", async () => {
    const { page, context } = await house.visit()
    await paste(page, "Reviewin\n\nFor calm\nTake 300 mcg once daily for 4 weeks.\n")
    await page.route("**/api/**", (route) => route.abort())
    await correct(page, "course")
    await page.getByLabel("Length from").fill("6")
    await page.getByLabel("Length to").fill("6")
    const enter = page.getByRole("button", { name: "Enter", exact: true })
    await enter.click()
    await page.getByText("What you typed stays here").waitFor()
    expect(await page.getByLabel("Length from").inputValue()).toBe("6")
    await page.unroute("**/api/**")
    await enter.click()
    await page.locator('[data-key="0.cycle"]').getByText("entered").waitFor()
    await context.close()
  })
})

it("the example, corrected, is gone back to and not kept a second time", async () => {
  const { page, context } = await house.visit()
  page.setDefaultTimeout(10_000)
  const weeks = async (n: string) => {
    await correct(page, "course")
    await page.getByLabel("Length from").fill(n)
    await page.getByLabel("Length to").fill(n)
    await page.getByRole("button", { name: "Enter", exact: true }).click()
    await page.locator('[data-key="0.cycle"]').getByText(`${n} weeks`).waitFor()
  }
  await page.getByRole("heading", { name: /Five protocols/ }).waitFor()
  await weeks("5")
  await paste(page, "Reviewin\n\nTake 5 mg once daily.\n")
  await page.getByRole("link", { name: "Check another page" }).click()
  await page.getByRole("link", { name: "See an example" }).click()
  await showFields(page)
  await page.locator('[data-key="0.cycle"]').getByText("5 weeks").waitFor()
  await weeks("7")
  await page.goto(`${house.url}/#/library`)
  await page
    .getByRole("button", { name: /the example page$/ })
    .first()
    .waitFor()
  await expect.poll(() => page.locator(".shelf .title", { hasText: "the example page" }).count()).toBe(1)
  await context.close()
})

it("a plan that lies open over midnight says the day that has begun", async () => {
  const { page, context } = await house.visit({ path: "/#/help" })
  page.setDefaultTimeout(10_000)
  // Ten seconds to midnight in Johannesburg.
  await page.clock.install({ time: new Date("2026-12-01T21:59:50Z") })
  await page.goto(`${house.url}/#/example`)
  await page.reload()
  await page.getByRole("link", { name: "Plan protocol 1" }).click()
  await fillBottle(page)
  await page.getByRole("radio", { name: "nasal", exact: true }).check()
  await page.getByRole("radio", { name: "300 mcg", exact: true }).check()
  await page.getByLabel("Weeks", { exact: true }).fill("4")
  await page.getByLabel("First day").fill("2026-12-01")
  await page.getByText("Today is day 1 of").waitFor()
  await page.clock.fastForward(60_000)
  await page.getByText("Today is day 2 of").waitFor()
  await context.close()
})
