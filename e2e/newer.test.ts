import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { sideways, violations } from "./axe.ts"
import { checkText, correct, type House, openHouse, showFields } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const calm = (weeks: string) => `For calm\nDosage: 300 mcg per dose, twice daily, intranasal.\nCycle: ${weeks} weeks.\n`
const sleep = "For sleep\nDosage: 150 mcg per dose, once daily, intranasal.\nCycle: 3 weeks.\n"

const correctCourse = async (page: Page, protocol: number, weeks: string) => {
  await correct(page, "course", protocol)
  await page.getByLabel("Length from").fill(weeks)
  await page.getByLabel("Length to").fill(weeks)
  await page.getByRole("button", { name: "Enter", exact: true }).click()
  await page
    .locator(`[data-key="${protocol - 1}.cycle"]`)
    .getByText("entered")
    .waitFor()
}

describe.each([
  [390, "dark"],
  [1280, "light"],
] as const)("a newer copy of a kept page, at %i px, %s", (width, scheme) => {
  it("tells what changed and what becomes of each correction, and writes only what is wanted", async () => {
    const { page: p, context, faults } = await house.visit({ width, scheme })
    p.setDefaultTimeout(10_000)
    const title = `Newerin${width}`
    await checkText(p, `${title}\n\n${calm("4")}\n${sleep}`)
    await p.getByText("Saved, with your corrections.").waitFor()
    await correctCourse(p, 1, "6")
    await correctCourse(p, 2, "5")
    await p.getByRole("link", { name: "Read a newer copy" }).click()
    await p.getByLabel(/^Paste the newer text/).fill(`${title}\n\n${calm("10")}`)
    await p.getByRole("button", { name: "Hold it against the kept one" }).click()

    const changed = p.getByRole("listitem").filter({ hasText: "The page’s words have changed" })
    await changed.waitFor()
    expect(await changed.textContent()).toMatch(/you entered 6 weeks.*The page said: 4 weeks.*It says now: 10 weeks/)
    const lost = p.getByRole("listitem").filter({ hasText: "The newer copy has no such protocol" })
    expect(await lost.textContent()).toMatch(/you entered 5 weeks.*The page said: 3 weeks/)
    expect(await p.locator(".changes del").first().textContent()).toBe("Cycle: 4 weeks.")
    expect(await violations(p)).toEqual([])
    expect(await sideways(p)).toBeLessThanOrEqual(0)

    if (width === 390) await changed.getByLabel("Leave it: the page’s words count").check()
    await p.getByRole("button", { name: "Keep the newer copy" }).click()
    await showFields(p)
    const course = p.locator('[data-key="0.cycle"]')
    await course.getByText(width === 390 ? "10 weeks" : "6 weeks").waitFor()
    await expect.poll(() => course.getByText("entered").count()).toBe(width === 390 ? 0 : 1)
    await p.reload()
    await showFields(p)
    await course.getByText(width === 390 ? "10 weeks" : "6 weeks").waitFor()
    await expect.poll(() => p.getByRole("heading", { name: /One protocol/ }).count()).toBe(1)
    await p.goto(`${house.url}/#/library`)
    await p.getByRole("radio", { name: "Archived" }).check()
    await p.getByRole("button", { name: `${title}, pasted text`, exact: true }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})

it("without a kept page it says where to find one", async () => {
  const { page: p, context } = await house.visit({ path: "/#/newer" })
  await p.getByText("There is no kept page on the desk.").waitFor()
  await context.close()
})
