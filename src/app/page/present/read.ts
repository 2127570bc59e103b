import {
  as,
  type Concentration,
  type Dose,
  dimensionOf,
  type Frequency,
  type Mention,
  type Protocol,
  type ProtocolField,
  quote,
  type Reading,
  type Sourced,
  type Span,
  settled,
  showQuantity,
  spansOf,
} from "../../../base/index.ts"
import type { ProtocolAnswer, ReadAnswer } from "../../contract/read.ts"

/** A reading in the contract's shape (`posology/read@1`). */
export const presentReading = (r: Reading): ReadAnswer => {
  const q = (span: Span) => quote(r.text, span)
  const mention = (m: Mention) => ({ value: m.value, span: pair(m.span), quote: q(m.span) })
  return {
    format: "posology/read@1",
    source: r.source,
    text: r.text,
    sections: r.sections.map((s) => ({ ...s, span: pair(s.span) })),
    page: {
      compounds: r.page.compounds.map(mention),
      formulations: r.page.formulations.map((f) => ({
        ...mention(f),
        strength: f.strength,
        concentration: f.concentration && showQuantity(inMgPerMl(f.concentration)),
      })),
      routes: r.page.routes.map(mention),
      indications: r.page.indications.map(mention),
      sideEffects: r.page.sideEffects.map((s) => ({ ...mention(s), qualifier: s.qualifier })),
      contraindications: r.page.contraindications.map(mention),
      mechanisms: r.page.mechanisms.map(mention),
      benefits: r.page.benefits.map(mention),
      claims: r.page.claims.map(mention),
      stack: r.page.stack.map(mention),
      reconstitution: r.page.reconstitution.map(mention),
      reassessment: r.page.reassessment.map(mention),
      references: r.page.references.map((ref) => ({
        ...ref,
        authors: [...ref.authors],
        span: pair(ref.span),
        quote: q(ref.span),
      })),
      price: r.page.price.map((p) => ({ ...p, amount: Number(p.amount), span: pair(p.span), quote: q(p.span) })),
    },
    protocols: r.protocols.map((p) => presentProtocol(p, r.text)),
    unread: r.unread.map((u) => ({ span: pair(u.span), quote: q(u.span), why: u.why, dosing: u.dosing })),
    problems: r.problems.map((p) => ({ code: p.code, message: p.message, spans: (p.spans ?? []).map(pair) })),
  }
}

/** One protocol in the contract's shape: plain values beside a `how` that says where each came from. */
export const presentProtocol = (p: Protocol, text: string): ProtocolAnswer => ({
  name: value(p.name),
  compound: value(p.compound),
  kind: p.kind,
  dose: presentDose(value(p.dose)),
  frequency: presentFrequency(value(p.frequency)),
  timesOfDay: [...(value(p.timesOfDay) ?? [])],
  cycle: value(p.cycle),
  cycleMinimum: value(p.cycleMinimum),
  rest: value(p.rest),
  reassess: value(p.reassess) ?? false,
  openEnded: value(p.openEnded) ?? false,
  asNeeded: value(p.asNeeded) ?? false,
  routes: [...(value(p.routes) ?? [])],
  formulation: value(p.formulation),
  stack: (value(p.stack) ?? []).map((m) => m.value),
  stackJoin: p.stackJoin,
  stackPurpose: value(p.stackPurpose),
  benefits: (value(p.benefits) ?? []).map((m) => m.value),
  steps: p.steps.map((s) => ({
    ...s,
    dose: presentDose(s.dose),
    frequency: presentFrequency(s.frequency),
    span: pair(s.span),
    quote: quote(text, s.span),
  })),
  increment: presentIncrement(p),
  condition: value(p.condition),
  maximum: presentDose(value(p.maximum)),
  alternativeOf: p.alternativeOf,
  optional: p.optional,
  span: pair(p.span),
  how: Object.fromEntries(sourcedFields.map((field) => [field, presentHow(p[field])])),
})

/** The fields of a protocol that carry their provenance, by name. */
export const sourcedFields = [
  "name",
  "compound",
  "dose",
  "frequency",
  "timesOfDay",
  "cycle",
  "cycleMinimum",
  "rest",
  "reassess",
  "openEnded",
  "asNeeded",
  "routes",
  "formulation",
  "stack",
  "stackPurpose",
  "benefits",
  "increment",
  "condition",
  "maximum",
] as const satisfies readonly ProtocolField[]

/** One way to print a strength, whatever the page's: 0.1 % is 1 mg/mL. IU stay IU. */
const inMgPerMl = (c: Concentration): Concentration =>
  dimensionOf(c) === "mass-concentration" ? as(c, "mg/mL") : as(c, "IU/mL")

const value = <T>(s: Sourced<T>): T | null => settled(s) ?? null
const pair = (s: Span): [number, number] => [s[0], s[1]]

// The contract prints doses as JSON numbers. They are only shown from here on: every calculation uses the exact value.
const presentDose = (d: Dose | null) => d && { ...d, low: d.low.valueOf(), high: d.high.valueOf() }

const presentFrequency = (f: Frequency | null): ProtocolAnswer["frequency"] => {
  if (!f) return null
  const p = f.pattern
  if (!p) return { ...f, pattern: null }
  if (p.type === "alternate") return { ...f, pattern: { ...p, amounts: [...p.amounts] } }
  if (p.type === "weekdays") return { ...f, pattern: { ...p, days: [...p.days] } }
  if (p.type === "monthdays") return { ...f, pattern: { ...p, days: [...p.days] } }
  if (p.type === "weekdays_alternatives")
    return { ...f, pattern: { ...p, alternatives: p.alternatives.map((days) => [...days]) } }
  return { ...f, pattern: p }
}

const presentIncrement = (p: Protocol): ProtocolAnswer["increment"] => {
  const inc = value(p.increment)
  const by = presentDose(inc?.by ?? null)
  return inc && by && { by, every: inc.every }
}

const presentHow = (s: Sourced<unknown>): ProtocolAnswer["how"][string] => ({
  status: s.how,
  spans: spansOf(s).map(pair),
  ...("rule" in s ? { rule: s.rule } : {}),
  ...("reason" in s ? { reason: s.reason } : {}),
  ...(s.how === "ambiguous" ? { candidates: s.candidates.map((c) => presentCandidate(c.value)) } : {}),
})

/** Candidates of an ambiguous field in the shape the field itself would have. */
const presentCandidate = (v: unknown): unknown => {
  if (typeof v !== "object" || v === null) return v
  if ("perKg" in v) return presentDose(v as Dose)
  return v
}
