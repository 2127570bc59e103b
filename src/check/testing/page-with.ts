import {
  date,
  exact,
  type Mention,
  missing,
  type Protocol,
  parseStrength,
  type Reading,
  type Reference,
  type Rest,
  type Route,
  type Span,
  stated,
} from "../../base/index.ts"
import { check } from "../check.ts"

/** A regimen in a few words; what is left out is missing. */
export type RegimenSpec = {
  readonly name?: string
  readonly compound?: string
  readonly dose?: readonly [low: string, high: string, unit: "mcg" | "mg" | "IU" | null, per?: "dose" | "day" | null]
  readonly times?: readonly [number, number]
  readonly weeks?: readonly [number, number]
  readonly routes?: readonly Route[]
  readonly formulation?: string
  readonly stack?: readonly string[]
  readonly benefits?: readonly string[]
  readonly rest?: Rest
  readonly reassess?: boolean
  readonly openEnded?: boolean
}

export type PageSpec = {
  readonly compounds?: readonly string[]
  readonly strengths?: readonly string[]
  /** Sentences that stand on the page as they are. */
  readonly prose?: readonly string[]
  readonly sideEffects?: readonly string[]
  readonly contraindications?: readonly string[]
  readonly mechanisms?: readonly string[]
  readonly reassessment?: readonly string[]
  readonly reconstitution?: readonly string[]
  readonly references?: readonly Partial<Omit<Reference, "span">>[]
  readonly price?: { readonly amount: string; readonly currency: string; readonly pack: string | null }
  readonly protocols?: readonly RegimenSpec[]
}

/** A reading made by hand for a test: every string of the spec becomes a line of the text, so that every span is real. */
export const pageWith = (spec: PageSpec): Reading => {
  let text = ""
  const write = (line: string): Span => {
    const start = text.length
    text += `${line}\n`
    return [start, start + line.length]
  }
  const mention = (value: string): Mention => ({ value, span: write(value) })
  const mentions = (values: readonly string[] | undefined): Mention[] => (values ?? []).map(mention)

  const compounds = mentions(spec.compounds ?? ["Semax"])
  const formulations = (spec.strengths ?? []).map((strength) => {
    const c = parseStrength(strength)
    return { ...mention(strength), strength, concentration: c.ok ? c.value : null }
  })
  for (const sentence of spec.prose ?? []) write(sentence)
  const protocols = (spec.protocols ?? []).map((p) => protocolWith(p, write))
  const page = {
    compounds,
    formulations,
    routes: [],
    indications: [],
    sideEffects: mentions(spec.sideEffects).map((m) => ({ ...m, qualifier: null })),
    contraindications: mentions(spec.contraindications),
    mechanisms: mentions(spec.mechanisms),
    benefits: [],
    claims: [],
    stack: [],
    reconstitution: mentions(spec.reconstitution),
    reassessment: mentions(spec.reassessment),
    references: (spec.references ?? []).map((r) => ({
      authors: r.authors ?? [],
      year: r.year ?? null,
      title: r.title ?? null,
      journal: r.journal ?? null,
      volume: r.volume ?? null,
      issue: r.issue ?? null,
      pages: r.pages ?? null,
      doi: r.doi ?? null,
      pmid: r.pmid ?? null,
      span: write(
        `${r.authors?.join(", ") ?? "?"} (${r.year ?? "?"}). "${r.title ?? "?"}." ${r.journal ?? "?"}, ${r.volume ?? "?"}(${r.issue ?? "?"}), ${r.pages ?? "?"}. ${r.doi ?? ""} ${r.pmid ?? ""}`.trim(),
      ),
    })),
    price: spec.price
      ? [{ ...spec.price, from: true, span: write(`From ${spec.price.currency} ${spec.price.amount}`) }]
      : [],
  }
  return {
    source: { kind: "text", chars: text.length, sha256: "" },
    text,
    sections: [],
    page,
    protocols,
    unread: [],
    problems: [],
  }
}

const protocolWith = (spec: RegimenSpec, write: (line: string) => Span): Protocol => {
  const from = write(spec.name ?? "A regimen")
  const rule = "test"
  const maybe = <T>(value: T | undefined, line: string) =>
    value === undefined ? missing : stated(value, [write(line)], rule)
  const list = (values: readonly string[] | undefined) =>
    values === undefined
      ? missing
      : stated(
          values.map((value) => ({ value, span: write(value) })),
          [],
          rule,
        )
  const d = spec.dose
  const dose = maybe(
    d && {
      low: exact(d[0]),
      high: exact(d[1]),
      unit: d[2],
      per: d[3] === undefined ? ("dose" as const) : d[3],
      perKg: false,
      upTo: false,
      approx: false,
    },
    d ? `${d[0]}-${d[1]} ${d[2] ?? ""}` : "",
  )
  const t = spec.times
  const w = spec.weeks
  const frequency = maybe(
    t && { low: t[0], high: t[1], per: "day" as const, pattern: null },
    t ? `${t[0]}-${t[1]} times a day` : "",
  )
  const cycle = maybe(w && { low: w[0], high: w[1], unit: "week" as const }, w ? `for ${w[0]}-${w[1]} weeks` : "")
  const routes = maybe(spec.routes, `given: ${spec.routes?.join(" or ")}`)
  const protocol: Protocol = {
    name: spec.name === undefined ? missing : stated(spec.name, [from], rule),
    compound: spec.compound === undefined ? missing : stated(spec.compound, [from], rule),
    kind: null,
    dose,
    frequency,
    timesOfDay: missing,
    cycle,
    cycleMinimum: missing,
    rest: maybe(spec.rest, `break: ${JSON.stringify(spec.rest)}`),
    reassess: maybe(spec.reassess, "then look again"),
    openEnded: maybe(spec.openEnded, "for as long as you like"),
    asNeeded: missing,
    routes,
    formulation: maybe(spec.formulation, `from the ${spec.formulation} bottle`),
    stack: list(spec.stack),
    stackJoin: null,
    stackPurpose: missing,
    benefits: list(spec.benefits),
    steps: [],
    increment: missing,
    condition: missing,
    maximum: missing,
    alternativeOf: null,
    optional: false,
    span: from,
  }
  return protocol
}

/** The day every test is run on. */
export const today = date("2026-11-22")

/** The codes a page draws, each once, in order. */
export const codesOf = (spec: PageSpec): readonly string[] => [
  ...new Set(check(pageWith(spec), { today }).findings.map((f) => f.code)),
]

/** The findings of one code. */
export const findingsOf = (spec: PageSpec, code: string) =>
  check(pageWith(spec), { today }).findings.filter((f) => f.code === code)
