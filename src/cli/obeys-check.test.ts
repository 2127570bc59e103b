import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { PlanAnswer } from "../app/index.ts"
import type { Finding } from "../base/index.ts"
import { check } from "../check/index.ts"
import { looks } from "../check/looks.ts"
import { read } from "../read/index.ts"
import { site } from "../server/index.ts"
import { emptyLabel, noChoices } from "../web/wire/desk/state.ts"
import { answerer } from "../web/wire/worker/engine.ts"
import { browserPorts } from "../web/wire/worker/ports.ts"
import { main } from "./main.ts"
import {
  type Ask,
  always,
  at,
  declared,
  needle,
  planCodes,
  planInput,
  refusedBy,
  stops,
  when,
} from "./testing/stops.ts"

/** Codes of a check that are never a stop. A new code stands in one of the two lists, or this test is red. */
const neverStops = new Set([
  "claim/first-aid",
  "dose/no-unit",
  "dose/unit-of-another-kind",
  "dose/unlikely-frequency",
  "dose/no-concentration",
  "dose/partly",
  "dose/no-human-evidence",
  "dose/contradicts-label",
  "dose/unknown",
  "dose/over-own-maximum",
  "dose/wide-daily-range",
  "dose/outlier-among-protocols",
  "course/outlier-among-protocols",
  "course/partly",
  "course/no-human-evidence",
  "course/contradicts-label",
  "course/unknown",
  "course/vague-break",
  "course/reassessment-of-nothing",
  "route/not-studied",
  "product/sterility-not-stated",
  "product/tenfold-strengths",
  "product/strength-not-registered",
  "product/nostril-volume",
  "product/smaller-than-a-drop",
  "product/smaller-than-course",
  "product/price-without-pack",
  "dose/over-ceiling",
  "compound/near-name",
  "stack/not-together",
  "product/hazard",
  "stack/pair-moderate",
  "stack/pair-minor",
  "stack/pair-unknown",
  "stack/partner-without-dose",
  "stack/two-at-once",
  "stack/across-protocols",
  "claim/partly",
  "claim/no-human-evidence",
  "claim/contradicts-label",
  "claim/unknown",
  "claim/page-supported",
  "claim/page-partly",
  "claim/page-no-human-evidence",
  "claim/page-contradicts-label",
  "claim/page-internally-inconsistent",
  "claim/page-unknown",
  "claim/mechanism-without-species",
  "claim/benefit-not-measurable-at-home",
  "claim/absolute",
  "page/contradicts-itself",
  "page/denies-side-effects",
  "page/no-contraindication",
  "page/leaves-out",
  "page/research-use",
  "page/regulatory-status",
  "reference/impossible-year",
  "reference/impossible-volume",
  "reference/future-volume",
  "reference/impossible-pages",
  "reference/unknown-journal",
  "reference/misspelt-journal",
  "reference/unlikely-page",
  "reference/no-identifier",
  "reference/possible-misattribution",
])

const folder = mkdtempSync(join(tmpdir(), "obeys-"))

const onCommandLine = async (page: string, ask: Ask): Promise<PlanAnswer> => {
  const file = join(folder, "page.txt")
  writeFileSync(file, page)
  const flags = Object.entries({ ...when, ...ask }).flatMap(([name, value]) => [`--${name}`, value])
  const out: string[] = []
  const err: string[] = []
  const io = { out: (t: string) => void out.push(t), err: (t: string) => void err.push(t) }
  const code = await main(["plan", file, "--now", at, "--json", ...flags], io)
  expect([code, err.join("")]).toEqual([0, ""])
  return JSON.parse(out.join(""))
}

const server = site({ ports: browserPorts, screens: "none", hosts: [], version: "0", fault: () => {} })
const overHttp = async (page: string, ask: Ask): Promise<PlanAnswer> => {
  const r = await server.request("http://127.0.0.1:3673/api/plan", {
    method: "POST",
    body: JSON.stringify(planInput(page, ask)),
    headers: { host: "127.0.0.1:3673", "content-type": "application/json" },
  })
  const answer = await r.json()
  expect([r.status, answer]).toEqual([200, answer])
  return answer as PlanAnswer
}

const onScreen = async (page: string, ask: Ask): Promise<PlanAnswer> => {
  const screen = answerer(browserPorts)
  const opened = await screen("open", { content: page, name: "page.txt", corrections: [] })
  if (!opened.ok) throw new Error(opened.problem.message)
  const label = {
    ...emptyLabel,
    product: ask.product ?? (ask.vial ? "vial" : "solution"),
    strength: ask.vial ?? ask.strength ?? ask["confirm-strength"] ?? "",
    volume: ask.diluent ?? ask.volume ?? "",
    permits: ask.permits ?? "",
    device: ask.device ?? "u100-1ml",
  }
  const said = (names: string | undefined, as: "yes" | "no") => (names === undefined ? {} : { [names]: as })
  const choices = {
    ...noChoices,
    protocol: Number(ask.protocol ?? "1") - 1,
    route: ask.route ?? "",
    dose: ask.dose ?? "",
    times: when.times,
    start: when.start,
    weeks: when.weeks,
    partners: { ...said(ask.taking, "yes"), ...said(ask["not-taking"], "no") },
    before: {
      yes: ask.condition ? [ask.condition] : [],
      no: [],
      years: ask.age ?? "",
      medicines: ask.medicine ? [ask.medicine] : [],
    },
  }
  const r = await screen("plan", { label, choices, zone: when.zone, today: "2026-11-28", corrected: 0 })
  if (!r.ok) throw new Error(r.problem.message)
  const { findings, warnings } = r.value.plan
  // Nobody types a flag on a screen.
  for (const f of [...findings, ...warnings]) expect(f.message).not.toMatch(/(^|\s)--[a-z]/u)
  return r.value.plan
}

const surfaces = { "the command line": onCommandLine, HTTP: overHttp, "the screen": onScreen } as const

const stopsOf = (p: PlanAnswer) => p.findings.filter((f) => f.severity === "stop").map((f) => f.code)

/** What a check finds on a page. */
const findingsOf = (content: string): readonly Finding[] => {
  const page = read({ text: content }, { sha256: browserPorts.hash.sha256 })
  return page.ok ? check(page.value, { today: "2026-11-28" as never }).findings : []
}
const fixtures = readdirSync("fixtures/pages").filter((f) => !f.endsWith(".json"))

describe("what a check stops is not planned", () => {
  it("has a row for every code that a check can give", () => {
    const codes = looks.flatMap((l) => l.codes)
    expect(codes.filter((code) => !(code in stops) && !neverStops.has(code))).toEqual([])
    expect(Object.keys(stops).filter((code) => !codes.includes(code) || neverStops.has(code))).toEqual([])
  })
  it("has a row for every stop on the pages there are, and none of a code that no look declares", () => {
    const declaredCodes = new Set(looks.flatMap((l) => l.codes))
    const pages = [
      ...Object.values({ ...stops, ...declared, ...always }).map((row) => row.page),
      ...fixtures.map((f) => readFileSync(join("fixtures/pages", f), "utf8")),
    ]
    const found = pages.flatMap(findingsOf)
    expect(found.filter((f) => !declaredCodes.has(f.code)).map((f) => f.code)).toEqual([])
    expect(found.filter((f) => f.severity === "stop" && !(f.code in stops)).map((f) => f.code)).toEqual([])
  })
  for (const [surface, plan] of Object.entries(surfaces))
    it(`on ${surface}`, async () => {
      for (const [what, { page, refused }] of Object.entries({ ...declared, ...always }))
        expect([what, refusedBy(await plan(page, refused)).length > 0]).toEqual([what, true])
      for (const [code, { page, refused, free }] of Object.entries(stops)) {
        expect(refusedBy(await plan(page, refused))).toContain(planCodes[code] ?? code)
        if (free === undefined) continue
        const yes = await plan(page, free)
        expect([code, stopsOf(yes), yes.doses.length]).toEqual([code, [], 14])
      }
    })
  it("whatever the container is declared to permit", async () => {
    for (const [code, { page, refused }] of Object.entries(stops)) {
      const ask = { ...needle, ...pickRow(refused), permits: refused.route ?? "" }
      expect(refusedBy(await onCommandLine(page, ask)).length > 0 ? code : `${code} was planned`).toBe(code)
    }
  })
})

/** What an ask says of protocol, partners and route, without its container. */
const pickRow = ({ protocol, taking, route }: Ask): Ask => ({
  ...(protocol ? { protocol } : {}),
  ...(taking ? { taking } : {}),
  ...(route ? { route } : {}),
})
