import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import type { Ports } from "../src/app/index.ts"
import { addDays, brand, date, type PlanId, showDate } from "../src/base/index.ts"
import { folderSeal } from "../src/store/folder-seal.ts"
import { type KeptHouse, openKeptHouse } from "./kept-house.ts"

export type TrialHouse = KeptHouse

export const plan = brand<PlanId>("drops")
export const zone = "Africa/Johannesburg"
/** The day `n` of the plan, from 0. */
export const dayAfter = (n: number): string => showDate(addDays(date("2026-12-02"), n))

/** A house that can seal, with a plan of drops from tomorrow on. */
export const openTrialHouse = async (
  length: { readonly weeks: number } | { readonly days: number },
  more: Partial<Ports> = {},
): Promise<TrialHouse> => {
  const folder = mkdtempSync(join(tmpdir(), "posology-trial-house-"))
  const random = (n: number) => new Uint8Array(randomBytes(n))
  const house = await openKeptHouse({ random, seal: folderSeal(folder), ...more })
  await house.ask("save-plan", {
    id: plan,
    title: "Drops",
    choices: {
      typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } },
      ...{ route: "intranasal", product: "semax-0.1-3ml", confirmStrength: "0.1%", device: "dropper-50ul" },
      ...{ dose: "300mcg", times: ["08:00"], start: dayAfter(0), zone, ...length },
    },
  })
  return {
    ...house,
    close: async () => {
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Leaves pictures in the folder that `POSOLOGY_LOOK` names, for whoever changes a screen. */
export const looked = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.POSOLOGY_LOOK
  if (folder === undefined) return
  for (const [width, scheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: "light" })
}
