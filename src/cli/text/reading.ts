import { type ProtocolAnswer, type ReadAnswer, sayDose, sayFrequency, sayPeriod, sayRest } from "../../app/index.ts"
import { field, rule, wrap } from "./lines.ts"

/** What a page states, protocol by protocol, for a terminal. */
export const readingText = (r: ReadAnswer): string => {
  const names = r.page.compounds.map((c) => c.value).join(", ") || "No compound named"
  return [
    `${names}  —  ${count(r.protocols.length, "protocol")}`,
    wrap(
      `Read from ${r.source.kind}, ${r.source.chars} characters. Everything below is what the page says; nothing was added or converted.`,
    ),
    ...r.problems.map((p) => wrap(p.message, "! ")),
    ...r.protocols.flatMap((p, i) => ["", rule, protocol(p, i + 1)]),
    ...(r.protocols.length === 0 ? ["", wrap("This page states no regimen that Posology could read.")] : []),
    "",
    rule,
    pageFacts(r),
    ...unread(r),
  ].join("\n")
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`

const protocol = (p: ProtocolAnswer, number: number): string => {
  const fields: [string, string | null][] = [
    ["dose", shown(p, "dose", p.dose && sayDose(p.dose))],
    ["how often", shown(p, "frequency", p.frequency && sayFrequency(p.frequency))],
    ["times", p.timesOfDay.join(", ") || null],
    ["course", shown(p, "cycle", p.cycle && sayPeriod(p.cycle))],
    ["at least", p.cycleMinimum && sayPeriod(p.cycleMinimum)],
    ["rest", p.rest && sayRest(p.rest)],
    ["no set end", p.openEnded ? "yes" : null],
    ["as needed", p.asNeeded ? "yes" : null],
    ["reassess", p.reassess ? "yes" : null],
    ["route", p.routes.join(" or ") || null],
    ["form", p.formulation],
    ["maximum", p.maximum && sayDose(p.maximum)],
    ["raise by", p.increment && `${sayDose(p.increment.by)} every ${sayPeriod(p.increment.every)}`],
    ["if", p.condition],
    ["stack", stack(p)],
    ["promises", p.benefits.join("; ") || null],
  ]
  const missing = (["dose", "frequency", "cycle", "routes"] as const).filter((f) => p.how[f]?.status === "missing")
  return [
    wrap(p.name ?? "(no name)", `${number}. `),
    ...fields.filter((f): f is [string, string] => f[1] !== null).map(([name, value]) => field(name, value)),
    ...p.steps.map((s) =>
      field(
        s.phase ?? `${s.unit} ${s.from ?? "?"}${s.to === null ? " on" : s.to === s.from ? "" : `–${s.to}`}`,
        [s.dose && sayDose(s.dose), s.frequency && sayFrequency(s.frequency)].filter(Boolean).join(", "),
      ),
    ),
    ...(missing.length > 0 ? [field("not said", missing.map((f) => said[f]).join(", "))] : []),
  ].join("\n")
}

const said = { dose: "dose", frequency: "how often", cycle: "how long", routes: "route" } as const

/** A value with the doubt it carries: several readings are shown as such and none is chosen. */
const shown = (p: ProtocolAnswer, name: string, value: string | null): string | null => {
  const how = p.how[name]
  if (how?.status === "ambiguous") return `can be read in ${how.candidates?.length ?? 2} ways: ${how.reason ?? ""}`
  return how?.status === "implied" && value !== null ? `${value} (implied: ${how.reason})` : value
}

const stack = (p: ProtocolAnswer): string | null =>
  p.stack.length === 0
    ? null
    : `${p.stack.join(p.stackJoin === "and" ? " and " : p.stackJoin === "or" ? " or " : ", ")}${p.stackPurpose ? `, for ${p.stackPurpose}` : ""}`

const pageFacts = (r: ReadAnswer): string => {
  const { page } = r
  const list = (name: string, values: readonly string[]) => (values.length > 0 ? [field(name, values.join("; "))] : [])
  return [
    "THE PAGE",
    ...list(
      "strengths",
      page.formulations.map((f) => f.quote),
    ),
    ...list(
      "price",
      page.price.map(
        (p) => `${p.from ? "from " : ""}${p.amount} ${p.currency}${p.pack ? ` for ${p.pack}` : ", pack not stated"}`,
      ),
    ),
    ...list(
      "routes",
      page.routes.map((x) => x.value),
    ),
    ...list(
      "said to help",
      page.indications.map((x) => x.value),
    ),
    ...list(
      "side effects",
      page.sideEffects.map((x) => x.value),
    ),
    ...list(
      "warned off",
      page.contraindications.map((x) => x.value),
    ),
    ...page.references.map((ref, i) => field(i === 0 ? "references" : "", `${i + 1}. ${ref.quote.trim()}`)),
  ].join("\n")
}

const unread = (r: ReadAnswer): string[] => {
  const dosing = byWhy(r.unread.filter((u) => u.dosing))
  const other = byWhy(r.unread.filter((u) => !u.dosing))
  return [
    ...(dosing.length === 0 ? [] : ["", "LOOKS LIKE DOSING, NOT UNDERSTOOD", ...dosing]),
    ...(other.length === 0 ? [] : ["", "AMOUNTS TAKEN FOR NO DOSE", ...other]),
  ]
}

/** One line a reason, with what it is said of, in the page's order. */
const byWhy = (list: ReadAnswer["unread"]): string[] => {
  const quotes = new Map<string, Set<string>>()
  for (const u of list) quotes.set(u.why, (quotes.get(u.why) ?? new Set()).add(`“${u.quote.trim()}”`))
  return [...quotes].map(([why, said]) => {
    const shown = [...said].slice(0, SHOWN)
    const more = said.size > SHOWN ? ` and ${said.size - SHOWN} more` : ""
    return wrap(`${shown.join(", ")}${more}: ${why}`, "   ")
  })
}

/** More quotes than this under one reason are counted. */
const SHOWN = 8
