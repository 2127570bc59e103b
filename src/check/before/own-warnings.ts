import {
  type Finding,
  type Protocol,
  quote,
  type Reading,
  type Severity,
  type Span,
  settled,
} from "../../base/index.ts"
import { shippedFacts as facts, foldText, spokenIds } from "../../reference/index.ts"
import { questionsMeant } from "./condition-names.ts"
import { type Warned, warnedIn } from "./warned.ts"

/** What a person said of themselves, to be held against whom the page itself warns off. */
export type OfThemselves = {
  readonly conditions: readonly string[]
  readonly medicines: readonly string[]
  readonly years?: number | undefined
}

/** A stop for each sentence of the page that warns off whoever answers so: its own contraindication is one, whatever the facts hold. */
export const ownWarnings = (reading: Reading, protocol: Protocol, said: OfThemselves): readonly Finding[] =>
  warnedOf(reading, protocol).flatMap((w) => {
    const met = w.pieces.some((piece) => meets(piece, said, protocol))
    return met ? [stopOf(reading, w.span)] : []
  })

/** The questions that the page's own warnings are about: they too are to be asked. */
export const ownQuestions = (reading: Reading, protocol: Protocol): readonly string[] => [
  ...new Set(warnedOf(reading, protocol).flatMap((w) => w.pieces.flatMap(questionsMeant))),
]

const stopOf = (reading: Reading, span: Span): Finding => ({
  code: "plan/contraindication",
  severity: "stop" satisfies Severity,
  dimension: "claim",
  protocol: null,
  message: `The page itself says who is not to take it, and this answer is among them: “${quote(reading.text, span).trim()}”. Nothing is planned.`,
  spans: [span],
  quotes: [quote(reading.text, span)],
  absent: null,
  basis: [],
})

/** The warnings that are about what is planned: one beside the name of another regimen of the page, or below it, is that one's. */
const warnedOf = (reading: Reading, protocol: Protocol): readonly Warned[] => {
  const own = nameOf(protocol)
  const others = reading.protocols.map(nameOf).filter((n) => n !== "" && n !== own)
  if (own === "" || others.length === 0) return warnedIn(reading)
  const owner = (words: string): string | undefined =>
    words.includes(own) ? own : others.find((n) => words.includes(n))
  return warnedIn(reading).filter(({ span }) => {
    const here = owner(foldText(quote(reading.text, span)))
    const above = reading.sections
      .filter((s) => s.span[0] <= span[0])
      .map((s) => owner(foldText(s.title)))
      .findLast((o) => o !== undefined)
    return (here ?? above ?? own) === own
  })
}

const nameOf = (p: Protocol): string => {
  const name = settled(p.compound)
  return name === undefined ? "" : foldText(name)
}

const meets = (piece: string, { conditions, medicines, years }: OfThemselves, protocol: Protocol): boolean =>
  conditions.some((c) => sameCondition(piece, c)) ||
  (years !== undefined && warnedAt(piece, years)) ||
  (medicines.length > 0 && sameMedicine(piece, medicines, protocol))

const sameCondition = (piece: string, answer: string): boolean => {
  const meant = questionsMeant(answer)
  if (meant.length > 0) return questionsMeant(piece).some((q) => meant.includes(q))
  const words = foldText(answer)
    .split(" ")
    .filter((w) => w.length > 2 && !OF_ANY.test(w))
  return words.length > 0 && words.every((w) => piece.includes(` ${w.length > 5 ? w.slice(0, -2) : w}`))
}

/** Words that stand in the name of many a condition. */
const OF_ANY =
  /^(?:the|and|have|had|has|with|from|disease|disorder|syndrome|problems?|trouble|severe|chronic|acute|history|past|condition|currently|very|some|bad|high|low|mild|people|person|patient|who|not|are|you|for)$/u

const LOOSE = /(?<= )(?:not|no|never|don t|nicht|ne|pas|sin|не|нет|без|without|none)(?= )/gu

const sameMedicine = (piece: string, medicines: readonly string[], protocol: Protocol): boolean => {
  const own = facts.meantBy(settled(protocol.compound) ?? "")
  const plain = piece.replace(LOOSE, "it")
  const named = [...facts.mentionedIn(plain).map((m) => m.id), ...spokenIds(plain)].filter((id) => !own.includes(id))
  return medicines.some((m) => facts.idsTaken(m).some((id) => named.includes(id)))
}

const OVER =
  / (?:over|above|older than|past|beyond|from|ab|über|más de|plus de|старше) (?:the age of )?(\d{2,3})(?:s|-?year\S*)? | (\d{2,3})\+ | (?:aged )?(\d{2,3}) (?:years )?(?:and|or) (?:over|older|above) /u
const UNDER =
  / (?:under|below|younger than|unter|menos de|moins de|младше|до) (?:the age of )?(\d{1,3})(?:s|-?year\S*)? | (?:aged )?(\d{1,3}) (?:years )?(?:and|or) (?:under|younger) /u

/** Not an amount, a pressure or a weight that somebody is over. */
const MEASURED = / \d+ ?(?:mg|mcg|g|kg|lbs?|pounds|mmhg|ml|iu|%|weeks?|days?|months?|hours?|bpm) /u

const warnedAt = (piece: string, years: number): boolean => {
  if (
    / (?:elderly|seniors?|older (?:adults|people)|pensioners|ältere\S*|senioren|ancianos|personnes âgées|пожил\S*) /u.test(
      piece,
    ) &&
    years >= 65
  )
    return true
  if (MEASURED.test(piece)) return false
  const [over, under] = [OVER, UNDER].map((of) =>
    of
      .exec(piece)
      ?.slice(1)
      .find((n) => n !== undefined),
  )
  return (over !== undefined && years >= Number(over)) || (under !== undefined && years < Number(under))
}
