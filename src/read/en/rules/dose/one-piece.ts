import { exact, showExact } from "../../../../base/index.ts"
import { alt, as, has, num, opt, seq, word } from "../../../engine/match.ts"
import type { DoseValue } from "../../../engine/piece.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt, type Tokens } from "../../../engine/tokens.ts"
import { pieceForms } from "./forms.ts"

const single = word(
  "capsule",
  "cap",
  "tablet",
  "tab",
  "pill",
  "softgel",
  "caplet",
  "sachet",
  "lozenge",
  "gummy",
  "troche",
)
const strength = seq(as("one", num), opt(word("-")), as("unit", has("unit")))

/** One piece of a strength with its rhythm right behind it ("30 mg capsule once daily"), or a strength and how many of it ("15 mg tabs, 1 tab"). */
export const onePiece = rule({
  id: "dose/one-piece",
  kind: "amount",
  match: alt(
    seq(strength, pieceForms, opt(word(",", ":", "–", "-")), as("count", alt(num, has("number"))), pieceForms),
    seq(opt(word("a", "an", "one", "1")), strength, as("piece", single)),
  ),
  make: (m): DoseValue | null => {
    const count = m.has("count") ? Number(m.number("count")) : 1
    if (!Number.isInteger(count) || count < 1 || count > MOST) return null
    if (HOLDS.has(lexAt(m.tokens, m.start - 1).text)) return null
    if (m.has("piece") ? !timed(m.tokens, m.end) : !ends(m.tokens, m.end)) return null
    const all = showExact(exact(m.number("one")).mul(count))
    return { low: all, high: all, unit: m.lex("unit").unit, per: null, perKg: false, upTo: false, approx: false }
  },
  examples: [
    ["{amount:30 mg capsule} once daily", "30 mg"],
    ["take {amount:a 10 mg tablet} every other day", "10 mg"],
    ["{amount:500 mg tablet} by mouth twice daily", "500 mg"],
    ["{amount:400 mg capsule} at night", "400 mg"],
    ["{amount:15 mg tabs 1 tab} PO every 6 hours", "15 mg"],
    ["{amount:250 mg capsules, two capsules} daily", "500 mg"],
  ],
  not: [
    "500 mg capsules twice daily",
    "500 mg tablet: take 2 daily",
    "each 500 mg tablet daily",
    "sold as 500 mg tablet in 60s",
    "500 mg tablets 60 capsules per bottle",
  ],
})

/** More pieces than this nobody takes at once. */
const MOST = 6
/** Words in front of a strength that make it what something holds, or one of several. */
const HOLDS: ReadonlySet<string> = new Set(["each", "per", "/", "x", "×", "of", "every", "contains", "holds", "-", "–"])

/** Whether what stands here says how often or when, a way to give it or a comma before it left out. */
const timed = (t: Tokens, at: number): boolean => {
  let i = at
  if (lexAt(t, i).text === ",") i++
  if (lexAt(t, i).text === "by" && lexAt(t, i + 1).text === "mouth") i += 2
  else if (lexAt(t, i).route !== null) i++
  const a = lexAt(t, i)
  const b = lexAt(t, i + 1)
  return (
    a.times !== null ||
    a.every !== null ||
    a.latin !== null ||
    a.hours !== null ||
    a.when !== null ||
    (a.text === "every" && b.text !== "") ||
    (BEFORE_WHEN.has(a.text) && (b.when !== null || lexAt(t, i + 2).when !== null)) ||
    (a.number !== null && (b.text === "times" || b.text === "x"))
  )
}
const BEFORE_WHEN: ReadonlySet<string> = new Set(["at", "in", "before", "with", "each", "on"])

/** "60 capsules per bottle" counts what a bottle holds. */
const ends = (t: Tokens, at: number): boolean => !OF_PACK.has(lexAt(t, at).text)
const OF_PACK: ReadonlySet<string> = new Set(["per", "in", "each", "of", "/"])
