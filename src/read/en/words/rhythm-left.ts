// Words that may say how often. What a rule reads never comes here; these are for what is left, so that none is passed over in silence.

/** The shapes of such words, the first that fits is taken. */
const SHAPES: readonly RegExp[] = [
  // 5 days on, 2 off.
  /\d+\s?[-–]\s?on\s?[-–/,]\s?\d+\s?[-–]\s?off/u,
  // Every, each.
  /(?:every|each)\s+(?:\S+\s+){0,2}(?:days?|weeks?|months?|hours?|minutes?|mins?|mornings?|nights?|evenings?|meals?|time|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)/u,
  // So many times.
  /(?:once(?=\s+(?:in|per|a|every|each|yearly|annually))|twice|thrice|\d+\s?(?:x(?!\p{L})|×|times?))(?:\s+(?:in|per|a|every|each)?\s*(?:\d+\s*)?(?:hours?|days?|weeks?|months?|years?|yearly|annually|fortnight))?/u,
  /(?:several|many|multiple|a few|a couple of|[a-z]+|\d+) times (?:in |per |a |an |each |every )?(?:days?|weeks?|months?|fortnights?|hours?|years?)/u,
  // Weekends, and days left out.
  /(?:at|on|over) (?:the )?weekends?/u,
  /(?:on )?all days?(?: of the week)? (?:but|bar|save|except)\s+\S+/u,
  /(?:but|bar|skip(?:ping)?|excluding|minus)\s+(?:(?:on|the|every|each|for)\s+)*(?:last|first|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)/u,
  /weekends? (?:off|free)/u,
  // Later on.
  /then (?:once |twice )?(?:daily|weekly|monthly|every \S+(?: \S+)?)/u,
  // So many days of so many.
  /(?:one|two|three|four|five|six|\d) (?:days?|nights?|weeks?) (?:out )?(?:of|in) (?:every )?(?:two|three|four|five|six|seven|\d+)/u,
  /[x×]\s?\d+\s?\/\s?(?:d|day|wk|w|week)/u,
  /[a-z]+-(?:daily|weekly|nightly)/u,
  // One word.
  /hourly/u,
  /monthly/u,
  /quarterly/u,
  /yearly/u,
  /annually/u,
  /fortnightly/u,
  /(?:bi|semi|tri)-?(?:weekly|monthly|annually)/u,
  // Days of a kind or by number.
  /on (?:odd|even|training|rest|off|alternate|alternating|non-training|workout|gym|work) (?:days?|weeks?|nights?)/u,
  /on days? \d+(?:\s*(?:,|and|&)\s*\d+)*/u,
  /days? \d+(?:\s*(?:,|and|&)\s*\d+)+/u,
  // So many days, of a month or of weeks: "20 days per month", "first week of each month", "3d/wk", "one week out of four".
  /(?:(?:the )?(?:first|last) )?(?:\d+|one|two|three|four|five|six|seven|ten|twenty)[ -]?(?:days?|nights?|weeks?|d)\s?(?:\/|per|an?|of|in|each|every|out of)\s?(?:the |each |every |a )?(?:months?|mo|cycles?|years?|weeks?|wk|w)/u,
  /(?:the )?(?:first|second|third|last|other) (?:days?|nights?|weeks?|half) of (?:the |each |every |a )?(?:months?|cycles?|years?|weeks?)/u,
  /(?:the )?(?:one|first|second|third|last) (?:days?|nights?|weeks?) (?:in|out of|of) (?:every )?(?:two|three|four|five|six|\d+)/u,
  // Days of the week.
  /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?(?:\s?[-–/&+]\s?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?)+/u,
  /(?:mo|di|mi|do|fr|sa|so)(?:\s?[-–/+]\s?(?:mo|di|mi|do|fr|sa|so))+/u,
  /(?:mon|tue|wed|thu|fri|sat|sun)(?=\s*(?:$|[,.;)|]))/u,
  /on (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?/u,
  /(?:mon|tues|wednes|thurs|fri|satur|sun)days/u,
  // 1-0-1, ½-0-½, 1/7, 2/52.
  /[\d½¼¾⅓⅔][-–][\d½¼¾⅓⅔][-–][\d½¼¾⅓⅔](?:[-–][\d½¼¾⅓⅔])?/u,
  /\d{1,2}\/\d{1,2}(?![\d/])/u,
  // 3xW.
  /\d+\s?[x×]\s?\/?\s?(?:w|wk|wkly|d|m|mo|day|week|month)/u,
  // Spread over, and again after.
  /(?:over|across|throughout|during) (?:the |a |an |one )?(?:course of (?:the |a |one )?)?(?:whole |entire )?(?:day|week|fortnight|month|weekend)/u,
  /(?:repeat(?:ed|ing)?|again|another)\s+(?:it |the dose |dose |once |if needed )?(?:after|in|within)\s+(?:\S+\s+){1,2}?(?:minutes?|mins?|hours?|hrs?|h|days?)/u,
  // At 8, 12 and 16.
  /at \d{1,2}(?:\s?(?:,|and|&|\+|\/|,\s?and)\s?\d{1,2})+(?!\s?(?:%|weeks?|days?|months?))/u,
  // In German on a page that is not told to be so.
  /alle \S+ (?:tage|stunden|wochen|monate)/u,
  // Abbreviations.
  /[a-z]\.\s?[a-z]\.(?:\s?[a-z]\.)*/u,
  /[a-z]\.\s?\d+\s?\.\s?[a-z]\.?/u,
  /q\s?\d+\s?[a-z]*/u,
  /[btq]iw/u,
  /(?:tts|bts|ots|alt(?:ern)?\.? d(?:ie)?|[1-4]\s?dd|[bt]w|[1-4]\s?tds?|tpd|bpd|mwf|ttss?)/u,
  /(?<=^ )(?:on|ac|pc|sos|ow|qn|hs)(?=$|[,.;)|])/u,
  /e\d[\d.]*d/u,
  /stat/u,
  /prn/u,
  /p\.r\.n/u,
  // Alternately, and hours of the day.
  /alternat(?:e|es|ed|ing|ely)/u,
  /\d{1,2}(?::\d{2})?\s?[ap]\.?m/u,
  /\d{1,2}:\d{2}/u,
  // The rest.
  /except\s+\S+(?:\s+\S+)?/u,
  /\d+ (?:days?|weeks?|nights?) (?:on|off)/u,
  /\d+ (?:out )?of \d+ days/u,
  /\d+ (?:hours?|days?|weeks?) apart/u,
]

export const MAY_SAY_HOW_OFTEN: RegExp = new RegExp(
  `(?<![\\p{L}\\d])(?:${SHAPES.map((s) => s.source).join("|")})(?![\\p{L}\\d])`,
  "giu",
)

/** A cheap look before that one. */
export const MIGHT_SAY_HOW_OFTEN: RegExp =
  /\b(?:on|ac|pc|sos|ow|qn|hs|[tbo]ts|[bt]w|tpd|bpd|mwf|ttss?|alt)\b|\d\s?(?:dd|tds?)\b|\b(?:first|last|over|across|throughout|during|repeat|again|another|alle)\b|\bat \d|months?\b|\b(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\b|weeks?\b|every|each|weekend|\ball day|\b(?:but|bar|skip|excluding|minus)|\bthen |out of|days? (?:in|of) |once|twice|thrice|\d\s?[x×:/]|times?\b|ly\b|\bon (?:odd|even|training|rest|off|alter|non|work|gym|days?|mon|tue|wed|thu|fri|sat|sun)|days?\b|apart|\dd\s?\/|[\d½¼¾⅓⅔][-–][\d½¼¾⅓⅔][-–]|[a-z]\.\s?[a-z\d]|\bq\s?\d|\d\s?[ap]\.?m|iw\b|e\d[\d.]*d\b|stat\b|prn\b|alternat|except|\d\s?[-–]\s?on\b/i

/** Words beside a dose by which it is another one later, on some days or for some people, or by which fewer are taken than its rhythm comes to. What a
 *  rule reads of them never comes here. */
export const CHANGES_DOSE =
  /\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)(?![- ]?(?:blind|check|strength|dose vial))|tripl(?:e|es|ed|ing)|quadrupl\w+)\b(?=\s*(?:$|[.,;:)]|it\b|that\b|this\b|the dose|over\b|under\b|from\b|for\b|in\b|on\b|at\b|if\b|when\b|after\b|every\b|each\b|weekly\b|daily\b|as\b))|\b(?:half|a third|a quarter|two thirds|twice|double|three times|\d+\s?%) (?:of )?(?:that|this dose|the dose|as much|the amount|it)\b|:\s*(?:a )?(?:half|quarter|third|double)\s*(?=$|[.;,)])|\b(?:a third|a quarter|half|half as much|\d+\s?%) (?:more|less|higher|lower|again)\b|\bby (?:half|a third|a quarter|\d+\s?%)|\b\d+ (?:doses?|times|tablets?|capsules?|sprays?|injections?) (?:in|per|within|every) (?:any )?(?:24 ?(?:h|hours?|hrs?)|day|a day)\s*(?:at (?:the )?most|max(?:imum)?)\b|\b(?:no|not) more than \d+ (?:(?:doses?|times|tablets?|capsules?|sprays?|injections?) )?(?:in|within|per) (?:any )?24 ?(?:h|hours?|hrs?)\b/giu

/** Words that take days out of a rhythm, or change it on the way. */
export const TAKES_DAYS_OUT =
  /^(?:except|excluding|skip|but |bar |then|weekends? off|not |minus)|^on (?:odd|even|training|rest|off|alternat|non-|work|gym)|\b(?:other|second|third|fourth|alternat\w+|\d+(?:nd|rd|th)) (?:weeks?|months?)\b|^(?!once|twice|thrice)[^\d]*?(?:first|last|one|two|three|four|five|six|seven|ten|twenty|\d+)?[ -]?(?:d|days?|nights?|weeks?|half) ?(?:\/|per|an?|of|in|each|every|out of) ?(?:\S+ )?(?:months?|mo|cycles?|years?|weeks?|wk|w|two|three|four|five|six|\d+)\b/i
