import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { useCases } from "../app/index.ts"
import { main } from "./main.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-diary-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await main([...args, "--data", join(folder, "data")], {
    out: (t) => void out.push(t),
    err: (t) => void err.push(t),
  })
  return { code, out: out.join(""), err: err.join("") }
}
const json = async (...args: string[]) => {
  const r = await run(...args, "--json")
  return { ...r, answer: r.code === 0 ? JSON.parse(r.out) : JSON.parse(r.err).error }
}
const example = new URL("../../examples/semax.txt", import.meta.url).pathname
const planned = [
  "plan",
  example,
  ..."--protocol 1 --route intranasal --product semax-0.1-3ml --device dropper-50ul --dose 300mcg".split(" "),
  ..."--times 08:00,14:00 --start 2026-12-01 --weeks 6 --zone Africa/Johannesburg --save".split(" "),
]

describe("the diary on the command line", () => {
  it("keeps a plan, logs a dose once, shows the day and what is left", { timeout: 120_000 }, async () => {
    const refused = await json(...planned)
    expect([refused.code, refused.answer.saved]).toEqual([0, null])
    const { answer: plan } = await json(...planned, "--confirm-strength", "0.1%")
    expect(plan.saved).toMatch(/^[0-9a-f-]{36}$/)
    const take = ["take", "--plan", plan.saved, "--at", "2026-12-01T08:05:00+02:00"]
    const first = await json(...take)
    expect(useCases.take.output.safeParse(first.answer).success).toBe(true)
    expect((await json(...take)).answer.id).toBe(first.answer.id)
    const day = await json("day", "--date", "2026-12-01", "--now", "2026-12-01T16:00:00+02:00")
    expect(useCases.day.output.safeParse(day.answer).success).toBe(true)
    const count = (d: Record<string, unknown[]>) => ["due", "taken", "late", "missed"].map((k) => d[k]?.length)
    expect(count(day.answer)).toEqual([0, 1, 1, 0])
    const file = join(folder, "other.csv")
    writeFileSync(file, "Date,Medication,Dose\n2026-12-01 14:10,Drops,300 mcg\n")
    const add = ["import", file, "--plan", plan.saved, "--zone", "Africa/Johannesburg"]
    expect((await json(...add)).answer).toMatchObject({ added: 1, known: 0 })
    expect((await json(...add)).answer).toMatchObject({ added: 0, known: 1 })
    const stock = await json("stock", "--now", "2026-12-01T16:00:00+02:00")
    expect(useCases.stock.output.safeParse(stock.answer).success).toBe(true)
    expect(stock.answer.plans[0].containers[0]).toMatchObject({ left: "2400 uL", band: ["2250 uL", "2550 uL"] })
    const undone = await json("undo", "--event", first.answer.id)
    expect(undone.answer).toMatchObject({ kind: "correction", replacement: null })
    const wrong = await json("take", "--plan", plan.saved, "--amount", "300")
    expect([wrong.code, wrong.answer.code]).toEqual([2, "call/input"])
    expect((await json("take", "--plan", "nothing")).answer.code).toBe("plan/not-kept")
  })

  it("calls plans by their compound, events in words, and names the zone of a clock", {
    timeout: 120_000,
  }, async () => {
    const { answer: plan } = await json(...planned, "--confirm-strength", "0.1%", "--rest", "2w", "--beside")
    const now = ["--now", "2026-12-01T12:05:00Z"]
    const at = ["--at", "2026-12-01T08:05:00+02:00", "--zone", "Africa/Johannesburg"]
    await run("take", "--plan", plan.saved, ...at, ...now)
    expect((await run("day", "--date", "2026-12-01", ...now)).out).toContain("Semax, intranasal, from 2026-12-01")
    const told = await run("history", "--from", "2026-12-01", "--to", "2026-12-02", "--zone", "UTC", ...now)
    expect(told.out.replace(/\s+/g, " ")).toMatch(/2026-12-01 08:05 taken: .*300 mcg.* \(Africa\/Johannesburg\)/)
    expect(told.out).not.toContain("dose-taken")
  })
})
