import { parseQuantity } from "../../dist/base/index.js"
import { ceilings as own } from "../../dist/reference/data/ceilings.js"
import { known, line } from "./table.js"

const children =
  /child|\d+-\d+ (?:years|months)|\bmonths\b|epilepsy by weight|pregnan|kidney disease|creatinine|dialysis|liver disease|smokers/iu
const periods = {
  once: "once",
  day: "day",
  week: "week",
  "4 weeks": "once",
  "3 weeks": "once",
  "2 weeks": "once",
  "10 weeks": "once",
  month: "once",
}
const routes = {
  oral: "oral sublingual",
  "oral (liquid)": "oral sublingual",
  sublingual: "sublingual",
  subcutaneous: "subcutaneous intramuscular injection",
  intramuscular: "subcutaneous intramuscular injection",
  injected: "subcutaneous intramuscular injection",
  "injected, by oneself": "subcutaneous intramuscular injection",
  intravenous: "intravenous",
  intranasal: "intranasal",
  topical: "topical",
  skin: "topical",
  any: "",
  "oral or injected": "",
}
// Read again before they are taken in: highs of hospital use, and figures that rest on nothing located.
const doubtful = new Set("minoxidil cyproterone spironolactone melanotan-1".split(" "))

/** The most that a label, a study or an authority gives an adult, one row a route and period: the lower wins. Never from memory where a read figure stands. */
export const ceilingsOf = (packs, names, sources, leave) => {
  const done = new Set(own.map((c) => c.substance))
  const kept = new Map()
  const add = (pack, draft, row, said) => {
    const id = names.idOf(draft)
    const what = `${draft} ${said.amount} ${said.per}`
    if (id === undefined) return leave(what, "a ceiling of nothing that is known by name")
    if (done.has(id)) return leave(what, "a ceiling that was set by hand stands")
    const perKg = /\/ ?kg/u.test(said.amount)
    const amount = said.amount.replace(/ ?\/ ?kg/u, "").replace(/(?<=\d),(?=\d{3})/gu, "")
    const parsed = parseQuantity(amount)
    if (!parsed.ok || parsed.value.value.compare(0) <= 0) return leave(what, "no amount with a unit")
    const per = periods[said.per]
    if (per === undefined) return leave(what, "a period that is not held against")
    if (said.route !== undefined && routes[said.route] === undefined)
      return leave(`${what} ${said.route}`, "a route that is not read")
    if (children.test(said.population ?? "")) return leave(what, "not of adults in general")
    const way = routes[said.route] ?? ""
    const key = `${id}|${per}|${perKg}|${way}|${parsed.value.unit === "IU" ? "IU" : "mass"}`
    const k = known(row, sources, pack)
    const next = { id, amount, q: parsed.value, per, perKg, way, k, words: said.words, supply: said.supply }
    const before = kept.get(key)
    if (before && !better(next, before)) return leave(what, "another ceiling of it is lower or better known")
    if (before) leave(`${draft} ${before.amount} ${per}`, "another ceiling of it is lower or better known")
    kept.set(key, next)
  }
  for (const p of packs) {
    for (const c of p.extra.ceilings) {
      const amount = c.amount ?? c.max
      if (amount === undefined || amount === null) continue
      add(p.name, c.compound, c, {
        amount,
        per: c.per ?? c.period,
        route: c.route,
        population: c.population,
        words: wordsOf(c),
        supply: /novel-food|supply|legal/u.test(c.kind ?? "") || /supplement/u.test(c.population ?? ""),
      })
    }
  }
  const has = new Set([...kept.values()].map((c) => c.id))
  for (const p of packs) {
    for (const c of p.main.compounds) {
      const v = c.humanDose?.value
      if (!v || doubtful.has(c.id) || has.has(names.idOf(c.id))) continue
      if (/week|month/iu.test(v.usual ?? "") && v.per === "once") {
        leave(c.id, "a range whose period is not said")
        continue
      }
      add(p.name, c.id, c.humanDose, {
        amount: v.perKg ? `${v.high}/kg` : v.high,
        per: v.per,
        route: v.route,
        words: "the highest amount that labels or studies in people give",
      })
    }
  }
  return [...kept.values()].map((c) =>
    line(c.id, c.amount, c.per, c.perKg ? "kg" : "", c.way, c.k.basis, c.k.confidence, c.k.sources, c.words),
  )
}

// What may be sold is no measure of what may be taken, where a label, a study or an upper level was read.
const rank = (c) => (c.k.basis === "general-knowledge" ? 0 : c.supply ? 1 : 2)
const better = (a, b) => (rank(a) === rank(b) ? inGrams(a.q) < inGrams(b.q) : rank(a) > rank(b))
const scale = { mcg: 1e-6, mg: 1e-3, g: 1, IU: 1, mL: 1 }
const inGrams = (q) => q.value.valueOf() * (scale[q.unit] ?? 1)

const wordsOf = (c) => {
  if (c.kind === "upper-level") return "the upper level for adults"
  if (c.kind === "novel-food") return "the most that an authority allows in food supplements"
  if (c.kind === "advice" || c.kind === "supply-limit" || c.kind === "legal-limit")
    return "the most that an authority advises or allows"
  if (c.kind === "study-maximum") return "the highest amount of a study in people"
  if (c.kind === "guideline-maximum") return "the maximum of a guideline"
  if (c.kind === "label-maximum" || c.kind === "former-label-maximum") return "the label's maximum"
  if (/trial|stud/iu.test(`${c.population} ${c.use ?? ""}`)) return "the highest amount of a study in people"
  return "the highest amount that labels or studies in people give"
}
