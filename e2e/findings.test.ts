import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { fillBottle, type House, openHouse } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe("the ways of looking at what was found", () => {
  it("tell by keyboard what a mark of the picture is and where that is written, and tell hospital use apart", async () => {
    const { page, context, faults } = await house.visit({ path: "/#/picture" })
    const marks = page.locator(".datum[tabindex]")
    await marks.first().waitFor()
    await marks.first().focus()
    expect(await page.locator(".chart-pointed").textContent()).toContain("The page, protocol 1")
    const hollow = page.locator(".datum.hollow[tabindex]").first()
    await hollow.focus()
    expect(await page.locator(".chart-pointed").textContent()).toMatch(
      /^Hospital use, under care; .+ Checked \d{4}-\d\d-\d\d\.$/u,
    )
    // Every mark has its row in the table.
    await page.getByText("The same as a table, with every source").click()
    await expect.poll(() => page.locator(".chart-rows tbody tr").count()).toBe(await marks.count())
    expect(faults).toEqual([])
    await context.close()
  })

  it("give one pair of a stack in full, and print the questions on a sheet of their own", async () => {
    const { page, context, strangers, faults } = await house.visit({ path: "/#/together" })
    await page.getByText("Every pair, as a table").click()
    await page.getByRole("button", { name: "Semax with Noopept: unknown, evidence grade E" }).click()
    await page.getByRole("heading", { name: "Semax with Noopept" }).waitFor()
    await page.getByRole("link", { name: "Questions to take along" }).click()
    await page.getByRole("button", { name: "Print the questions" }).click()
    const sheet = page.locator(".print-sheet")
    await sheet.getByText("To the pharmacist").waitFor({ state: "attached" })
    await expect.poll(() => sheet.locator(".box").count()).toBeGreaterThan(20)
    expect(strangers).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  it("ask no service before the button is pressed, and say first who would learn what", async () => {
    const { page, context, strangers } = await house.visit({ path: "/#/references" })
    await page.getByText("They will learn which references you read, and your address.").waitFor()
    expect(await page.getByRole("button", { name: "Ask the services" }).isDisabled()).toBe(true)
    expect(strangers).toEqual([])
    await context.close()
  })
})

describe("before planning", () => {
  it("a yes refuses the plan that stood there, names the fact, and is taken back", async () => {
    const { page, context, faults } = await house.visit({ path: "/#/plan" })
    await fillBottle(page)
    await page.getByRole("radio", { name: "nasal", exact: true }).check()
    await page.getByRole("radio", { name: "300 mcg", exact: true }).check()
    await page.getByLabel("Weeks", { exact: true }).fill("4")
    const granted = page.getByRole("heading", { name: "6 drops: 3 in each nostril" })
    await granted.waitFor()
    const seizure = page.getByRole("radiogroup", { name: "Have you ever had a seizure or epilepsy?" })
    await seizure.getByRole("radio", { name: "Yes" }).check()
    await page.getByLabel("The plan").getByText("is not for a person with this answer").waitFor()
    await expect.poll(() => granted.count()).toBe(0)
    await seizure.getByRole("radio", { name: "Not answered" }).check()
    await granted.waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})

describe("help", () => {
  it("is one step from every screen, and there when the network is gone", async () => {
    const { page, context } = await house.visit({ path: "/#/findings", layAside: true })
    await page.getByText("Do not go past these without an answer.").waitFor()
    await context.setOffline(true)
    await page.getByRole("link", { name: "Emergency" }).click()
    await page.getByLabel("Country").selectOption("ZA")
    expect(await page.getByRole("link", { name: "0800 567 567" }).getAttribute("href")).toBe("tel:0800567567")
    await context.close()
  })
})
