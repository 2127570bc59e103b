import { type Protocol, settled, showExact } from "../../base/index.ts"
import { type Program, program } from "../assemble/program.ts"
import { kindOf } from "../page/kind.ts"
import { readThrough } from "../read.ts"
import { sha256 } from "./sha256.ts"

/** The regimens that are read from a small page, each in one short line, by all claims and refiners or by some of them. */
export const saidBy = (text: string, by: Program = program): readonly string[] => {
  const r = readThrough({ text, kind: kindOf(text) }, { sha256 }, by)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value.protocols.map(lineOf)
}

type Ends = { readonly low: number; readonly high: number }

const ends = (low: string | number | null, high: string | number | null): string =>
  low === high ? `${low}` : `${low}–${high ?? ""}`

const doseIn = (d: NonNullable<Protocol["steps"][number]["dose"]>): string => ends(showExact(d.low), showExact(d.high))

const length = (word: string, p: (Ends & { readonly unit: string }) | undefined): string =>
  p === undefined ? "" : ` ${word} ${ends(p.low, p.high)} ${p.unit}`

/** "Alpha 2–4 mg/week 1/week for 8 week off 4 week oral with Beta, weeks 1–4: 2, weeks 5–: 4". */
const lineOf = (p: Protocol): string => {
  const d = settled(p.dose)
  const f = settled(p.frequency)
  const rest = settled(p.rest)
  const partners = (settled(p.stack) ?? []).map((m) => m.value)
  const rhythm =
    f === undefined ? "" : f.pattern === null ? ` ${ends(f.low, f.high)}/${f.per}` : ` ${JSON.stringify(f.pattern)}`
  const amount =
    d === undefined
      ? ""
      : ` ${doseIn(d)} ${d.unit}${d.perKg ? "/kg" : ""}${d.per === null || d.per === "dose" ? "" : `/${d.per}`}`
  const steps = p.steps.map((s) => {
    const when = s.from === null ? "" : `${s.unit}s ${ends(s.from, s.to)}: `
    return `, ${when}${s.dose === null ? "" : doseIn(s.dose)}`
  })
  return [
    settled(p.compound) ?? "?",
    amount,
    rhythm,
    length("for", settled(p.cycle)),
    length("for at least", settled(p.cycleMinimum)),
    typeof rest === "object" ? length("off", rest as never) : "",
    ...(settled(p.routes) ?? []).map((r) => ` ${r}`),
    partners.length === 0 ? "" : ` with ${partners.join(", ")}`,
    ...steps,
  ].join("")
}
