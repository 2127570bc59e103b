import { createHash, randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { brand, type EventId, instant, type PlanId, timeOrderedId } from "../../base/index.ts"
import { folderSeal } from "../../store/folder-seal.ts"
import { memoryStore } from "../../store/index.ts"
import { type Answer, call, type Input, keepsNothing, type Ports } from "../index.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-sealed-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const store = memoryStore()
let now = "2026-11-28T10:00:00Z"
let made = 0
const ports = (): Ports => ({
  ...keepsNothing,
  store: async () => ({ ok: true, value: store }),
  clock: { now: () => instant(now) },
  ids: () => timeOrderedId(instant(now).epochMilliseconds + made++, new Uint8Array(10)),
  random: (n) => new Uint8Array(randomBytes(n)),
  hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
  decode: (bytes) => new TextDecoder().decode(bytes),
  seal: folderSeal(folder),
})
type Name = Parameters<typeof call>[1]
const ask = async <N extends Name>(name: N, input: Input<N>): Promise<Answer<N>> => {
  const outcome = await call(ports(), name, input)
  if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.code}: ${outcome.problem.message}`)
  return outcome.value
}
const code = async <N extends Name>(name: N, input: Input<N>): Promise<string> => {
  const outcome = await call(ports(), name, input)
  return outcome.ok ? "done" : outcome.problem.code
}
const zone = "Africa/Johannesburg"
const [tried, other] = [brand<PlanId>("tried"), brand<PlanId>("other")]
const keep = (id: PlanId, compound: string) =>
  ask("save-plan", {
    id,
    title: compound,
    choices: {
      typed: { compound, dose: { low: 300, high: 600, unit: "mcg" as const, per: "dose" as const } },
      ...{ route: "intranasal" as const, strength: "1mg/mL", volume: "3mL", permits: ["intranasal" as const] },
      ...{ confirmStrength: "1mg/mL", device: "dropper-50ul", dose: "300mcg", start: "2026-12-01", weeks: 12, zone },
      times: ["08:00"],
    } as never,
  })

describe("a diary with a trial in it", () => {
  it("lays no scores of it beside doses before it is opened, by any name, and all of them afterwards", async () => {
    await keep(tried, "Compound V")
    await keep(other, "Compound W")
    const { id } = await ask("start-trial", {
      design: { pairs: 2, blockDays: 7, arms: ["on", "off"], runInDays: 0, washoutDays: 0 },
      plan: tried,
      primary: "focus",
      better: "higher",
      zone,
    })
    for (let day = 1; day <= 20; day++) {
      now = `2026-12-${`${day}`.padStart(2, "0")}T10:00:00Z`
      await ask("enter-number", { zone, name: "focus", value: `${day % 7}`, unit: "points", better: "higher" })
      await ask("enter-number", { zone, name: "weight", value: `${80 + (day % 3)}`, unit: "kg" })
    }
    const looks = async (plan: PlanId, outcome: string) => [
      await code("outcome-days", { plan, outcome }),
      await code("analyse-diary", { plan, outcome, chosen: "coin" }),
    ]
    const sealed = ["outcome/sealed", "outcome/sealed"]
    const rated = await ask("rate", { zone, ratings: { mood: 71.25 } })
    await ask("record", { zone, body: { kind: "side-effect", plan: tried, what: "Rash", severity: 2, ongoing: false } })
    const listings = async () => {
      const stretch = { from: "2026-12-01", to: "2026-12-31", zone }
      return [
        JSON.stringify((await ask("history", stretch)).entries),
        (await ask("history-form", { ...stretch, form: "csv" })).text,
        (await ask("history-form", { ...stretch, form: "fhir-r4" })).text,
        JSON.stringify(await ask("pocket", {})),
        JSON.stringify(await ask("diary", {})),
      ]
    }
    expect(rated).toMatchObject({ kind: "session", scores: [], raw: null })
    // What is written is given back as it is listed, by whatever it was written, and so is a correction of it.
    const number = await ask("enter-number", { zone, name: "Focus", value: "6.5", unit: "points" })
    expect(number).toMatchObject({ kind: "measurement", score: "" })
    const replacement = { kind: "measurement" as const, instrument: "focus", score: "3.75", unit: "points" }
    expect(await ask("amend", { of: number.id, zone, replacement })).toMatchObject({ replacement: { score: "" } })
    const session = {
      ...{ instrument: "ratings", version: 1, seed: 0, device: {} },
      trials: [{ item: "mood", value: 71.25, rt: null }],
    }
    const logged = await ask("log-session", { zone, session })
    expect(logged).toMatchObject({
      event: { scores: [] },
      score: { scores: [] },
      sealed: expect.stringMatching(/not opened/),
    })
    expect((await ask("diary", {})).sealed).toMatch(/not opened/)
    for (const text of await listings()) {
      expect(text).not.toMatch(/71\.25|3\.75|"focus","score":"[0-9]|focus,[0-9]/i)
      // What is not the trial's own is shown, and harm always.
      expect(text).toMatch(/Rash/)
      expect(text).toMatch(/8[012]/)
    }
    expect((await ask("history", { from: "2026-12-01", to: "2026-12-31", zone })).sealed).toMatch(/not opened/)
    expect(await looks(tried, "focus")).toEqual(sealed)
    expect(await looks(tried, "weight")).toEqual(sealed)
    expect(await looks(other, "Focus")).toEqual(sealed)
    expect((await looks(other, "weight"))[0]).toBe("done")
    now = "2026-12-30T10:00:00Z"
    await ask("open-trial", { id: brand<EventId>(id), zone })
    for (const text of await listings()) expect(text).toContain("71.25")
    expect((await ask("log-session", { zone, session })).score.scores).toContainEqual({
      outcome: "mood",
      value: 71.25,
      se: null,
    })
    expect(await ask("diary", {})).not.toHaveProperty("sealed")
    expect((await looks(tried, "focus"))[0]).toBe("done")
    expect((await looks(other, "focus"))[0]).toBe("done")
  })
})
