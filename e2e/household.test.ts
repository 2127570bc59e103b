import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { asPerson, call } from "../src/app/index.ts"
import { keptDrops } from "../src/app/testing/drops.ts"
import { brand, type PersonId } from "../src/base/index.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

let house: KeptHouse
const zone = "Africa/Johannesburg"
beforeEach(async () => {
  house = await openKeptHouse()
  await house.ask("save-plan", keptDrops)
  await house.setClock("2026-12-01T06:30:00Z")
})
afterEach(() => house.close())

describe.each([390, 1280] as const)("two people at %i px", (width) => {
  it("never see each other's doses, and nothing speaks of people while there is one", async () => {
    const { page, faults } = await house.visit("/today", width)
    await page.getByRole("heading", { name: /1 December 2026/ }).waitFor()
    await expect.poll(() => page.getByLabel("This device is for").count()).toBe(0)
    await expect.poll(() => page.getByText("’s diary").count()).toBe(0)

    await page.getByRole("link", { name: "Settings" }).click()
    await page.getByRole("button", { name: "Another name for Me" }).click()
    await page.getByLabel("Another name for Me").fill("Anna")
    await page.getByRole("button", { name: "Keep it" }).click()
    await page.getByRole("button", { name: "Another name for Anna" }).waitFor()
    await page.getByLabel("Somebody else’s name").fill("anna")
    await page.getByRole("button", { name: "Add them" }).click()
    await page.getByText("Somebody here is called anna already").waitFor()
    await page.getByLabel("Somebody else’s name").fill("Ben")
    await page.getByRole("button", { name: "Add them" }).click()
    await page.getByLabel("This device is for").waitFor()
    expect(await wrongWith(page)).toEqual([])

    await page.getByLabel("This device is for").selectOption({ label: "Ben" })
    await page.getByRole("link", { name: "Today" }).click()
    await page.getByText("Ben’s diary").waitFor()
    await page.getByRole("heading", { name: "You have no plan yet." }).waitFor()
    await expect.poll(() => page.getByText("Semax").count()).toBe(0)
    expect(await wrongWith(page)).toEqual([])

    await page.getByLabel("This device is for").selectOption({ label: "Anna" })
    await page.getByText("Anna’s diary").waitFor()
    await page
      .getByRole("button", { name: /^Taken/ })
      .first()
      .waitFor()
    expect(await wrongWith(page)).toEqual([])
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/people-${width}.png`, fullPage: true })
    expect(faults).toEqual([])
  })

  it("hand over what the one before could not", async () => {
    await house.ask("add-person", { id: brand<PersonId>("ben-1"), name: "Ben" })
    const { page } = await house.visit("/today", width)
    await page.getByText("Me’s diary").waitFor()
    await house.goAway()
    await page
      .getByRole("button", { name: /^Taken/ })
      .first()
      .click()
    await page.getByText("One entry waits").waitFor()
    await house.comeBack()
    await page.getByLabel("This device is for").selectOption({ label: "Ben" })
    await page.getByText("Ben’s diary").waitFor()
    await expect.poll(async () => (await house.ask("day", { date: "2026-12-01", zone })).taken.length).toBe(1)
    const ben = await asPerson(house.ports, "Ben")
    if (!ben.ok) throw new Error(ben.problem.message)
    expect(await call(ben.value, "day", { date: "2026-12-01", zone })).toMatchObject({ ok: true, value: { taken: [] } })
  })
})
