import { type Dose, type Protocol, type Route, settled, showExact } from "../../base/index.ts"
import { sayDose, sayFrequency, sayPeriod } from "../../read/index.ts"

/** A protocol in one line, named by its substance; `name` is what the page itself calls it, null where that says no more. */
export type RegimenLine = { readonly compound: string | null; readonly said: string; readonly name: string | null }

/** "BPC-157 · 50–150 mcg per dose · once a day · 4–8 weeks · nasal". What the page leaves out is left out, never filled in. */
export const regimenLine = (p: Protocol): RegimenLine => {
  const compound = settled(p.compound) ?? null
  const name = settled(p.name) ?? null
  const dose = settled(p.dose)
  const frequency = settled(p.frequency)
  const cycle = settled(p.cycle)
  const said = [
    compound ?? "substance not named",
    p.steps.length > 1 ? ladder(p) : dose && amount(dose),
    frequency &&
      (once(frequency.low, frequency.high, frequency.pattern) ? `once a ${frequency.per}` : sayFrequency(frequency)),
    cycle ? sayPeriod(cycle) : settled(p.openEnded) ? "without an end" : "",
    (settled(p.routes) ?? []).map((r) => ways[r]).join(" or "),
  ]
  return {
    compound,
    said: said.filter(Boolean).join(" · "),
    name: name === null || name.toLowerCase() === compound?.toLowerCase() ? null : name,
  }
}

/** A sentence about protocols that stand listed with their names: the number is enough. */
export const byNumber = (said: string, listed: readonly Pick<RegimenLine, "name">[]): string =>
  listed.reduce(
    (s, r, i) => (r.name === null ? s : s.replaceAll(`protocol ${i + 1} (${r.name})`, `protocol ${i + 1}`)),
    said,
  )

const amount = (d: Dose): string =>
  `${sayDose({ ...d, low: showExact(d.low), high: showExact(d.high) })}${d.unit === null && !d.counted ? " (no unit given)" : ""}`

const ladder = ({ steps }: Protocol): string => {
  const doses = steps.flatMap((s) => s.dose ?? [])
  const [first, last] = [doses[0], doses.at(-1)]
  return `${steps.length} steps${first && last ? `, ${amount(first)} to ${amount(last)}` : ""}`
}

const once = (low: number, high: number, pattern: unknown): boolean => low === 1 && high === 1 && pattern === null

const ways: Readonly<Record<Route, string>> = {
  intranasal: "into the nose",
  subcutaneous: "under the skin",
  intramuscular: "into a muscle",
  intravenous: "into a vein",
  oral: "swallowed",
  sublingual: "under the tongue",
  topical: "on the skin",
  injection: "by injection",
}
