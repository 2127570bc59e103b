import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { date, dateOfDay, parseQuantity, type Route, settled, showExact, showQuantity } from "../base/index.ts"
import { deliver, describeDevice, describeProduct, logDisagrees } from "../deliver/index.ts"
import { read } from "../read/index.ts"
import { compoundNamed, emergencyIn } from "../reference/index.ts"
import { occurrences, parseSchedule, zonedOf } from "../schedule/index.ts"
import { makePlan } from "./make-plan.ts"
import { contractCall, q } from "./testing/semax.ts"

type Given = Readonly<Record<string, string>> & { readonly permits?: readonly Route[]; readonly weeks?: number }
type Expected = Readonly<Record<string, unknown>>
type Case = { id: string; name: string; kind: string; given: Given; expect: Expected }
const suite: { cases: readonly Case[] } = JSON.parse(readFileSync("fixtures/dosing-defects.json", "utf8"))

const made = <T>(r: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const container = (g: Given) => {
  const permits = g.permits ? { permits: g.permits } : {}
  return g.vial !== undefined
    ? describeProduct({ vial: g.vial, ...(g.diluent ? { diluent: g.diluent } : {}), ...permits })
    : describeProduct({ strength: g.strength!, ...permits })
}

/** What Posology says to a case, in the words of the fixture; only what the case expects is compared. */
const answers: Readonly<Record<string, (given: Given) => Record<string, unknown>>> = {
  schedule: (g) => {
    const s = parseSchedule(g.schedule!)
    if (!s.ok) return { problem: s.problem.code }
    const due = [...occurrences(s.value)]
    const days = due.map((o) => dateOfDay(o.date).toString())
    const times = due.map((o) => zonedOf(o, s.value).toPlainTime().toString({ smallestUnit: "minute" }))
    return { days, times, count: due.length, last: days.at(-1) }
  },
  deliver: (g) => {
    const device = g.spray !== undefined ? describeDevice({ spray: g.spray }) : describeDevice({ syringe: g.syringe! })
    const asked = q(g.asked!)
    const r = deliver({ asked, product: made(container(g)), device: made(device), route: g.route as Route })
    const d = r.delivery
    return {
      possible: d.possible,
      count: d.count,
      delivered: d.delivered && showQuantity(d.delivered),
      error: d.error && showQuantity(d.error),
      volume: d.volume && showQuantity(d.volume),
      reachable: d.reachable.map(showQuantity),
      stop: r.findings.find((f) => f.severity === "stop")?.code ?? null,
      words: `${d.instruction} ${r.findings.map((f) => f.message).join(" ")}`,
    }
  },
  amount: (g) => {
    const r = parseQuantity(g.text!)
    return r.ok ? { amount: showQuantity(r.value) } : { problem: r.problem.code }
  },
  device: (g) => {
    const r = describeDevice({ syringe: g.syringe! })
    return r.ok ? {} : { problem: r.problem.code }
  },
  compound: (g) => ({ compound: compoundNamed(g.name!)?.id ?? null }),
  emergency: (g) => ({ emergency: emergencyIn(g.text!)?.id ?? null }),
  log: (g) => {
    const finding = logDisagrees(q(g.amount!), q(g.volume!), made(container(g)))
    return { stop: finding?.code ?? null, words: finding?.message ?? "" }
  },
  plan: () => {
    const p = makePlan({ ...contractCall, dose: null })
    return { possible: p.delivery.possible, stop: p.findings.find((f) => f.severity === "stop")?.code }
  },
  page: (g) => {
    const [p] = made(read({ kind: "text", text: g.text! }, { sha256: () => "" })).protocols
    const dose = p && settled(p.dose)
    const f = p && settled(p.frequency)
    return {
      low: dose && showExact(dose.low),
      high: dose && showExact(dose.high),
      timesADay: f && [f.low, f.high],
      routes: p && settled(p.routes),
    }
  },
  line: (g) => {
    const { protocols, unread } = made(
      read({ kind: "text", text: `Glyx\n\nProtocol 1\nDosage: ${g.line!}\n` }, { sha256: () => "" }),
    )
    const said = protocols.flatMap((p) => {
      const d = settled(p.dose)
      if (d === undefined) return []
      const [low, high] = [showExact(d.low), showExact(d.high)]
      return [`${low === high ? low : `${low}–${high}`} ${d.unit}${d.upTo ? " upTo" : ""}`]
    })
    return { said: [...new Set(said)].join("; ") || (unread.length > 0 ? "unread" : "nothing") }
  },
  "in-use": (g) => {
    const p = makePlan({
      ...contractCall,
      dose: q("50mcg"),
      times: contractCall.times.slice(0, 1),
      zone: g.zone!,
      start: date(g.start!),
      length: { n: g.weeks ?? 0, unit: "week" },
      rest: null,
      supply: { inUseDays: Number(g.inUseDays) },
    })
    const out = p.marks.filter((m) => m.what === "bottle out").map((m) => m.date.toString())
    return { bottleOut: out, containers: p.supply.containers }
  },
}

describe("the dosing defects", () => {
  for (const { id, name, kind, given, expect: wanted } of suite.cases) {
    it(`${id}: ${name}`, () => {
      const said = answers[kind]?.(given)
      if (said === undefined) throw new Error(`no answer for ${kind}`)
      const { says, saysNot, oneOf, ...rest } = wanted
      if (Array.isArray(oneOf)) expect(oneOf).toContain(said.said)
      expect(said).toMatchObject(rest)
      if (typeof says === "string") expect(said.words).toContain(says)
      if (typeof saysNot === "string") expect(said.words).not.toContain(saysNot)
    })
  }

  it("cover every family from D2 to D18", () => {
    const families = new Set(suite.cases.map((c) => Number(/^D(\d+)/.exec(c.id)?.[1])))
    expect([...families].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])
  })
})
