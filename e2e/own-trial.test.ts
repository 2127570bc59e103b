import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { brand, type PlanId } from "../src/base/index.ts"
import { folderSeal } from "../src/store/folder-seal.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-own-trial-"))
const zone = "Africa/Johannesburg"
const plan = brand<PlanId>("drops")

let house: KeptHouse
beforeAll(async () => {
  house = await openKeptHouse(undefined, { random: (n) => new Uint8Array(randomBytes(n)), seal: folderSeal(folder) })
  await house.ask("save-plan", {
    id: plan,
    title: "Drops",
    choices: {
      typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } },
      ...{ route: "intranasal", product: "semax-0.1-3ml", confirmStrength: "0.1%", device: "dropper-50ul" },
      ...{ dose: "300mcg", times: ["08:00"], start: "2026-12-02", weeks: 4, zone },
    },
  })
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const pictures = process.env.POSOLOGY_LOOK
const looked = async (page: Page, name: string) => {
  if (!pictures) return
  for (const [width, scheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.screenshot({ path: `${pictures}/${name}-${width}-${scheme}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: "light" })
}

/** Counts what a person presses on the way. */
const counted = () => {
  let clicks = 0
  return {
    press: async (act: () => Promise<unknown>) => {
      await act()
      clicks++
    },
    clicks: () => clicks,
  }
}

describe("a trial of a kept plan", () => {
  it("is begun in at most eight clicks, with its commitment before the first dose", async () => {
    const { page, context, faults } = await house.visit(`/library/plan/${plan}`)
    await page.addInitScript(() => {
      window.print = () => {}
    })
    const { press, clicks } = counted()
    await press(() => page.getByRole("link", { name: "Find out whether it works for you" }).click())
    await page.getByText(/a chance of about \d+ % of seeing a medium effect/).waitFor()
    await looked(page, "trial-design")
    expect(await wrongWith(page)).toEqual([])
    await press(() => page.getByRole("radio", { name: /^1 day/ }).check())
    await page.getByText(/28 pairs of 1-day blocks/).waitFor()
    await press(() => page.getByLabel("The answer is about").selectOption("ratings/clarity"))
    expect(await page.getByRole("radio", { name: "higher" }).isChecked()).toBe(true)
    await press(() => page.getByRole("button", { name: "Draw the order and begin" }).click())
    await page.getByRole("heading", { name: "It is committed to." }).waitFor()
    await looked(page, "trial-committed")
    expect(await wrongWith(page)).toEqual([])
    expect(clicks()).toBeLessThanOrEqual(8)
    await page.getByRole("link", { name: "The trial", exact: true }).click()
    await page.getByRole("button", { name: "Stop the trial" }).waitFor()
    await looked(page, "trial-waiting")
    expect(await wrongWith(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })
})
