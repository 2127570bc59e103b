import type { Span } from "../../../base/index.ts"
import { wordOf } from "../../engine/lexicon.ts"
import type { DoseValue } from "../../engine/piece.ts"
import { found } from "../draft.ts"
import { fill } from "../fill.ts"
import { piecesIn } from "../line.ts"
import { looksLikeCompound } from "../names.ts"
import { begin, isName, type Work } from "../work.ts"
import type { Claim } from "./claim.ts"

/** Two names and two amounts, each pair parted by the same kind of mark: the first amount is of the first name. */
export const paired: Claim = {
  id: "claim/paired",
  take: (w, block) => {
    const words = w.t.text.slice(...block.span)
    const m = words.length <= LONGEST && QUICK.test(words) ? PAIRED.exec(words) : null
    const g = m?.groups
    if (m === null || m.indices?.groups === undefined || g === undefined) return false
    const at = (name: string): Span => {
      const [a, z] = m.indices?.groups?.[name] ?? [0, 0]
      return [block.span[0] + a, block.span[0] + z]
    }
    const unit = unitOf(g.unit)
    const first = g.first === undefined ? unit : unitOf(g.first)
    const names = [at("a"), at("b")]
    if (unit === null || first === null || !names.every((s) => isOne(w, w.t.text.slice(...s)))) return false
    const rest: Span = [at("unit")[1], block.span[1]]
    if (HELD.test(w.t.text.slice(...rest))) return false
    const per = PER.exec(w.t.text.slice(...rest))?.[1]?.toLowerCase()
    const pieces = piecesIn(w.t, rest).filter((p) => p.kind !== "amount" && p.kind !== "dose")
    const said = pieces.some((p) => p.kind === "frequency" || p.kind === "when") || per !== undefined
    if (!said && !(w.timed || STATING.has(w.part.topic))) return false
    const dose = (n: string, u: NonNullable<DoseValue["unit"]>): DoseValue => ({
      low: n.replace(/,(?=\d{3})/g, ""),
      high: n.replace(/,(?=\d{3})/g, ""),
      unit: u,
      per: per === undefined ? null : per.startsWith("w") ? "week" : "day",
      perKg: false,
      upTo: false,
      approx: false,
    })
    for (const [name, number, u] of [
      [at("a"), "x", first],
      [at("b"), "y", unit],
    ] as const) {
      const d = begin(w, block.span, null)
      d.compound = found(w.t.text.slice(...name), name, "compound/paired")
      const end = number === "y" ? at("unit")[1] : g.first === undefined ? at("x")[1] : at("first")[1]
      d.dose = found(dose(g[number] ?? "", u), [at(number)[0], end], "dose/paired")
      fill(w.t, d, pieces, null)
    }
    return true
  },
  examples: [
    [
      "# Evenings\n\n## Dosing\n\n- Alpha-7/Beta-2 200mcg/100mcg nightly",
      "Alpha-7 200 mcg 1/day",
      "Beta-2 100 mcg 1/day",
    ],
    [
      "# Cycles\n\n## Dosing\n\n- Alphabol + Betadrol: 500/400 mg/week for 12 weeks",
      "Alphabol 500 mg/week for 12 week",
      "Betadrol 400 mg/week for 12 week",
    ],
  ],
  not: [
    [
      "# Alpha-7/Beta-2\n\n## Dosing\n\nAlpha-7/Beta-2 5mg/5mg vial\n\n- 200 mcg nightly",
      "Alpha-7/Beta-2 200 mcg 1/day",
    ],
    ["# Alpha-7\n\n## Dosing\n\n- AM/PM 250 mcg/500 mcg daily", "Alpha-7 1/day"],
  ],
}

const LONGEST = 240
/** Two numbers with a joining mark between them, before anything dearer is tried. */
const QUICK = /\d[^\n]{0,6}(?:[/+&]|and)\s?\d/
const NAME = "\\p{L}[\\p{L}\\p{N}]*(?:[- ][\\p{L}\\p{N}]+){0,3}"
const JOIN = "\\s?(?:/|\\+|&|\\band\\b)\\s?"
const UNIT = "mcg|µg|μg|ug|mg|gms?|g|iu|ius"
const PAIRED = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?<a>${NAME})${JOIN}(?<b>${NAME})[\\s:|(=–—-]{1,6}(?<x>\\d[\\d.,]*?)\\s?(?<first>${UNIT})?\\s?(?:/|\\+|&|and)\\s?(?<y>\\d[\\d.,]*?)\\s?(?<unit>${UNIT})(?![\\p{L}\\p{N}])`,
  "diu",
)
const PER = /^\s?(?:\/|per |an? |each )\s?(day|week|wk|ed)\b/i
const HELD =
  /^\s*[),]?\s*(?:per |in an? |each |dual |blend )*(?:vials?|blends?|kits?|bottles?|caps?(?:ules?)?|tab(?:let)?s?|serving|scoop|mL)\b/i
const STATING: ReadonlySet<string> = new Set(["dosing", "stack", "timing"])

const unitOf = (word: string | undefined) => (word === undefined ? null : (wordOf(word.toLowerCase()).unit ?? null))
const isOne = (w: Work, name: string): boolean => isName(w.find, name) || looksLikeCompound(name, w.known)
