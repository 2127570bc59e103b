import type { PlanAnswer } from "../../app/index.ts"
import { field, rule, wrap } from "./lines.ts"

type Finding = PlanAnswer["findings"][number]

/** A plan for a terminal: what to take, when, out of what; or why there is none. */
export const planText = (p: PlanAnswer): string => (p.delivery.possible ? granted(p) : refused(p)).join("\n")

const refused = ({ delivery, findings }: PlanAnswer): string[] => [
  "NO PLAN",
  "",
  ...findings.filter((f) => f.severity === "stop").map((f) => finding(f, "■ ")),
  ...(delivery.reachable.length > 0
    ? ["", wrap(`This device can make ${delivery.reachable.join(" or ")}.`, "  ")]
    : []),
  ...others(findings.filter((f) => f.severity !== "stop")),
]

const granted = (p: PlanAnswer): string[] => {
  const { delivery: d, supply: s } = p
  const first = p.doses[0]
  const last = p.doses[p.doses.length - 1]
  return [
    `PLAN  —  ${d.delivered} a dose`,
    "",
    wrap(d.instruction, "   "),
    "",
    field("asked", d.asked),
    field("delivered", d.error === "0" ? `${d.delivered}, exactly` : `${d.delivered} (${d.error} off)`),
    ...(d.band ? [field("really", `${d.band[0]} to ${d.band[1]}, because no two ${d.unit}s are alike`)] : []),
    ...(d.volume ? [field("volume", d.volume)] : []),
    ...(d.tenfold ? [field("beware", `the same ${d.unit}s hold ${d.tenfold}`)] : []),
    "",
    field("doses", `${p.doses.length}, from ${first?.at ?? "?"} to ${last?.at ?? "?"}`),
    ...p.marks.map((m) => field(m.what, m.date)),
    "",
    field("containers", s.containers === null ? "unknown" : `${s.containers} (set by ${s.limitedBy})`),
    ...(s.primingLoss ? [field("priming", `${s.primingLoss} lost`)] : []),
    ...(s.waste ? [field("left over", s.waste)] : []),
    ...(s.lastsUntil ? [field("lasts until", s.lastsUntil)] : []),
    field("cost", s.cost ? `${s.cost.amount} ${s.cost.currency} (${s.cost.assumes})` : "unknown"),
    ...s.ask.map((q) => field("ask", q)),
    ...others(p.findings),
    "",
    wrap(
      "This is arithmetic, not medical advice, and nobody is watching over you. --json gives every dose with its time.",
    ),
  ]
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
  [wrap(f.message, first), ...f.quotes.map((q) => wrap(`The page says “${q}”.`, "  "))].join("\n")
