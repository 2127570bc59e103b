import { alt, as, has, num, opt, seq, word } from "../../../engine/match.ts"
import type { FrequencyValue } from "../../../engine/piece.ts"
import { type Ambiguity, type Match, rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const aDay = (n: number): FrequencyValue => ({ low: n, high: n, per: "day", pattern: null })
const everyN = (n: number, unit: "hour" | "day"): FrequencyValue => ({
  low: 1,
  high: 1,
  per: "day",
  pattern: { type: "every_n", n, unit },
})

/** Latin with its full stops; the last one may be that of the sentence. */
const dotted: Readonly<Record<string, number>> = {
  "b . i . d": 2,
  "t . i . d": 3,
  "q . i . d": 4,
  "b . d": 2,
  "t . d . s": 3,
  "q . d . s": 4,
  "b . d . s": 2,
  "q . d": 1,
  "o . d": 1,
  "q . h . s": 1,
  "q . a . m": 1,
  "q . p . m": 1,
  "q . hs": 1,
  "q hs": 1,
  "q day": 1,
  "q am": 1,
  "q pm": 1,
}

/** Two letters are Latin right behind an amount, a route or a mark only: a "BD syringe" is a brand. */
const near = (m: Match): boolean => {
  const next = lexAt(m.tokens, m.end).text
  if (GOODS.has(next)) return false
  const before = lexAt(m.tokens, m.start - 1)
  return (
    before.unit !== null ||
    before.route !== null ||
    before.when !== null ||
    "):,/·|-–".includes(before.text || " ") ||
    FORMS.has(before.text)
  )
}
const GOODS: ReadonlySet<string> = new Set([
  "syringe",
  "syringes",
  "needle",
  "needles",
  "ultra",
  "micro",
  "insulin",
  "pen",
])
const FORMS: ReadonlySet<string> = new Set(["capsule", "capsules", "tablet", "tablets", "tab", "tabs", "dose", "doses"])
for (const w of [...GOODS, ...FORMS]) word(w)

/** Prescribers' Latin: BID, t.i.d., q.d., BDS. */
export const latin = rule({
  id: "frequency/latin",
  kind: "frequency",
  match: alt(as("dots", word(...Object.keys(dotted))), as("latin", has("latin"))),
  make: (m): FrequencyValue | null => {
    if (m.has("dots")) {
      const n =
        dotted[m.text().toLowerCase().replace(/\s+/g, "").replace(/\./g, " . ")] ?? dotted[m.text().toLowerCase()]
      return n === undefined ? null : aDay(n)
    }
    const n = m.lex("latin").latin ?? 0
    const word = m.text()
    if (m.lex("latin").text.length > 2) return aDay(n)
    return word === word.toUpperCase() && near(m) ? aDay(n) : null
  },
  examples: [
    ["500 mcg {frequency:BID}", "2 times a day"],
    ["500 mcg {frequency:BD}", "2 times a day"],
    ["800 mg {frequency:t.i.d}.", "3 times a day"],
    ["800 mg {frequency:b.i.d}. with food", "2 times a day"],
    ["800 mg {frequency:q.d}.", "1 time a day"],
    ["800 mg {frequency:q.h.s}.", "1 time a day"],
    ["800 mg {frequency:BDS}", "2 times a day"],
    ["800 mg {frequency:tid}", "3 times a day"],
    ["800 mg {frequency:QHS}", "1 time a day"],
  ],
  not: ["he bd goodbye", "use a BD syringe", "drawn in a 0.5 mL BD insulin syringe", "BD makes needles"],
})

/** What Latin and lifters write as one word: how many days or hours apart. */
const apart: Readonly<Record<string, FrequencyValue>> = {
  ...Object.fromEntries([2, 3, 4, 5, 7, 10, 14, 21, 28].map((n) => [`q${n}d`, everyN(n, "day")])),
  ...Object.fromEntries([4, 5, 7, 10, 14].map((n) => [`e${n}d`, everyN(n, "day")])),
  ...Object.fromEntries([1, 2, 3, 4, 6, 8].map((n) => [`q${n}w`, everyN(7 * n, "day")])),
  ...Object.fromEntries([2, 4].map((n) => [`q${n}wk`, everyN(7 * n, "day")])),
  qw: { low: 1, high: 1, per: "week", pattern: null },
  qwk: { low: 1, high: 1, per: "week", pattern: null },
  qweek: { low: 1, high: 1, per: "week", pattern: null },
  qow: everyN(14, "day"),
  eow: everyN(14, "day"),
  tiw: { low: 3, high: 3, per: "week", pattern: null },
}
const hour = word("h", "hr", "hrs", "hour", "hours")

/** "q3d", "q2w", "TIW", "q 12 h"; "q4-6h" leaves the interval open. */
export const quaque = rule({
  id: "frequency/quaque",
  kind: "frequency",
  match: alt(
    as("word", word(...Object.keys(apart))),
    seq(word("q4", "q6", "q8", "q3", "q2", "q12"), word("-", "–", "/"), as("high", num), opt(word("-")), hour),
    seq(
      word("q"),
      opt(word(".", "-")),
      as("low", num),
      word("-", "–", "to"),
      as("high", num),
      opt(word(".", "-")),
      hour,
    ),
    seq(word("q"), opt(word(".", "-")), as("n", num), opt(word(".", "-")), hour),
    seq(word("q"), opt(word(".", "-")), as("n", num), opt(word(".", "-")), as("days", word("d", "days", "day"))),
  ),
  make: (m): FrequencyValue | Ambiguity<FrequencyValue> | null => {
    if (m.has("word")) return apart[m.text().toLowerCase()] ?? null
    if (m.has("high")) {
      const low = m.has("low") ? Number(m.number("low")) : Number(/\d+/.exec(m.text())?.[0])
      const high = Number(m.number("high"))
      return low < high
        ? {
            candidates: [everyN(low, "hour"), everyN(high, "hour")],
            reason: `"${m.text()}" leaves the interval open.`,
          }
        : null
    }
    const n = Number(m.number("n"))
    return n > 0 ? everyN(n, m.has("days") ? "day" : "hour") : null
  },
  examples: [
    ["2 mg {frequency:q3d}", "every 3 days"],
    ["2 mg {frequency:Q2W}", "every 14 days"],
    ["2 mg {frequency:qw}", "1 time a week"],
    ["2 mg {frequency:TIW}", "3 times a week"],
    ["800 mg {frequency:q 12 h}", "every 12 hours"],
    ["800 mg {frequency:q 8 hours}", "every 8 hours"],
    ["800 mg {frequency:q4-6h} as needed", "every 4 hours or every 6 hours"],
  ],
  not: ["Q 12 of the list", "see q2"],
})

/** "1-0-1": how many in the morning, at noon and in the evening. More than one at a time says what the amount does not. */
export const dashes = rule({
  id: "frequency/dashes",
  kind: "frequency",
  match: seq(
    as("a", num),
    word("-", "–"),
    as("b", num),
    word("-", "–"),
    as("c", num),
    opt(seq(word("-", "–"), as("d", num))),
  ),
  make: (m) => {
    const each = ["a", "b", "c", ...(m.has("d") ? ["d"] : [])].map((k) => m.number(k))
    const n = each.filter((x) => x === "1").length
    return n > 0 && each.every((x) => x === "0" || x === "1") && !/\s/.test(m.text()) ? aDay(n) : null
  },
  examples: [
    ["800 mg {frequency:1-0-1}", "2 times a day"],
    ["800 mg {frequency:1–1–1}", "3 times a day"],
    ["800 mg {frequency:0-0-1-0}", "1 time a day"],
  ],
  not: ["800 mg 2-0-1", "call 1-0-9", "1 - 0 - 1"],
})
