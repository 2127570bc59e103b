// Words that set a most and stand with a bare count or a length of time. What a rule reads never comes here; these are for what is left of a regimen.

/** Words by which a page sets a most, as they stand in front of its number. */
const MOST = String.raw`(?:(?:at (?:the )?(?:very )?most|max(?:imum|imal|imally)?\.?|(?:no|not|never)(?: to)?(?: be)?(?: taken| used| given| repeated| continued)?(?: for)?(?: any)? (?:more|longer|over|beyond|above)(?: often| frequently)?(?: than)?|(?:do not|don['’]t|not to|never|must not|should not|may not|without|not) exceed(?:ing)?|limit(?:ed)?(?: it| this| use| treatment)?(?: to)?|cap(?:ped)?(?: it)?(?: at)?)(?: (?:a|the))?(?: (?:total|daily|weekly|dose|number|count|duration|length|course))*\s*:?(?: (?:of|is|to|at|a|only|about))*)`

/** "Up to" leads to mosts of other things too, and is one only with doses or times counted for a day. */
const UP_TO = "up to(?: a (?:total|maximum) of)?"

const WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|a single"
const NUMBER = String.raw`(?:(?:\d[\d.,]*\d|\d)(?:\s?(?:-|–|to|or)\s?\d+)?|${WORDS})`

const COUNTED = String.raw`(?:x(?!\p{L})|×|times?|(?:single )?(?:doses?|dosages?|applications?|administrations?|injections?|tablets?|tabs?|capsules?|caps?|pills?|sprays?|puffs?|drops?|intakes?|shots?|sachets?|lozenges?|patch(?:es)?|units?))`
const PER = String.raw`(?:\s?/\s?|\s+(?:(?:in|per|within|every|each|over|during)(?: (?:any|a|an|one|each|every))?|an?)\s+)(?:single )?(?:24[- ]?(?:hours?|hrs?|h)(?: period)?|day|week|wk|d(?!\p{L}))|\s+(?:daily|weekly)`
const LONG = String.raw`(?:consecutive |full |straight )?(?:days?|nights?|weeks?|wks?|months?|years?|d|w|wk)(?!\p{L})(?!\s+(?:a|per|each|every|apart|between|after|before|later|in the|at room|from|of age|old|or (?:more|longer))\b)`

const TIMES_OR_COUNT = String.raw`(?:(?:once|twice|thrice)(?:${PER})|${NUMBER}(?:\s?-?${COUNTED})?(?:${PER}))`

/** "Max 4 doses in 24 h", "at most four times daily", "max 500," "not longer than 7 days", "for 14 doses", "x 10". */
export const MOST_LEFT: RegExp = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${MOST}\s*(?:${TIMES_OR_COUNT}|(?:${NUMBER}|(?:half )?an?)\s?${LONG}|${NUMBER}\s?${COUNTED}(?!\p{L})|${NUMBER}(?=\s*(?:$|[,;:)|\n]|\.(?!\d)|\s(?:once|twice|daily|weekly)\b)))|${UP_TO}\s+${TIMES_OR_COUNT}|(?:stop|end|finish|discontinued?|cease|withdraw|quit)(?: it| use| treatment)? (?:after|at)\s+${NUMBER}\s?${LONG}|(?<=[,;(]\s?)up to ${NUMBER}\s?${LONG}|for (?:the |about )?(?:half a |a |one |the )(?:half |full |whole )?year|for(?: a total of| only| the next)?\s+${NUMBER}\s?(?:doses|injections|applications|administrations|nights|years?|d(?!\p{L}))(?!\s+(?:per|a|each)\b)|(?<=\s)[x×]\s?\d+(?=\s*(?:$|[,;)|\n]|\.(?!\d))))(?![\p{L}\d])`,
  "giu",
)

/** So many doses a day, and nothing else: "4 doses in 24 h", "twice daily". Counts of tablets are no doses. */
export const DOSES_A_DAY: RegExp = new RegExp(
  String.raw`\s(?:(?<word>once|twice|thrice)|(?<n>\d+|${WORDS})\s?-?(?:x|×|times?|(?:single )?(?:doses?|applications?|administrations?|injections?|intakes?)))(?:\s?/\s?|\s+(?:(?:in|per|within|every|each)(?: (?:any|a|an|one|each|every))?|an?)\s+)?\s*(?:24[- ]?(?:hours?|hrs?|h)(?: period)?|day|daily)$`,
  "iu",
)

/** A cheap look before that one. */
export const MIGHT_BE_MOST: RegExp =
  /\bmost\b|\bmax|\bnot?\b|\bnever\b|exceed|\blimit|\bcap|\bup to\b|\b(?:after|at)\s|\bfor\b|[x×]\s?\d/i
