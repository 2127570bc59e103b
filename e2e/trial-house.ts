import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import type { Ports } from "../src/app/index.ts"
import { addDays, brand, type DocumentId, date, type PlanId, showDate } from "../src/base/index.ts"
import { folderSeal } from "../src/store/folder-seal.ts"
import { type KeptHouse, openKeptHouse } from "./kept-house.ts"

export type TrialHouse = KeptHouse

export const plan = brand<PlanId>("drops")
export const zone = "Africa/Johannesburg"
/** The day `n` of the plan, from 0. */
export const dayAfter = (n: number): string => showDate(addDays(date("2026-12-02"), n))

const content = `Semax

Protocols

1. Focus
Dosage: 300-600 mcg per dose, once daily
Cycle: 4 weeks
Administration: Intranasal
Benefits: sharper focus, better memory
`

/** A house that can seal, with a plan of drops from tomorrow on, made from a page that is kept. */
export const openTrialHouse = async (
  length: { readonly weeks: number } | { readonly days: number },
  more: Partial<Ports> = {},
): Promise<TrialHouse> => {
  const folder = mkdtempSync(join(tmpdir(), "posology-trial-house-"))
  const random = (n: number) => new Uint8Array(randomBytes(n))
  const house = await openKeptHouse({ random, seal: folderSeal(folder), ...more })
  const page = brand<DocumentId>("page")
  await house.ask("save-page", { id: page, page: { content }, title: "A page about drops" })
  await house.ask("save-plan", {
    id: plan,
    title: "Drops",
    page,
    choices: {
      protocol: 1,
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
