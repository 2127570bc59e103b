import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { PlanAnswer } from "../app/index.ts"
import { looks } from "../check/looks.ts"
import { site } from "../server/index.ts"
import { emptyLabel, noChoices } from "../web/wire/desk/state.ts"
import { answerer } from "../web/wire/worker/engine.ts"
import { browserPorts } from "../web/wire/worker/ports.ts"
import { main } from "./main.ts"

/** One thing that is asked of a page, as the flags of the command line. */
type Ask = Readonly<Record<string, string>>

const nasal: Ask = {
  route: "intranasal",
  product: "semax-0.1-3ml",
  "confirm-strength": "0.1%",
  device: "dropper-50ul",
  dose: "300mcg",
}
const needle: Ask = {
  route: "subcutaneous",
  vial: "5mg",
  diluent: "2mL",
  permits: "subcutaneous",
  "confirm-strength": "5mg/2mL",
  device: "u100-1ml",
  dose: "250mcg",
}
const spoon: Ask = {
  route: "oral",
  strength: "10mg/mL",
  volume: "100mL",
  permits: "oral",
  "confirm-strength": "10mg/mL",
  device: "dropper-50ul",
  dose: "10mg",
}

const regimen = (name: string, dose: string, routes: string, more = "") =>
  `${name}\nDosage: ${dose} per dose, once daily\nCycle: 2 weeks\nAdministration: ${routes}\n${more}\n`
const semax = (name: string, routes: string, more = "") =>
  `Semax\n\nProtocols\n\n1. ${regimen(name, "300 mcg", routes, more)}`
const htp = (more: string) => `5-HTP\n\nProtocols\n\n1. ${regimen("Evening", "10 mg", "Oral", more)}`

/** Every stop of a check: a page that draws it, an ask that it refuses, and one of the same page that it does not. */
const stops: Readonly<Record<string, { readonly page: string; readonly refused: Ask; readonly free?: Ask }>> = {
  "claim/emergency-use": {
    page: `${semax("Calm study", "Intranasal")}\n2. ${regimen("Stroke recovery", "300 mcg", "Intranasal")}`,
    refused: { ...nasal, protocol: "2" },
    free: { ...nasal, protocol: "1" },
  },
  "product/not-plannable": {
    page: `Dihexa\n\nProtocols\n\n1. ${regimen("Memory", "10 mg", "Oral")}`,
    refused: spoon,
  },
  "route/not-permitted": {
    page: semax("Calm study", "Intranasal or subcutaneous injection"),
    refused: needle,
    free: nasal,
  },
  "stack/not-stackable": {
    page: semax("Calm study", "Intranasal", "Stacking: Can be combined with Noopept or Dihexa"),
    refused: { ...nasal, taking: "Dihexa" },
    free: nasal,
  },
  "stack/pair-contraindicated": {
    page: htp("Stacking: Combine with phenelzine"),
    refused: spoon,
    free: { ...spoon, "not-taking": "phenelzine" },
  },
  "dose/ten-times-ceiling": {
    page: `Modafinil\n\nProtocols\n\n1. ${regimen("Focus", "5 g", "Oral")}\n2. ${regimen("Calm", "10 mg", "Oral")}`,
    refused: { ...spoon, protocol: "1" },
    free: { ...spoon, protocol: "2" },
  },
  "claim/self-harm": {
    page: semax("Calm study", "Intranasal", "\nTake Semax for suicidal thoughts."),
    refused: nasal,
  },
  "claim/stops-treatment": {
    page: semax("Calm study", "Intranasal", "\nStop your antidepressants when you begin."),
    refused: nasal,
  },
  "claim/for-a-child": {
    page: semax("Calm study", "Intranasal", "\nGive it to your child before school."),
    refused: nasal,
  },
  "claim/in-pregnancy": {
    page: semax("Calm study", "Intranasal", "\nIt is ideal in pregnancy."),
    refused: nasal,
  },
  "product/for-animals": {
    page: semax("Calm study", "Intranasal", "\nUse the horse paste from the feed store."),
    refused: nasal,
  },
  "stack/pair-major": {
    page: htp("Stacking: Can be combined with L-Theanine or Tianeptine"),
    refused: { ...spoon, taking: "Tianeptine" },
    free: { ...spoon, "not-taking": "Tianeptine" },
  },
}

/** Codes of a check that are never a stop. A new code stands in one of the two lists, or this test is red. */
const neverStops = new Set([
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

const when = { times: "08:00", start: "2026-12-01", weeks: "2", zone: "Africa/Johannesburg" }
const at = "2026-11-28T12:00:00Z"
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
  const { times, weeks, start, zone } = when
  const {
    protocol,
    permits,
    taking,
    "not-taking": notTaking,
    "confirm-strength": confirmStrength,
    medicine,
    condition,
    age,
    ...words
  } = ask
  const input = {
    ...words,
    page: { content: page, as: "text" },
    times: [times],
    weeks: Number(weeks),
    start,
    zone,
    confirmStrength,
    ...(protocol ? { protocol: Number(protocol) } : {}),
    ...(permits ? { permits: [permits] } : {}),
    taking: taking ? [taking] : [],
    notTaking: notTaking ? [notTaking] : [],
    medicines: medicine ? [medicine] : [],
    conditions: condition ? [condition] : [],
    ...(age ? { years: Number(age) } : {}),
  }
  const r = await server.request("http://127.0.0.1:3673/api/plan", {
    method: "POST",
    body: JSON.stringify(input),
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

/** What a person declares, each with the surfaces' own words for it. */
const declared: Readonly<Record<string, { readonly page: string; readonly refused: Ask }>> = {
  age: { page: semax("Calm study", "Intranasal"), refused: { ...nasal, age: "16" } },
  pregnancy: { page: semax("Calm study", "Intranasal"), refused: { ...nasal, condition: "pregnancy" } },
  seizures: { page: semax("Calm study", "Intranasal"), refused: { ...nasal, condition: "seizures" } },
  "a stroke now": { page: semax("Calm study", "Intranasal"), refused: { ...nasal, condition: "stroke-now" } },
  "St John's wort with sertraline": {
    page: `St John's wort\n\nProtocols\n\n1. ${regimen("Mood", "10 mg", "Oral")}`,
    refused: { ...spoon, medicine: "sertraline" },
  },
  "melatonin, 500 mg": {
    page: `Melatonin\n\nProtocols\n\n1. ${regimen("Night", "500 mg", "Oral")}`,
    refused: spoon,
  },
  ...Object.fromEntries(
    ["paroxetine", "Prozac", "rasagiline", "methylene blue", "maoi"].map((medicine) => [
      `5-HTP with ${medicine}`,
      { page: htp(""), refused: { ...spoon, medicine } },
    ]),
  ),
}

/** A page that is refused whatever is asked of it. */
const always: Readonly<Record<string, { readonly page: string; readonly refused: Ask }>> = Object.fromEntries(
  [
    "DNP",
    "Oxycodone",
    "Lithium",
    "Insulin",
    "Methotrexate",
    "Xylazine",
    "Methylene blue",
    "Tianeptine",
    "Fentanyl",
  ].map((name) => [name, { page: `${name}\n\nProtocols\n\n1. ${regimen("Daily", "10 mg", "Oral")}`, refused: spoon }]),
)

const surfaces = { "the command line": onCommandLine, HTTP: overHttp, "the screen": onScreen } as const

const isRefused = ({ delivery, doses, findings }: PlanAnswer): boolean =>
  !delivery.possible && doses.length === 0 && findings.some((f) => f.severity === "stop")
const stopsOf = (p: PlanAnswer) => p.findings.filter((f) => f.severity === "stop").map((f) => f.code)

describe("what a check stops is not planned", () => {
  it("has a row for every code that a check can give", () => {
    const codes = looks.flatMap((l) => l.codes)
    expect(codes.filter((code) => !(code in stops) && !neverStops.has(code))).toEqual([])
  })
  for (const [surface, plan] of Object.entries(surfaces))
    it(`on ${surface}`, async () => {
      for (const [what, { page, refused }] of Object.entries({ ...declared, ...always })) {
        const no = await plan(page, refused)
        expect([what, isRefused(no), no.delivery.reachable]).toEqual([what, true, []])
      }
      for (const [code, { page, refused, free }] of Object.entries(stops)) {
        const no = await plan(page, refused)
        expect([code, stopsOf(no), isRefused(no)]).toEqual([code, stopsOf(no), true])
        expect([code, no.delivery.reachable]).toEqual([code, []])
        if (free === undefined) continue
        const yes = await plan(page, free)
        expect([code, stopsOf(yes), yes.doses.length]).toEqual([code, [], 14])
      }
    })
})
