import type { PlanAnswer } from "../../app/index.ts"
import { aboutAmounts, aboutBeside } from "../../base/index.ts"
import { sayAll, sayClock, sayDay } from "./dates.ts"
import { withFlag } from "./flags.ts"
import { field, rule, wrap } from "./lines.ts"

type Finding = PlanAnswer["findings"][number]

/** A plan for a terminal: what to take, when, out of what; or why there is none. */
export const planText = (p: PlanAnswer): string => (p.delivery.possible ? granted(p) : refused(p)).join("\n")

const refused = ({ findings }: PlanAnswer): string[] => [
  "NO PLAN",
  "",
  ...findings.filter((f) => f.severity === "stop").map((f) => finding(f, "■ ")),
  ...others(findings.filter((f) => f.severity !== "stop")),
]

const granted = (p: PlanAnswer): string[] => {
  const { delivery: d, supply: s } = p
  return [
    ...warned(p),
    `PLAN  —  ${d.delivered && aboutAmounts(d.delivered)} a dose`,
    "",
    wrap(`${d.instruction}.`, "   "),
    "",
    field("asked", aboutBeside(d.asked)),
    field("delivered", delivered(d)),
    ...(d.band ? [field("in truth", aboutAmounts(`${d.band[0]} to ${d.band[1]}: no two ${d.unit}s are alike`))] : []),
    ...(d.volume ? [field("volume", aboutAmounts(d.volume))] : []),
    ...(d.tenfold
      ? [
          field(
            "beware",
            aboutAmounts(`the same ${d.unit === "mark" ? "volume holds" : `${d.unit}s hold`} ${d.tenfold}`),
          ),
        ]
      : []),
    "",
    ...calendar(p),
    "",
    field("containers", s.containers === null ? "unknown" : `${s.containers}${limits[s.limitedBy]}`),
    ...outs(p),
    ...(s.primingLoss && !/^0 /.test(s.primingLoss) ? [field("priming", aboutAmounts(`${s.primingLoss} lost`))] : []),
    ...(s.waste ? [field("left over", aboutAmounts(s.waste))] : []),
    field("cost", s.cost ? `${s.cost.amount} ${s.cost.currency} (${s.cost.assumes})` : "unknown"),
    ...s.ask.map((q, i) => field(i === 0 ? "ask" : "", q)),
    ...others(p.findings.filter((f) => !p.warnings.some((w) => w.code === f.code && w.message === f.message))),
    "",
    wrap(
      "This is arithmetic, not medical advice, and nobody is watching over you. --json gives every dose with its time.",
    ),
  ]
}

const delivered = ({ delivered: given, error }: PlanAnswer["delivery"]): string => {
  const said = aboutBeside(given ?? "")
  const off = `${aboutAmounts(error ?? "")} off`
  if (said !== given) return `${said}, ${error === "0" ? "exactly as asked" : off}`
  return error === "0" ? `${said}, exactly` : `${said} (${off})`
}

/** What comes along from the check, before anything else: what there is to ask, and what nobody knows. */
const warned = ({ warnings, unanswered }: PlanAnswer): string[] =>
  warnings.length === 0
    ? []
    : [
        ...warnings.map((w) =>
          [
            wrap(aboutAmounts(withFlag(w)), w.severity === "unknown" ? "? " : "▲ "),
            wrap(`${w.code}: ${w.answer === null ? "not answered" : said[w.answer]}`, "  "),
          ].join("\n"),
        ),
        "",
        ...(unanswered.length === 0
          ? []
          : [wrap("Ask first, then say so: --answer CODE=asked, or --answer CODE=go-on to go on without."), ""]),
        rule,
      ]

const said = { asked: "asked", "go-on": "going on without an answer" } as const

const limits = {
  volume: ", by what each holds",
  "in-use-life": ", by how long each may be used once opened",
  unknown: " at least; how long each may be used once opened is unknown",
} as const

const calendar = ({ doses, marks, course }: PlanAnswer): string[] => {
  if (doses.length === 0 && course) return [field("doses", (course.schedule.split("\n")[1] ?? "").trim())]
  const first = doses[0]?.at ?? ""
  const last = doses[doses.length - 1]?.at ?? ""
  const clocks = [...new Set(doses.map((dose) => sayClock(dose.at)))].sort()
  const zone = /\[(.+)\]$/.exec(first)?.[1] ?? ""
  return [
    field("doses", `${doses.length}, from ${sayDay(first)} to ${sayDay(last)}`),
    ...(clocks.length > 0 && clocks.length <= 6 ? [field("at", `${sayAll(clocks)} (${zone})`)] : []),
    ...marks.filter((m) => m.what !== "bottle out").map((m) => field(m.what, sayDay(m.date))),
  ]
}

/** The days of the last dose out of each container, all in one line. */
const outs = ({ marks }: PlanAnswer): string[] => {
  const days = marks.filter((m) => m.what === "bottle out").map((m) => sayDay(m.date).replace(/ \d{4}$/, ""))
  return days.length > 0 ? [field("run out on", sayAll(days))] : []
}

const others = (findings: readonly Finding[]): string[] =>
  findings.length === 0
    ? []
    : [
        "",
        rule,
        ...findings.map((f) => finding(f, f.severity === "note" ? "• " : f.severity === "unknown" ? "? " : "▲ ")),
      ]

const finding = (f: Finding, first: string): string =>
  [wrap(aboutAmounts(withFlag(f)), first), ...f.quotes.map((q) => wrap(`The page says “${q}”.`, "  "))].join("\n")
