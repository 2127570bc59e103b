import type { Span } from "../../base/index.ts"
import type { Piece } from "../engine/piece.ts"
import type { Clause } from "./clauses.ts"
import { type Found, found } from "./draft.ts"
import { knownNames } from "./known-names.ts"
import { first, piecesIn, spanOf } from "./line.ts"
import { sentenceStart } from "./meant.ts"
import { looksLikeCompound } from "./names.ts"
import { JOINED } from "./naming.ts"
import type { Work } from "./work.ts"

const NAME =
  /((?:\p{Lu}[\p{L}\p{N}+]*)(?:-[\p{L}\p{N}+]+|[ -](?:\p{Lu}|\d)[\p{L}\p{N}+]*)*)\s*(?:\(|:|,|at|of|is|–|—|-|=|@)?\s*$/u
const REACH = 60
/** Names with digits, a hyphen or capitals in them are names wherever they stand; other words only when the page uses them as one. */
const SHAPED = /\p{L}-[\p{L}\d]|\p{Lu}{3}/u

/** The compound named right before an amount: "AOD-9604 500 mcg", "Ipamorelin (75 mcg". */
export const nameBefore = (w: Work, c: Clause): Found<string> | null => {
  const dose = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (dose === undefined) return null
  const at = spanOf(w.t, dose)[0]
  if (at <= c.span[0]) return null
  if (namesFollow(w, c, dose)) return null
  const known = knownBefore(w, c, at)
  if (known !== null) return known
  const whole = w.plainNames ? (wholePrefix(w, c.span[0], at) ?? joinedName(w, c, at)) : null
  if (whole !== null) return whole
  const from = Math.max(c.span[0], at - REACH)
  const m = NAME.exec(w.t.text.slice(from, at))
  let words = m?.[1]
  if (m === null || words === undefined) return null
  let start = from + m.index
  const isKnown = knownNames(w.known).has
  // "Adding AOD-9604": the capital of a sentence's first word is no part of the name.
  const space = words.indexOf(" ")
  if (space > 0 && !isKnown(words) && !SHAPED.test(words.slice(0, space))) {
    start += space + 1
    words = words.slice(space + 1)
  }
  // "Masteron Enanthate, 150 mg": what follows a known name may tell which salt of it.
  return isKnown(words) || SHAPED.test(words) || w.find(words)[0]?.start === 0
    ? found(words, [start, start + words.length], "compound/before-dose")
    : null
}

/** What may stand between a name and the amount of it. */
const BETWEEN =
  /^[\s"'”’)\]]*(?:\([^()]{0,40}\)\s*)?(?:[:=@,(–—-]|\bat\b|\bof\b|\bdos(?:e|es|ages?)\b|\bis\b|\bstart(?:ing)?\b|\babout\b|\baround\b|\bup to\b|\b(?:powder|extract|capsules?|tablets?|supplements?|root|oral|daily|in the morning|injections?)\b|[~≈≤\s])*$/i

/** Whether names stand behind their amounts here ("500 mg of Alpha, 4 g Beta"): the sentence begins with an amount, and a known name follows this one. */
const namesFollow = (w: Work, c: Clause, dose: Piece): boolean => {
  const { text } = w.t
  const [from, to] = spanOf(w.t, dose)
  const before = text.slice(sentenceStart(text, from), from)
  const amount = AMOUNT.exec(before)?.index ?? before.length
  return w.find(before.slice(0, amount)).length === 0 && knownBehind(w, to, c.span[1]) !== null
}
const AMOUNT = /\d\s?(?:mcg|µg|μg|ug|mg|gms?|g|iu)\b/i

/** The known substance right behind an amount: "4 g of creatine". */
export const knownBehind = (w: Work, to: number, end: number): Found<string> | null => {
  const near = w.t.text.slice(to, Math.min(end, to + REACH))
  const n = w.find(near)[0]
  return n !== undefined &&
    !JOINED.test(near.slice(0, n.start)) &&
    /^\s*(?:\(\s*)?(?:of\s+)?(?:[a-z-]+\s+)?$/i.test(near.slice(0, n.start))
    ? found(near.slice(n.start, n.end), [to + n.start, to + n.end], "compound/known-after")
    : null
}

/** A known substance whose name stands right before the amount, on a line in which names stand before their amounts. */
const knownBefore = (w: Work, c: Clause, at: number): Found<string> | null => {
  const from = Math.max(c.span[0], at - REACH)
  const before = w.t.text.slice(from, at)
  const n = w.find(before).at(-1)
  if (n === undefined || !BETWEEN.test(before.slice(n.end))) return null
  return found(before.slice(n.start, n.end), [from + n.start, from + n.end], "compound/known-before")
}

const PREFIX =
  /^[\s+&,]*(?:(?:and|plus|with)\s+)?((?:\p{Lu}[\p{L}\p{N}'’+-]*)(?:[ -][\p{L}\p{N}][\p{L}\p{N}'’+-]*){0,3}?)\s*(?:\d+\s*(?:sprays?|caps(?:ules?)?|tab(?:let)?s?|drops?|pumps?|puffs?)\s*)?[:(,]?\s*$/u
const NO_NAME =
  /^(?:take|use|using|start|begin|inject|injecting|add|apply|run|increase|reduce|dose|weeks?|days?|months?|about|around|up|only|for|the|an?|one|two|most|some|many|each|per|max|then|now|at|if|my|i|it|we|you|they|usually|often|adults?|men|women|children|no|not|with|from|between|total|try|keep|titrate|drop|go)$/i

/** In a list of several substances, what stands between the beginning of a clause and its amount: "Fish oil 2 g", "+ K2 100 mcg". */
const wholePrefix = (w: Work, from: number, at: number): Found<string> | null => {
  const m = PREFIX.exec(w.t.text.slice(from, at))
  const words = m?.[1]
  if (m === null || words === undefined || NO_NAME.test(words.split(" ")[0] ?? "")) return null
  if (VERB.test(words) || !looksLikeCompound(words, w.known)) return null
  const start = from + m[0].indexOf(words)
  return found(words, [start, start + words.length], "compound/before-dose")
}

/** "Caffeine 150 mg + theanine 300 mg": behind a sign that joins, a name may be in small letters. */
const joinedName = (w: Work, c: Clause, at: number): Found<string> | null => {
  const m = /^\s*[+&]\s*(\p{Ll}[\p{L}-]{3,}(?: \p{Ll}{4,})?)\s*[:(]?\s*$/u.exec(w.t.text.slice(c.span[0], at))
  const words = m?.[1]
  if (m === null || words === undefined || c.opens || NO_NAME.test(words.split(" ")[0] ?? "") || VERB.test(words))
    return null
  const start = c.span[0] + m[0].indexOf(words)
  return found(words, [start, start + words.length], "compound/joined")
}

/** Words of a sentence, which no name holds. */
const VERB = /\b(?:at|used|tried|took|was|is|had|has|have|been|to|from|into|by|increased|decreased|bumped|raised)\b/

/** "100 mcg Alpha-7": a name right behind the amount. */
const BEHIND = /^\s+(?:of\s+)?(\p{Lu}[\p{L}\p{N}+]*(?:-[\p{L}\p{N}]+)*)/u

const OF = /^\s+of\s+(?:(?:pure|plain|standardi[sz]ed|extract)\s+)*(\p{L}[\p{L}\p{N}-]{3,})/u
const NO_SUBSTANCE =
  /^(?:body|bodyweight|this|that|these|your|each|total|treatment|training|therapy|weight|powder|product|solution|compound|peptide|which)$/i

/** The substance an amount is of, named behind it: "200 mg of caffeine". */
export const substanceAfter = (w: Work, c: Clause): Found<string> | null => {
  const dose = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (dose === undefined) return null
  const [from, to] = spanOf(w.t, dose)
  const behind = dose.kind === "amount" ? BEHIND.exec(w.t.text.slice(to, Math.min(c.span[1], to + REACH))) : null
  const name = behind?.[1]
  if (behind !== null && name !== undefined) {
    const start = to + behind[0].length - name.length
    const span: Span = [start, start + name.length]
    const known = w.known.length > 1 && knownNames(w.known).has(name)
    if (known || (w.plainNames && looksLikeCompound(name, w.known) && piecesIn(w.t, span).length === 0))
      return found(name, span, "compound/after-dose")
  }
  const after = dose.kind === "amount" ? knownBehind(w, to, c.span[1]) : null
  if (after !== null) return after
  // "15 mg of zinc a day" is one piece, and the name stands in it.
  const inside = dose.kind === "dose" ? w.t.text.slice(from, to).search(/\s+of\s/) : -1
  const at = inside < 0 ? to : from + inside
  const m = OF.exec(w.t.text.slice(at, c.span[1]))
  const word = m?.[1]
  if (m === null || word === undefined || NO_SUBSTANCE.test(word)) return null
  const known = w.known.find((k) => k.toLowerCase().includes(word.toLowerCase()))
  return known === undefined ? found(word, [at + m[0].length - word.length, at + m[0].length], "compound/of") : null
}
