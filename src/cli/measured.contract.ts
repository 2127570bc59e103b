import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { useCases } from "../app/index.ts"
import { main } from "./main.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-measured-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (data: string, ...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await main([...args, "--data", join(folder, data)], {
    out: (t) => void out.push(t),
    err: (t) => void err.push(t),
  })
  return { code, out: out.join(""), err: err.join("") }
}
const json = async (data: string, ...args: string[]) => {
  const r = await run(data, ...args, "--json")
  return { code: r.code, answer: r.code === 0 ? JSON.parse(r.out) : JSON.parse(r.err).error }
}
const example = new URL("../../examples/semax.txt", import.meta.url).pathname

describe("what is measured, on the command line", () => {
  it("goes into the diary, comes out as a table that analyse reads, and survives export and restore", {
    timeout: 400_000,
  }, async () => {
    const { answer: plan } = await json(
      ...(["one", "plan", example] as const),
      ..."--protocol 1 --route intranasal --product semax-0.1-3ml --device dropper-50ul --dose 300mcg".split(" "),
      ..."--times 22:00 --start 2026-12-01 --weeks 6 --zone UTC --save --confirm-strength 0.1%".split(" "),
    )
    const id: string = plan.saved
    const now = ["--now", "2026-12-15T12:00:00Z", "--zone", "UTC"]
    const file = join(folder, "session.json")
    writeFileSync(file, (await run("one", "measure", "simulate", "pvt-b", "--seed", "7")).out)
    const { code, answer } = await json("one", "measure", "log", file, "--at", "2026-12-02T09:00:00Z", ...now)
    expect([code, useCases["log-session"].output.safeParse(answer).success]).toEqual([0, true])
    const before = join(folder, "before.csv")
    const days = Array.from({ length: 12 }, (_, i) => `2026-12-${String(i + 1).padStart(2, "0")}`)
    writeFileSync(
      before,
      `Date,Medication,Dose,Weight (kg)\n${days.map((d, i) => (i % 4 < 2 ? `${d} 22:00,Drops,300 mcg,${80 + (i % 3)}.5` : `${d} 09:00,,,${80 + (i % 5)}.4`)).join("\n")}\n`,
    )
    expect((await json("one", "import", before, "--plan", id, "--zone", "UTC")).answer.added).toBe(18)
    expect((await json("one", "measure", "rate", "mood=70", "calm=40", ...now)).answer.scores).toHaveLength(7)
    expect((await json("one", "measure", "effect", "nausea", "--severity", "1", ...now)).answer.kind).toBe(
      "side-effect",
    )
    const number = ["measure", "number", "pulse", "61", "--better", "lower", ...now]
    expect((await json("one", ...number)).answer).toMatchObject({ kind: "measurement", unit: null, better: "lower" })
    const { answer: listed } = await json("one", "measure", "outcomes")
    expect(listed.outcomes.map((o: { name: string; readings: number }) => [o.name, o.readings])).toEqual([
      ["nausea", 1],
      ["pulse", 1],
      ["pvt-b/false-starts", 1],
      ["pvt-b/lapses", 1],
      ["pvt-b/speed", 1],
      ["ratings/calm", 1],
      ["ratings/mood", 1],
      ["weight", 12],
    ])

    const asked = ["--plan", id, "--outcome", "weight", ...now]
    const fromDiary = await json("one", "analyse", "--from-diary", ...asked, "--better", "lower")
    expect(useCases.analyse.output.safeParse(fromDiary.answer).success).toBe(true)
    expect([fromDiary.answer.chosen, fromDiary.answer.n]).toEqual(["unsaid", 12])
    expect(fromDiary.answer.verdict).not.toMatch(/helped|hurt/)
    const table = await run("one", "measure", "days", ...asked)
    const [, flags = ""] = /posology analyse - (.*)\n$/.exec(table.err) ?? []
    const csv = join(folder, "days.csv")
    writeFileSync(csv, table.out)
    const fromFile = await json("one", "analyse", csv, ...flags.split(" "), "--better", "lower")
    expect({ ...fromFile.answer, notes: [] }).toEqual({ ...fromDiary.answer, notes: [] })

    expect((await run("one", "export", "--out", join(folder, "all.posology"))).code).toBe(0)
    expect((await run("two", "restore", join(folder, "all.posology"))).code).toBe(0)
    const speed = ["measure", "days", "--plan", id, "--outcome", "speed", ...now, "--json"]
    expect((await run("two", ...speed)).out).toBe((await run("one", ...speed)).out)
  })

  it("says which call is wrong: no file, a file beside the diary, no plan, a column of no file", async () => {
    const refused = async (...args: string[]) => {
      const { code, answer } = await json("one", "analyse", ...args)
      return [code, answer.path]
    }
    expect(await refused()).toEqual([2, "diary"])
    expect(await refused("x.csv", "--from-diary")).toEqual([2, "diary"])
    expect(await refused("--from-diary", "--outcome", "speed")).toEqual([2, "plan"])
    expect(await refused("--from-diary", "--plan", "p", "--outcome", "speed", "--se", "se")).toEqual([2, "se"])
    expect(await refused("x.csv", "--plan", "p")).toEqual([2, "plan"])
  })
})
