import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { useCases } from "../app/index.ts"
import { main } from "./main.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-learn-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const run = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (t) => void out.push(t), err: (t) => void err.push(t) })
  return { code, out: out.join(""), err: err.join("") }
}
const rows = Array.from({ length: 28 }, (_, t) => [t + 1, (t >> 2) % 2, 5 + ((t * 37) % 11) + 2 * ((t >> 2) % 2)])
const diary = file("diary.csv", ["day,trt,y", ...rows.map((r) => r.join(","))].join("\n"))
const people = file(
  "people.csv",
  [
    "id,day,on,y",
    ...["a", "b", "c"].flatMap((id, k) => rows.map(([d, on, y]) => `${id},${d},${on},${y! + ((k * d!) % 5)}`)),
  ].join("\n"),
)
const fixed = ["--noise", "0", "--half-life", "0", "--practice", "none", "--rho-prior", "-1,1"]

describe("analyse, trial power and pool on the command line", () => {
  it("print JSON that fits the published schemas, and text without it", async () => {
    for (const [name, args] of [
      [
        "analyse",
        [
          "analyse",
          diary,
          "--outcome",
          "y",
          "--condition",
          "trt",
          "--on",
          "1",
          "--better",
          "higher",
          "--worthwhile",
          "0.2sd",
          ...fixed,
        ],
      ],
      [
        "power",
        [
          "trial",
          "power",
          "--pairs",
          "3",
          "--block",
          "1w",
          "--effect",
          "0.5",
          "--rho",
          "0.4",
          "--trials",
          "20",
          "--seed",
          "1",
          ...fixed,
        ],
      ],
      ["looks", ["trial", "looks", "--pairs", "3", "--block", "7d", "--trials", "200", "--seed", "4", ...fixed]],
      ["pool", ["pool", people, ...fixed]],
    ] as const) {
      const r = await run(...args, "--json")
      expect(r.err).toBe("")
      expect(r.code).toBe(0)
      expect(useCases[name].output.safeParse(JSON.parse(r.out)).error, name).toBeUndefined()
      expect((await run(...args, "--json")).out).toBe(r.out)
      const text = await run(...args)
      expect(text.code).toBe(0)
      expect(text.out).not.toMatch(/NaN|undefined|\{/)
    }
  })
  it("compare levels, hold what was taken against what was assigned, and pool with a covariate", async () => {
    const doses = ["placebo", "100 mg", "200 mg"]
    const three = file(
      "three.csv",
      [
        "date,dose,taken,mood",
        ...rows.map(
          ([, , y], t) =>
            `${1 + t}.2.2026,${doses[(t >> 1) % 3]},${doses[t % 5 ? (t >> 1) % 3 : 0]},"${String(y! + 0.5).replace(".", ",")}"`,
        ),
      ].join("\n"),
    )
    const named = ["--condition", "dose", "--outcome", "mood", "--better", "higher", "--chosen", "coin"]
    const leveled = await run(
      "analyse",
      three,
      ...named,
      "--levels",
      "placebo,100 mg,200 mg",
      "--taken",
      "taken",
      "--json",
    )
    expect(leveled.err).toBe("")
    const answer = JSON.parse(leveled.out)
    expect(answer.levels.levels.map((l: { dose: number }) => l.dose)).toEqual([0, 100, 200])
    expect(answer.taken.otherwise).toBeGreaterThan(0)
    expect((await run("analyse", three, ...named, "--levels", "placebo,100 mg,200 mg")).out).toMatch(
      /only\s+rises or\s+falls/,
    )
    const pooled = await run("pool", people, "--covariates", "day", "--trend", "none", ...fixed, "--json")
    expect(pooled.err).toBe("")
    expect(JSON.parse(pooled.out).people).toBe(3)
  })
  it("judge further scores together after the first", async () => {
    const steps = file(
      "steps.csv",
      ["day,trt,y,steps", ...rows.map(([d, on, y]) => `${d},${on},${y},${1000 * on! + (d! % 3)}`)].join("\n"),
    )
    const r = await run(
      "analyse",
      steps,
      "--condition",
      "trt",
      "--outcome",
      "y",
      "--others",
      "steps",
      ...fixed,
      "--json",
    )
    const answer = JSON.parse(r.out)
    expect(answer.others).toMatchObject([{ outcome: "steps", discovered: true }])
    expect((await run("analyse", steps, "--condition", "trt", "--outcome", "y", "--others", "gone")).err).toMatch(
      /no column "gone"/,
    )
    // Without further scores the answer is the same but for them.
    const alone = await run("analyse", steps, "--condition", "trt", "--outcome", "y", ...fixed, "--json")
    expect({ ...answer, others: undefined }).toEqual({ ...JSON.parse(alone.out), others: undefined })
  })
  it("tell a file that cannot be used from a call that is wrong", async () => {
    const gone = await run("analyse", join(folder, "gone.csv"), "--json")
    expect(gone.code).toBe(1)
    expect(JSON.parse(gone.err).error.message).toMatch(/no such file/)
    expect((await run("analyse", diary, "--noise", "x")).code).toBe(2)
    expect((await run("analyse", diary, "--noise", "2")).code).toBe(2)
    const block = await run("trial", "power", "--pairs", "3", "--block", "7", "--effect", "1", "--rho", "0.4")
    expect(block).toMatchObject({ code: 2, err: expect.stringMatching(/"7" is not a length of time; write 7d/) })
    expect((await run("trial", "power", "--pairs", "3")).code).toBe(2)
  })
  it("refuse a diary of a gigabyte by its size, unread", async () => {
    const big = file("big.csv", "")
    truncateSync(big, 1_000_000_000)
    const started = performance.now()
    const r = await run("analyse", big)
    expect(r).toMatchObject({ code: 1, err: expect.stringMatching(/1000 MB, over the limit of 5 MB/) })
    expect(performance.now() - started).toBeLessThan(1000)
  })
  it("pool summaries without diaries", async () => {
    const files = await Promise.all(
      ["a", "b", "c"].map(async (id, k) => {
        const own = file(
          `${id}.csv`,
          ["day,on,y", ...rows.map(([d, on, y]) => `${d},${on},${y! + ((k * d!) % 5)}`)].join("\n"),
        )
        return file(`${id}.json`, (await run("summary", own, ...fixed)).out)
      }),
    )
    const pooled = await run("pool", ...files, "--json")
    expect(pooled).toMatchObject({ code: 0, err: "" })
    const answer = JSON.parse(pooled.out)
    expect(useCases.pool.output.safeParse(answer).error).toBeUndefined()
    expect(answer.person.map((p: { id: string }) => p.id)).toEqual(["a", "b", "c"])
    const whole = JSON.parse((await run("pool", people, ...fixed, "--json")).out)
    expect(answer.effect.mean).toBeCloseTo(whole.effect.mean, 1)
    expect((await run("pool", file("torn.json", "{"))).err).toMatch(/could not be read as JSON/)
    expect((await run("pool", people, diary)).code).toBe(2)
  })
})
