import { describe, expect, it } from "vitest"
import { main } from "./main.ts"
import { dayText } from "./text/diary.ts"

const run = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (t) => void out.push(t), err: (t) => void err.push(t) })
  return { code, out: out.join(""), err: err.join("") }
}
const example = new URL("../../examples/semax.txt", import.meta.url).pathname
const plan = (...more: string[]) =>
  run(
    "plan",
    example,
    ..."--protocol 1 --route intranasal --product semax-0.1-3ml --device dropper-50ul --times 08:00".split(" "),
    ..."--start 2026-12-01 --weeks 6 --zone Africa/Johannesburg --now 2026-12-01T06:00:00Z --json".split(" "),
    ...more,
  )

describe("a locale on the command line", () => {
  it("reads a comma before the tenths where the place writes one, and JSON stays what it was", async () => {
    const there = await plan("--dose", "0,3mg", "--confirm-strength", "0,1%", "--locale", "de-DE")
    const here = await plan("--dose", "0.3mg", "--confirm-strength", "0.1%")
    expect([there.code, there.err]).toEqual([0, ""])
    expect(there.out).toBe(here.out)
  })

  it("asks about a number of two readings, and about a locale nobody knows", async () => {
    const doubtful = await plan("--dose", "1,000mcg", "--confirm-strength", "0.1%", "--locale", "en-GB")
    expect([doubtful.code, doubtful.out]).toEqual([2, ""])
    expect(doubtful.err).toContain("can be read in two ways")
    expect((await plan("--dose", "1.000mcg", "--locale", "de-DE")).code).toBe(2)
    expect((await plan("--dose", "1mg", "--locale", "no locale")).err).toContain("is no locale")
  })

  it("shows a day as the place writes it", () => {
    const dose = {
      plan: "p",
      title: "Drops",
      at: "2026-12-01T14:05:00+02:00[Africa/Johannesburg]",
      amount: "0.3 mg",
      again: [],
      log: null,
      reason: null,
    }
    const day = {
      date: "2026-12-01",
      plans: [],
      due: [dose],
      taken: [],
      late: [],
      skipped: [],
      missed: [],
      paused: [],
      extra: [],
    }
    const text = (locale?: string) => dayText(day as unknown as Parameters<typeof dayText>[0], locale)
    expect(text("de-DE")).toMatch(/14:05\s+0,3 mg Drops/)
    expect(text("en-US")).toMatch(/2:05 pm\s+0\.3 mg Drops/)
    expect(text()).toMatch(/14:05\s+0\.3 mg Drops/)
  })
})
