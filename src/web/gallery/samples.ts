import type { PlanAnswer } from "../../app/index.ts"
import type { Finding, Severity } from "../../base/index.ts"
import type { PackedSection, Sheet, SheetLine } from "../kit/sheet/sheet.ts"
import type { Item } from "../screens/keep/library/shelf-list.tsx"
import type { Call } from "../wire/api/index.ts"
import type { StripDay } from "../wire/worker/days.ts"
import type { BottleAnswer, PlannedAnswer } from "../wire/worker/planning.ts"

/** A finding of each severity, about an invented substance. */
export const finding = (severity: Severity, message: string): Finding => ({
  code: `sample/${severity}`,
  severity,
  dimension: "dose",
  protocol: 0,
  message,
  spans: [[0, 8]],
  quotes: ["20–40 mcg"],
  absent: severity === "unknown" ? "a study in people" : null,
  basis: [
    {
      fact: "registered as drops only",
      source: "Sample label, 2024",
      confidence: "high",
      checkedOn: "2026-11-20",
      unconfirmed: severity === "unknown",
    },
  ],
})

export const findings: readonly Finding[] = [
  finding("stop", "The page puts a product into a needle that is made for the nose."),
  finding("caution", "The page gives an amount and does not say out of which strength."),
  finding("unknown", "No study of this course was found."),
  finding("note", "The page calls for a break and does not say how long."),
]

const line = (start: number, state: SheetLine["state"], text: string, about: readonly Finding[] = []): SheetLine => ({
  start,
  state,
  findings: about,
  pieces: [
    { text: text.slice(0, 10), touches: [] },
    {
      text: text.slice(10),
      touches: [
        state === "unread"
          ? { span: [0, 1], kind: "unread", label: "an amount without a unit", key: "" }
          : { span: [0, 1], kind: state === "read" ? "fact" : "field", label: "dose", key: "0.dose" },
      ],
    },
  ],
})

const section: PackedSection = {
  key: "sample",
  lines: 6,
  packed: JSON.stringify({
    title: "How much",
    level: 2,
    start: 0,
    protocol: 0,
    findings: [],
    lines: [
      line(0, "stop", "Inject it, 20–40 mcg a time.", findings.slice(0, 1)),
      line(30, "caution", "Take from 20–40 mcg a time.", findings),
      line(60, "unknown", "It runs   for three months.", findings.slice(2, 3)),
      line(90, "note", "Pause now and then if you like.", findings.slice(3)),
      line(120, "read", "Sold as a 0.1 % solution."),
      line(150, "unread", "Double it 40 when it wears off."),
    ],
  }),
}

export const sheet: Sheet = {
  sections: [section],
  leftOut: [finding("caution", "The page names nobody who must not take it.")],
  tally: { stop: 1, caution: 2, unknown: 1, note: 1 },
}

/** Six weeks on, two off, with the marks of each. */
export const strip: readonly StripDay[] = Array.from({ length: 56 }, (_, i) => ({
  date: new Date(Date.UTC(2026, 11, 1 + i)).toISOString().slice(0, 10),
  day: i + 1,
  doses: i < 42 ? 2 : 0,
  marks: i === 9 ? ["bottle out"] : i === 41 ? ["cycle end"] : i === 42 ? ["rest", "reassess"] : [],
}))

const noFigures = {
  asked: "300 mcg",
  delivered: null,
  error: null,
  possible: false,
  instruction: "",
  count: null,
  unit: null,
  volume: null,
  instillations: null,
  reachable: ["1000 mcg"],
  band: null,
  tenfold: null,
}

/** The same finding in the shape a plan carries. */
const carried = (severity: Severity, message: string): PlanAnswer["findings"][number] => {
  const f = finding(severity, message)
  return { ...f, spans: [], quotes: [], basis: f.basis.map((b) => ({ ...b })) }
}

const dose = (day: number) => ({
  at: `2026-12-${String(day).padStart(2, "0")}T08:00:00+02:00[Africa/Johannesburg]`,
  amount: "300 mcg",
  instruction: "6 drops: 3 in each nostril",
  day,
  phase: "on",
})

export const granted: PlannedAnswer = {
  strip,
  today: 9,
  plan: {
    format: "posology/plan@1",
    delivery: {
      ...noFigures,
      delivered: "300 mcg",
      error: "0",
      possible: true,
      instruction: "6 drops: 3 in each nostril",
      count: 6,
      unit: "drop",
      volume: "300 uL",
      instillations: 2,
      reachable: ["250 mcg", "300 mcg", "350 mcg"],
      band: ["225 mcg", "375 mcg"],
      tenfold: "3000 mcg at 1 %",
    },
    doses: [dose(1), dose(2)],
    course: null,
    marks: [],
    supply: {
      containers: 9,
      limitedBy: "volume",
      primingLoss: "0 uL",
      waste: null,
      lastsUntil: "2027-01-11",
      cost: null,
      ask: ["How many days may a container be used once it is opened?"],
    },
    findings: [carried("note", "This plan is for 0.1 %. Check the strength again at each new container.")],
    warnings: [],
    unanswered: [],
  },
}

export const refused: PlannedAnswer = {
  strip: [],
  today: 1,
  plan: {
    ...granted.plan,
    delivery: noFigures,
    doses: [],
    findings: [
      carried("stop", "300 mcg is not a whole number of sprays of 1000 mcg each; nearest: 1 spray = 1000 mcg."),
    ],
  },
}

const end = (count: number, amount: string) => ({
  amount,
  count,
  unit: "drop",
  counted: `${count} drops`,
  instruction: `${count} drops: ${count / 2} in each nostril`,
  volume: "300 uL",
  band: ["225 mcg", "375 mcg"] as const,
  tenfold: { amount: "3000 mcg", strength: "1 %" },
  doses: 28,
  containers: 3,
})

export const bottle: BottleAnswer = {
  product: "Sample drops 0.1 %",
  rows: [
    {
      protocol: 0,
      route: "intranasal",
      fits: { low: end(6, "300 mcg"), high: end(12, "600 mcg") },
      why: null,
      reachable: [],
      choices: [],
    },
    {
      protocol: 0,
      route: "subcutaneous",
      fits: null,
      why: finding("stop", "This product is made for intranasal use and is not made to be injected."),
      reachable: [],
      choices: [],
    },
    {
      protocol: 0,
      route: "oral",
      fits: null,
      why: finding("unknown", "The page gives no dose with a unit, so there is nothing to measure out."),
      reachable: [],
      choices: [],
    },
  ],
}

export const unreachable: Call<never> = {
  state: "unanswered",
  why: "unreachable",
  problem: { code: "sample/unreachable", message: "Nobody answers; start it again." },
  again: () => {},
}

export const shelf: readonly Item[] = [
  { id: "a", title: "Sample drops", savedAt: "2026-11-22T12:00:00Z", shelf: "kept" },
  { id: "b", title: "A friend’s plan", savedAt: "2026-11-20T12:00:00Z", shelf: "archived" },
  { id: "c", title: "Not this one", savedAt: "2026-11-01T12:00:00Z", shelf: "deleted" },
]
