import type { Route } from "../../../../base/index.ts"
import { alt, as, has, opt, seq, some, word } from "../../../engine/match.ts"
import { type Match, rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const phrases = {
  intranasal: word(
    "nasal spray",
    "nose spray",
    "nose drops",
    "nasal drops",
    "into the nose",
    "in the nose",
    "in each nostril",
    "into each nostril",
    "in both nostrils",
    "up each nostril",
  ),
  subcutaneous: word("sub - q", "sub - cutaneous", "sub - cutaneously", "s . c .", "s / c", "under the skin"),
  intramuscular: word("into the muscle", "into a muscle", "i . m .", "i / m"),
  intravenous: word("into a vein", "into the vein", "i . v ."),
  oral: word("by mouth", "p . o ."),
  sublingual: word("under the tongue", "under tongue", "beneath the tongue", "s . l ."),
  topical: word("applied to the skin", "apply to the skin", "apply to skin", "on the skin", "to the skin"),
} satisfies Partial<Record<Route, unknown>>

const carrier = word(
  "injection",
  "injections",
  "spray",
  "drops",
  "administration",
  "route",
  "use",
  "capsules",
  "tablets",
  "cream",
  "only",
  "primarily",
)
const named = alt(...Object.entries(phrases).map(([route, m]) => as(route, m)), as("word", has("route")))
const one = seq(named, opt(carrier), opt(seq(word("("), has("route"), word(")"), opt(carrier))))
const join = opt(word(", or", ", and", ",", "/", "or", "and", "&", "+"))

const PLACES: ReadonlySet<string> = new Set([
  "site",
  "sites",
  "reaction",
  "reactions",
  "schedule",
  "frequency",
  "pen",
  "pens",
])

/** Abbreviations that are ordinary words in lower case. */
const shouting = new Set(["im", "iv", "sc", "sq", "po", "sl"])

const collect = (m: Match): readonly Route[] => {
  const found: { readonly at: number; readonly route: Route }[] = []
  for (const route of Object.keys(phrases) as (keyof typeof phrases)[])
    for (const [at] of m.all(route)) found.push({ at, route })
  for (const [at] of m.all("word")) {
    const l = lexAt(m.tokens, at)
    if (l.route !== null) found.push({ at, route: l.route })
  }
  found.sort((a, b) => a.at - b.at)
  const distinct: Route[] = []
  for (const f of found) if (!distinct.includes(f.route)) distinct.push(f.route)
  const injected = distinct.some((r) => r === "subcutaneous" || r === "intramuscular" || r === "intravenous")
  return injected ? distinct.filter((r) => r !== "injection") : distinct
}

/** How it is given, one or several ways: "a nasal mist or intramuscular (IM) injection", "IM, SQ, Oral", "oral or SQ". */
export const route = rule({
  id: "route/list",
  kind: "route",
  match: some(one, join),
  make: (m) => {
    for (const [at] of m.all("word")) {
      const l = lexAt(m.tokens, at)
      const { text, start, end } = m.tokens
      const written = text.slice(start[at], end[at])
      // "Cetirizine po" heads what stands below it.
      const last =
        written === written.toLowerCase() &&
        /^[*:\s]{0,4}(?:\n|$)/.test(text.slice(end[at], (end[at] ?? 0) + 5)) &&
        at > 0
      if (shouting.has(l.text) && written !== written.toUpperCase() && lexAt(m.tokens, at - 1).unit === null && !last)
        return null
    }
    // "2 injections" counts them, "rotate injection sites" and "space injections" speak of where and when.
    const counted = lexAt(m.tokens, m.start - 1)
    const said = m.text().toLowerCase()
    if (said === "injections" || (said === "injection" && PLACES.has(lexAt(m.tokens, m.end).text))) return null
    if (
      m.end === m.start + 1 &&
      m.text().toLowerCase().startsWith("injection") &&
      (counted.text === "0" || counted.number !== null)
    )
      return null
    const found = collect(m)
    return found.length > 0 ? found : null
  },
  examples: [
    ["{route:Nasal spray or intramuscular (IM) injection}", "intranasal, intramuscular"],
    ["{route:SC injection or intranasal}", "subcutaneous, intranasal"],
    ["{route:IM, SQ, Intranasal, Oral}", "intramuscular, subcutaneous, intranasal, oral"],
    ["200 mcg {route:SC}, in the evening", "subcutaneous"],
    ["as an {route:injection}", "injection"],
    ["{route:injected subcutaneously}", "subcutaneous"],
    ["hold it {route:under the tongue}", "sublingual"],
    ["{route:Sub-Q}", "subcutaneous"],
    ["50 mg {route:PO} with water", "oral"],
    ["50 mg {route:sc} at night", "subcutaneous"],
    ["two puffs {route:in each nostril}", "intranasal"],
    ["a thin layer {route:on the skin}", "topical"],
  ],
  not: [
    "2 injections",
    "space injections well",
    "rotate injection sites",
    "it is im possible",
    "behind the nose of the plane",
    "the river Po",
    "by the skin of his teeth",
  ],
})
