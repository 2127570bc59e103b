import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { addDays, brand, type DocumentId, date, type PlanId, showDate } from "../../base/index.ts"
import { folderSeal } from "../../store/folder-seal.ts"
import { ofDrops } from "../testing/drops.ts"
import { TestHouse } from "../testing/house.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-back-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const house = new TestHouse("2026-11-28T10:00:00Z", { seal: folderSeal(folder) })
const { ask } = house
const [page, plan] = [brand<DocumentId>("page-1"), brand<PlanId>("plan-1")]
const zone = "Africa/Johannesburg"
const content = `Semax

Protocols

1. Focus
Dosage: 300 mcg, once daily
Cycle: 8 weeks
Administration: Intranasal
Benefits: sharper focus, better memory
`
const design = { pairs: 2, blockDays: 2, arms: ["on", "off"] as ["on", "off"], runInDays: 0, washoutDays: 0 }

beforeEach(async () => {
  house.begin()
  await ask("save-page", { id: page, page: { content } })
  const choices = ofDrops({ protocol: 1, times: ["08:00"], weeks: 8 })
  await ask("save-plan", { id: plan, title: "Focus", page, choices })
})

describe("a page that was tried", () => {
  it("says nothing of a page whose plans nobody tried, and knows no page that is not kept", async () => {
    expect((await ask("page-trials", { page })).trials).toEqual([])
    expect(await house.code("page-trials", { page: brand<DocumentId>("page-2") })).toBe("page/not-kept")
  })

  it("lays what it promises beside what was found, and nothing before the trial is over", async () => {
    const { id } = await ask("start-trial", { design, plan, primary: "focus", better: "higher", zone })
    for (let n = 0; n < 8; n++) {
      house.now = `${showDate(addDays(date("2026-12-01"), n))}T17:00:00Z`
      const on = (await ask("day", {})).plans[0]?.trial?.says === "on day"
      if (on) await ask("take", { plan, zone })
      await ask("enter-number", { zone, name: "focus", value: `${50 + (n % 3) + (on ? 20 : 0)}`, better: "higher" })
      const [told] = (await ask("page-trials", { page })).trials
      expect(told).toMatchObject({ id, title: "Focus", protocol: 1, primary: "focus", found: null })
      expect(told?.promises).toEqual(["sharper focus", "better memory"])
      expect(told?.why).toMatch(/not over/)
    }
    house.now = "2026-12-20T10:00:00Z"
    const report = await ask("report-trial", { id: brand(id) })
    const [told] = (await ask("page-trials", { page })).trials
    expect(told?.found).toEqual({
      says: report.trial.says,
      verdict: report.verdict,
      ruledOut: { benefitAbove: report.ruledOut.benefitAbove, harmAbove: report.ruledOut.harmAbove },
      harms: 0,
      marks: report.marks,
    })
    expect(told?.found?.says).toContain("300 mcg")
    expect(told?.why).toBeNull()
  })

  it("says why where nothing was scored", async () => {
    await ask("start-trial", { design, plan, primary: "focus", better: "higher", zone })
    house.now = "2026-12-20T10:00:00Z"
    const [told] = (await ask("page-trials", { page })).trials
    expect(told?.found).toBeNull()
    expect(told?.why).toMatch(/No score called “focus”/)
  })
})
