import {
  AS_ONE,
  BESIDE_BEFORE,
  BESIDE_BEHIND,
  BETWEEN_PARTNERS,
  BIDS,
  GOES_WELL,
  GOES_WITH,
  JOINED_VERB,
  JOINS,
  NO_WARNING,
  NOT_ITSELF,
  NOT_TOGETHER,
  PLUS,
  REGIMEN_BEFORE,
  TAKEN_WITH,
  TOLD_OF,
  VERB_LAST,
  WHO_DOES,
  WITH_NAME,
} from "../../en/words/partners.ts"
import type { Named } from "../../words/named.ts"
import { sentenceEnd, sentenceStart } from "../meant.ts"
import type { Finder } from "../work.ts"

/** A partner as a sentence names it: where it stands in the text, and the names of what it is said to go with, where it says them. */
export type Told = { readonly name: Named; readonly beside: readonly Named[] }

/** The known substances that running text says to take with something; with `permitted` those only of which it says that they may be. */
export const toldIn = (text: string, find: Finder, permitted = false): readonly Told[] => {
  if (!JOINS.test(text)) return []
  const names = find(text).filter((n) => !NOT_ITSELF.test(text.slice(n.end, n.end + 20)))
  const seen = new Map<Named, Told | null>()
  return names.flatMap((n, i) => (permitted && !permits(text, n) ? [] : (partnerAt(text, names, i, seen) ?? [])))
}

/** Whether the sentence of a name says that nothing speaks against it. */
const permits = (text: string, n: Named): boolean => {
  const sentence = text.slice(sentenceStart(text, n.start), sentenceEnd(text, n.end))
  return sentence.replace(NO_WARNING, "") !== sentence || GOES_WELL.test(sentence)
}

const partnerAt = (text: string, names: readonly Named[], i: number, seen: Map<Named, Told | null>): Told | null => {
  const n = names[i]
  if (n === undefined) return null
  const known = seen.get(n)
  if (known !== undefined) return known
  const start = sentenceStart(text, n.start)
  const end = sentenceEnd(text, n.end)
  const told = joins(text, start, n, end) ? partner(text, names, i, [start, end], seen) : null
  seen.set(n, told)
  return told
}

/** Whether the sentence of a name puts anything together: it warns of nothing, asks nothing, and reports nobody. */
const joins = (text: string, start: number, n: Named, end: number): boolean => {
  const sentence = text.slice(start, end).replace(NO_WARNING, " ")
  if (NOT_TOGETHER.test(sentence)) return false
  if (TOLD_OF.test(sentence) && !GOES_WELL.test(sentence) && !BIDS.test(sentence)) return false
  if (WHO_DOES.test(text.slice(start, n.start))) return false
  return (
    text[end] !== "?" ||
    /^\?\W*(?:yes|yep|sure|of course|absolutely|definitely|certainly)\b/i.test(text.slice(end, end + 24))
  )
}

const partner = (
  text: string,
  names: readonly Named[],
  i: number,
  [start, end]: readonly [number, number],
  seen: Map<Named, Told | null>,
): Told | null => {
  const n = names[i] as Named
  const before = text.slice(start, n.start)
  const behind = text.slice(n.end, end)
  const inSentence = names.filter((o) => o.start >= start && o.end <= end && o !== n)
  const told = (beside: readonly Named[] = []): Told => ({ name: n, beside })
  if (TAKEN_WITH.test(before)) return told()
  if (WITH_NAME.test(before) && VERB_LAST.test(behind)) return told()
  const last = names[i - 1]
  const gap = last === undefined || last.start < start ? null : text.slice(last.end, n.start)
  // One of a list of partners, and what is said of the list.
  if (last !== undefined && gap !== null && BETWEEN_PARTNERS.test(gap)) {
    const first = partnerAt(text, names, i - 1, seen)
    if (first !== null && !first.beside.includes(n)) return { name: n, beside: first.beside }
  }
  if (WITH_NAME.test(before) && REGIMEN_BEFORE.test(before)) return told()
  if (PLUS.test(before) && !/\band\s*$/i.test(before) && REGIMEN_BEFORE.test(before)) return told()
  if (JOINED_VERB.test(before)) return inSentence.length > 0 ? told(inSentence) : told()
  if (BESIDE_BEFORE.test(before) && BESIDE_BEHIND.test(behind)) return told()
  const goes = GOES_WITH.exec(behind)
  if (goes !== null) {
    if (goes.groups?.to !== undefined || goes.groups?.noun !== undefined) return told()
    const to = inSentence.filter((o) => o.start >= n.end + goes[0].length && o.start <= n.end + goes[0].length + 12)
    if (to.length > 0) return told(to)
  }
  // "5-HTP and Prozac together", "the Prozac + 5-HTP stack".
  const next = names[i + 1]
  const beside = [
    ...(last !== undefined && gap !== null && BETWEEN_PARTNERS.test(gap) ? [last] : []),
    ...(next !== undefined && next.end <= end && BETWEEN_PARTNERS.test(text.slice(n.end, next.start)) ? [next] : []),
  ]
  const plus = beside.filter((o) => /^\s*[+&]\s*$/.test(text.slice(Math.min(o.end, n.end), Math.max(o.start, n.start))))
  if (plus.length > 0) return told(plus)
  return beside.length > 0 && AS_ONE.test(text.slice(start, end)) ? told(beside) : null
}
