// How a page says of all its amounts what they are for, wherever it says so: "All doses on this page are weekly totals."

/** A cheap look before the others. */
export const MAY_SAY_OF_ALL =
  /\b(?:kg|kilo\w*|lbs?|pounds?|stones?|weight|body ?weight|m²|m2|m\^2|body surface|square met\w+|weekly|monthly|week|month|course|cycle)\b|m²/iu

const SUBJECT =
  "(?:(?:all|every|each|the|these|any|our)\\s+)?(?:(?:listed|given|stated|following|shown|above|below|quoted|printed)\\s+)*(?:doses?|dosages?|amounts?|values?|figures|quantities|numbers)"
const WHERE =
  "(?:\\s+(?:given|listed|shown|stated|above|below|here|quoted|printed|(?:on|in|of) (?:this|the) (?:page|table|article|guide|list|chart|column|section)))*"
const ARE =
  "\\s+(?:is|are|refers? to|means?|denotes?|represents?)\\s+(?:(?:always|all|given|expressed|stated|listed|shown|calculated|quoted|meant|measured|in|as|the|for)\\s+)*"
const OPENS = "(?:^|[.!?:;\\n|*†‡§)]\\s*|\\bnote that\\s+)"
const ofAll = (what: string): RegExp => new RegExp(`${OPENS}${SUBJECT}${WHERE}${ARE}(?:${what})`, "iu")

export const ALL_BY_WEIGHT = ofAll(
  "(?:(?:mcg|mg|g|iu|units)\\s?)?(?:\\/|per|for each|for every)\\s?(?:kgs?|kilos?|kilograms?)\\b",
)
/** By the body in another way than the kilogram, or in none that is named. */
export const ALL_BY_POUND = ofAll(
  "(?:(?:mcg|mg|g|iu|units)\\s?)?(?:\\/|per|for each|for every)\\s?(?:lbs?|pounds?|stones?)\\b|per unit of body ?weight|weight[- ](?:based|adjusted)|by body ?weight",
)
export const ALL_BY_SURFACE = ofAll(
  "(?:(?:mcg|mg|g|iu|units)\\s?)?(?:\\/|per|for each|for every)\\s?(?:m²|m2|m\\^2|square met(?:er|re)s?|body surface)|by body surface",
)
export const ALL_WHOLE = ofAll(
  "(?:weekly|monthly|week['’]s|course) (?:totals?|amounts?|doses?|dosages?|sums?)|totals? (?:for|of|per|over) (?:the |a |each |one )?(?:whole |entire )?(?:week|month|course|cycle)|per (?:week|month|course|cycle)\\b|(?:whole|entire) (?:week|month|course|cycle)",
)
