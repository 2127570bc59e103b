// What is said on either side of one amount that makes it the whole of several doses. As in `cues.ts`, no flag `u` but where it is needed.

const COUNT =
  "(?:\\d+(?:\\s*(?:-|–|to|or)\\s*\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few)"
const PARTS = "(?:doses?|dosages|portions?|intakes?|administrations?|applications?|injections?|shots?|pins|servings?)"
const OTHER_PARTS = "(?:parts|times|sittings|goes|bits|pieces|tablets|capsules)"
const INTO =
  "^\\s*,?\\s*\\(?(?:(?:taken|given|split|divided|spread|in total|total)\\s+)?(?:in|into|as|over|across|among|between)\\s+"
const EVEN = "\\s+(?:(?:equal|separate|divided|single|small|smaller|even)\\s+)*"
const A_WEEK = "(?:(?:per|an?|each|every|/|in an?|over an?|over the)\\s*(?:week|month)|weekly|monthly)"
const A_DAY = "(?:(?:per|an?|each|every|/|in an?|over an?|over the)\\s*(?:day|24 ?h(?:ours)?)|daily)"
/** "2 g in 4 doses per week", "1 g in 4 parts a day". In doses a day it is read as what a day comes to. */
const IN_DOSES = new RegExp(
  `${INTO}${COUNT}${EVEN}(?:${PARTS},?\\s*${A_WEEK}|${OTHER_PARTS},?\\s*(?:${A_DAY}|${A_WEEK}))`,
  "i",
)

const WHOLE =
  "(?:cycle|course|treatment|programme|program|protocol|month(?:ly)?|quarter(?:ly)?|year(?:ly)?|annual|fortnight(?:ly)?|cumulative|lifetime|overall)"
/** "Cycle total: 300 mg", "Monthly dose: 30 mg", "total dose for the course is 300 mg". */
const TOTAL_BEFORE = new RegExp(
  `\\b(?:(?:total )?${WHOLE}(?:[ -](?:total|sum|dose|dosage|amount|intake)){1,2}|(?:total|sum|dose|amount)\\b[^.;|\\n\\d]{0,12}\\b(?:for|per|over|of|in) (?:the |a |an |one |each )?(?:whole |entire |full )?(?:cycle|course|treatment|programme|program|month|quarter|year))\\**\\s*(?:\\([^()\\d]{0,24}\\)\\s*)?(?::|=|is|of|–|—|-)?\\**\\s*(?:about |around |~\\s*)?$`,
  "i",
)
/** "100 mg total course dose", "100 mg per course in total", "30 mg TDD". */
const TOTAL_BEHIND = new RegExp(
  `^\\s*,?\\s*\\(?(?:(?:is |as )?(?:the |a )?(?:(?:total|cumulative|overall)[ -])+(?:(?:course|cycle|treatment|month(?:ly)?|year(?:ly)?)[ -]?)(?:total|dose|dosage|amount)?|${WHOLE}[ -](?:total|dose|sum)|TDD|(?:in )?total (?:for|over|per) (?:the |a |one |each )?(?:whole |entire |full )?(?:cycle|course|treatment|month|year))\\b`,
  "i",
)
/** "100 mg, spread over 20 days". */
const SPREAD =
  /^[^.;|\n\d]{0,32}?\b(?:spread|divided|distributed|split|shared)(?: out)?(?: evenly| equally)?,? (?:over|across|among|into|between) (?:(?:a |the )?(?:whole |entire |full )?(?:course|cycle|month|treatment)\b|(?:about |the |a )?(?:next |first )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several)(?:\s*(?:-|–|to)\s*\d+)?[ -](?:days?|weeks?|months?|mornings|nights|evenings)\b)/i
const SOME_DAYS =
  "(?:the |a |about |the next |the first )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)(?:\\s*(?:-|–|to)\\s*\\d+)?[ -](?:days?|weeks?|months?)\\b"
/** "50 mg over 10 days", "50 mg in total, over 10 days": right behind the amount. */
const OVER_DAYS = new RegExp(
  `^\\s*,?\\s*(?:(?:in )?total,?\\s*)?(?:over|across|throughout|in the course of)\\s+${SOME_DAYS}`,
  "i",
)
/** "A total of 50 mg orally, taken daily for 10 days"; "a total of 50 mg daily for 10 days" is a day's. */
const A_TOTAL_OF = /\b(?:total|sum) of\s*(?:about |around |~\s*)?$/i
const FOR_DAYS = new RegExp(
  `^(?!\\s*,?\\s*(?:once |twice )?(?:daily|nightly|a day|per day|each day|every day|\\/ ?d(?:ay)?)\\b)[^.;|\\n\\d]{0,48}\\b(?:for|over|across|in|within)\\s+${SOME_DAYS}`,
  "i",
)
const TOTAL_NEXT = /^\s*,?\s*\(?(?:in )?total\b/i

/** "TDD 30 mg": the day's whole, of which several are made. */
const TDD = /\bTDD\**\s*(?:\([^()\d]{0,24}\)\s*)?(?::|=|is|of|–|-)?\**\s*$/

/** Whether the words around an amount make it what several doses come to, in a way that is not worked out here. `per` says that the amount is
 *  known to be a day's or a week's, so that being cut into doses changes nothing. */
export const isWhole = (before: string, behind: string, per: boolean): boolean =>
  (!per && IN_DOSES.test(behind)) ||
  (!per && SPREAD.test(behind)) ||
  (!per && OVER_DAYS.test(behind)) ||
  (!per && (A_TOTAL_OF.test(before) || TOTAL_NEXT.test(behind)) && FOR_DAYS.test(behind)) ||
  TOTAL_BEFORE.test(before) ||
  TOTAL_BEHIND.test(behind) ||
  TDD.test(before)
