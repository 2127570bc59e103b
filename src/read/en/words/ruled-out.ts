/** Why an amount is none that the page tells to take. */
export type RuledOut =
  | "forbidden"
  | "compared"
  | "example"
  | "toxic"
  | "weight"
  | "needle"
  | "mark"
  | "contents"
  | "diluent"
  | "per-weight"
  | "rate"
  | "per-unknown"
  | "multiple"
  | "sum"
  | "change"
  | "mixing"
  | "aside"
  | "whole"
  | "piece"

// As in `cues.ts`, no flag `u` but where a class of characters is named. Each of these looks at a few words before or behind one amount.

const TAKING =
  "(?:tak(?:e|es|ing|en)|us(?:e|es|ing|ed)|inject(?:s|ing|ed)?|dos(?:e|es|ing|ed)|start(?:s|ing|ed)?|begin(?:s|ning)?|giv(?:e|es|ing|en)|administer(?:s|ing|ed)?|apply(?:ing)?|go(?:es|ing)?|run(?:s|ning)?|try(?:ing)?|swallow(?:ing)?|combin(?:e|ing)|doubl(?:e|ing)|jump(?:ing)?|increas(?:e|ing)|rais(?:e|ing)|repeat(?:ing)?|recommend(?:s|ed)?|advis(?:e|ed)|suggest(?:s|ed)?|need(?:s|ed)?|need|be|reach|attempt|prescrib(?:e|ed)|consum(?:e|ing)|ingest(?:ing)?|drink(?:ing)?|self-administer)"

/** A word that denies, the words behind it, up to the amount. */
const DENIED =
  /\b(never|not|don['’]?t|doesn['’]?t|mustn['’]?t|shouldn['’]?t|cannot|can['’]t|won['’]t|wouldn['’]t|nobody|no one|nor|neither|(?:under|in) no (?:circumstances?|case|event)|on no account|at no (?:time|point)|by no means)\b([^.;:|\n,\d→=]{0,48}:?\s*)$/i
const TAKES = new RegExp(`\\b${TAKING}\\b`, "i")
const AVOIDED =
  /\b(?:avoid(?:s|ed|ing)?|refrain(?:s|ing)? from|forbid\w*|forbade|prohibit\w*|stay(?:ing)? away from|steer(?:ing)? clear of|abstain(?:ing)? from|beware of|warn\w* against|advis\w* against)\b([^.;|\n,\d→=]{0,48})$/i
/** Words that call taking an amount wrong, in front of it: "it is a mistake to take", "wrong:", "❌". */
const CALLED_WRONG = new RegExp(
  `\\b(?:mistake|error|wrong|unwise|dangerous|unsafe|harmful|foolish|reckless|risky|irresponsible|madness|stupid|bad idea|ill-advised)\\s+(?:is |would be |it is )?to\\s+(?:ever\\s+)?${TAKING}\\b[^.;|\\n,\\d→=]{0,32}$`,
  "i",
)
const MARKED_WRONG =
  /(?:^|[\n.!?;|(•*·:–—-])\s*(?:(?:this is |that is )?(?:wrong|incorrect|false|mistakes?|bad|not this|don['’]?ts?|errors?|too (?:high|much|strong)|unsafe|dangerous|forbidden|banned|myth)(?: (?:dose|dosage|dosing|amount|way|example))?\s*(?::|=|–|—|-)|[❌✗✘✖⛔🚫👎❎]\uFE0F?)[^.;|\n\d]{0,24}$/iu
/** Words that make the amount behind them one that did harm, or was taken in error. */
const HARMED =
  /\b(?:died|dies|dead|deaths?|killed|hospitali[sz]ed|poisoned|overdosed|collapsed|coma|seizures?)\b[^.;|\n\d]{0,32}\b(?:on|from|after|with|at|by|taking|of)\s+(?:an?\s+|as little as\s+|only\s+)?$/i
const IN_ERROR = /\b(?:accident(?:al|ally)?|by mistake|mistakenly|in error|inadvertent(?:ly)?|erroneously)\b/i
/** What follows an amount is what to do about it, or that the amount was given up. */
const GIVEN_UP =
  /^[^.;|\n\d]{0,40}?\b(?:is|are|was|were|be|been|has been|have been)\s+(?:\w+ ){0,2}?(?:contraindicated|abandoned|withdrawn|discontinued|discouraged|inadvisable|ill-advised|rejected|dropped|given up|stopped early|ruled out)\b/i

const LEFT_OUT =
  /(?<!\b(?:not|never|n['’]t) )\b(?:refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|declin(?:e|es|ed|ing)|skip(?:s|ped|ping)?|ditch(?:es|ed|ing)?|abandon(?:s|ed|ing)?)\s+(?:(?!day|dose|meal)[\p{L}'’-]+\s+){0,3}$/iu

/** What turns a sentence that denies round again, so that the amount is one after all. */
const TURNS =
  /\b(?:but|instead|then|unless|until|only|just|before|after|if|when|because|since|so|and (?:take|use|start|begin|inject)|exceed(?:ing|ed)?|reached|skip|miss|forget|stop|worry|more|over|above|beyond|less|below|under|fewer)\b/i

/** Words behind an amount by which the page takes it back. */
const TAKEN_BACK =
  /^[^.;|\n\d]{0,40}?\b(?:is|are|was|were|be|been|would be|may be|can be|could be|might be|has been|should|must|can|may|will)\s+(?:\w+ ){0,2}?(?:not\b(?! only)|never|too (?:much|high|strong|large|big)|toxic|lethal|fatal|deadly|dangerous|an? (?:over-?dose|mistake|error|poison)|avoided|forbidden|prohibited|unsafe|harmful|excessive|unwise|reckless|banned)\b/i
const ASIDE =
  /^(?:\s+(?:once|twice|daily|weekly|nightly|a|per|day|week)){0,4}\s*[(–—-]\s*(?:this is |that is )?(?:toxic|lethal|fatal|deadly|poison(?:ous)?|an? over-?dose|over-?dose|too (?:much|high)|dangerous|harmful|avoid\b|do not (?:use|take)|never\b|not recommended|banned|forbidden|prohibited|withdrawn|wrong)/i
const CAUSES =
  /^[^.;|\n\d]{0,40}?\b(?:kills?|poisons?|can kill|may kill|can be fatal|causes? (?:death|poisoning|an? overdose)|leads? to (?:death|poisoning|an? overdose)|too much)\b/i

const COMPARED =
  /\b(?:instead of|rather than|as opposed to|in place of|in lieu of|other than|unlike|compared (?:to|with)|in comparison (?:to|with)|versus|vs\.?|as against|replac(?:es?|ing)|a replacement for|a substitute for|no longer|formerly|previously|used to be|was|were)\s+(?:(?!and\b|take\b|use\b)[\p{L}'’-]+\s+){0,4}\(?$/iu
const COMPARES_ON = /^(?:\s+(?:once|twice|daily|weekly|a|per|day|week|nightly))*\s+(?:versus|vs\.?)(?![\p{L}])/iu
/** What somebody takes already when something else is told of: "after 30 days receiving a 7 mg dose". */
const RECEIVED =
  /\b(?:after|following|despite|while|already|currently|if|when)\b[^.;|\n]{0,60}?\breceiving\s+(?:the |an? |only )?$/i
/** A dose that is spoken of as known: "those who tolerate the 2.4 mg dose", "with 4 mg emerging as the best". */
const SPOKEN_OF =
  /\b(?:tolerat\w*|reach\w*|on|at|beyond|above|below|than|taking|of|from|with|between|both)\s+(?:the|their|that)\s+$/i
const A_DOSE =
  /^\s*(?:once |twice )?(?:weekly |daily |nightly )?(?:doses?|dosages?|level|mark|tier|strength|arm|group|version)(?![\p{L}])/iu
const EMERGES = /^\s*(?:emerging|proving|turning out|showing|being (?:the )?(?:most|best))\b/i
/** "Well above the usual recommendation of 1000–4000 IU". */
const BEYOND =
  /\b(?:above|below|over|under|beyond|exceed\w*|(?:higher|lower|more|less) than|compared to)\s+(?:[a-z-]+ ){0,3}(?:recommend\w*|RDA|guidelines?|limits?|allowances?|averages?|dos(?:e|es|age)|intakes?|amounts?|levels?|range)\s+(?:of|is|\()\s*$/i
const WAS = /\b(?:was|were)\s+$/i

const EXAMPLE =
  /(?:\be\.\s?g\b\.?,?|\beg\b\.?|\bfor (?:example|instance)\b|\b(?:worked )?examples?\s*(?::|=|–|—)|\bsay,|\bimagine\b|\bsuppose\b|\bhypothetical\w*|\(such as\b)[^;|\n)]{0,120}$/i

/** A body weight in front of an amount: what one of that weight takes. */
const ONE_WEIGHT = /(\d[\d.,]*\s?-?(?:kgs?|kilos?|kilograms?|lbs?|pounds?|stones?))(?![\p{L}/])([^.;|\n]{0,40})$/iu
/** "45 kg or more" is a group of people. */
const GROUP = /^\s*(?:or|and) (?:more|less|over|above|under|below|up|heavier|lighter)\b/i
const BOUND = /(?:over|above|under|below|beyond|than|least|most|up to|from|[<>≥≤])\s*$/i
const OF_WEIGHT =
  /^[^.;,|\n\d]{0,24}?\b(?:for|in|at|if)\s+(?:an?|one|someone|somebody|those|people|adults?|persons?|you)?[^.;,|\n\d]{0,24}?\d[\d.,]*\s?-?(?:kgs?|kilos?|kilograms?|lbs?|pounds?|stones?)(?![\p{L}/])/iu

const TOXIC =
  /\b(?:toxic|lethal|fatal|deadly|poison(?:ous|ing)?|over-?dos(?:e|es|ed|ing|age)|LD[\s-]?50|NO?AEL|LOAEL|TD[\s-]?50|L[DC]lo)\b[^;|\n]{0,40}$/i

const NEEDLE = /\b(?:needles?|gauge|syringes?|pins?|lancets?|cannulas?|inch(?:es)?)\b|["″”]|\d\s?\/\s?\d/i

const DRAWN =
  /\b(?:draw(?:n|ing|s)?|pull(?:ed|ing|s)?|fill(?:ed|ing|s)?|plunger|dial(?:led|ling|s)?|click(?:s|ed)?)\b[^.;|\n\d]{0,32}$/i
const ON_SYRINGE = /\b(?:syringe|barrel|U-?\s?100|U-?\s?40)\b[^.;|\n]{0,32}$/i
const MARK =
  /^\s*(?:-\s*)?(?:marks?|lines?|ticks?|markings?|graduations?|tick marks?)\b|^\s*\(?(?:on|of|in)\s+(?:an?|the|your|this)\s+(?:[\p{L}\d.-]+\s+){0,4}(?:syringe|barrel|scale)\b/iu

const HELD =
  /\b(?:contain(?:s|ing|ed)?|holds?|provides?|delivers?|supplies|comprises?|consists? of|made (?:up )?of|composed of|is a blend of|blends? of|comes with)\b[^;|\n]{0,120}$/i
const CONTAINER =
  "(?:vials?|ampoules?|ampules?|bottles?|capsules?|caps?|tablets?|tabs?|sachets?|pens?|cartridges?|scoops?|blisters?|softgels?|gumm(?:y|ies)|lozenges?|patch(?:es)?|kits?|tubes?|jars?|bags?|tins?|drops?|sprays?|puffs?|servings?|gels?|dispensers?|packs?|mL|syringes?)"
const EACH_HOLDS = new RegExp(
  `\\b(?:(?:each|every|per|one|a|the|1)\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?${CONTAINER}|(?:vial|blend|kit|bottle|ampoule|label|pack(?:age)?|product)?\\s*(?:contents?|composition|ingredients|strengths?|blend|vial sizes?|sizes?|presentations?|available (?:in|as)|supplied as|comes (?:in|as)|sold (?:in|as)))\\s*(?::|=|–|—)[^;|\\n]{0,120}$`,
  "iu",
)
const IS_CONTAINER = new RegExp(`\\b(?:each|every|per|one|a|the|1)\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?${CONTAINER}\\b`, "iu")
const BLEND_VIAL =
  /^(?:\s*(?:\+|&|and|\/|,|plus|with)+\s*(?:\p{L}[\p{L}\d()-]*\s+){1,4}\d[\d.,]*\s?(?:mcg|mg|g|iu|µg)(?!\p{L}))*\s*\(?\s*(?:per\s+|in\s+(?:one|a|each)\s+|dual\s+|blend(?:ed)?\s+|combo\s+|combination\s+|of each[, ]+(?:in\s+)?(?:one|a)?\s*|multi\s+)*(?:blend|vial|ampoule|bottle|kit|combo)s?(?!\p{L})/iu

/** What something is mixed into, or washed down with. */
const MIXED =
  /\b(?:dissolv\w*|dilut\w*|mix\w*|reconstitut\w*|suspend\w*|dispers\w*|blend\w*|stir\w*|add(?:ed|ing)?|taken|given|swallowed|infused|made up)\s+(?:up\s+)?(?:in|with|into|to)\s+(?:an?\s+|at least\s+|about\s+|around\s+|approximately\s+|~\s*|up to\s+)*$/i
const FLUID =
  /^\s*(?:of\s+)?(?:\p{L}+\s+){0,2}?(?:water|saline|juice|milk|diluent|dextrose|glucose|solution|fluid|tea|coffee|smoothie)(?!\p{L})/iu

/** "10,000 IU (Bio-Tech 50,000 IU)": behind an amount a name and another one in brackets; a maker's strength as often as a dose. */
const NAMED_ASIDE =
  /\d\s?(?:mcg|µg|ug|mg|g|iu|IU|units?|mL|ml)\b[^()\n|;]{0,48}\((?!(?:Max|Min|Maximum|Minimum|Up|About|Approx\w*|Around|Or|Equals?|Total|Daily|Weekly|Each|Then|From|Start|Take|Use|Dose|Day|Days|Week|Weeks|Month|Morning|Evening|Night|Noon|Am|Pm|Breakfast|Lunch|Dinner|First|Starting|Loading|Maintenance|Target|Typical|Usual|Range|Increase|Titrate)\b)(?:\p{Lu}[\p{L}’'-]*\s+){1,4}$/u
const CLOSES = /^[^()\d\n]{0,24}\)/

const PER_WEIGHT =
  /^\s*(?:[·⋅∙•.×x*]?\s?kg\s?(?:\^|\*\*)?[({]?[-−–⁻]\s?[1¹](?!\d)|[·⋅∙×*]\s?(?:kgs?|kilo(?:gram(?:me)?)?s?)(?![\p{L}\d]))|^\s*(?:\/|per\b|for (?:each|every|one|a)\b|each\b|every\b|an?\b|[×x*](?=\s)|times\b|multiplied by\b)\s*(?:\d[\d.,]*\s*)?(?:your |of |the )?(?:kgs?|kilo(?:gram(?:me)?)?s?|lbs?|pounds?|stones?|body\s?-?(?:weight|mass)|bw|weight)(?![\p{L}\d])/iu
/** "5 mg less every day": how much is taken off or added. */
const MORE_OR_LESS = /^\s*(?:less|more|fewer|lower|higher|extra)\b(?!\s+than)/i
/** "100 mcg on each side", "at each of four sites". */
const EACH_PLACE =
  /^[^.;,|\n\d]{0,24}?\b(?:in|into|on|at|to|per|for|under|behind)\s+(?:each|every|both|either)\s+(?:of\s+(?:the\s+)?[\p{L}\d]+\s+)?(?:\p{L}+\s+)?(?:eyes?|sides?|sites?|ears?|knees?|arms?|legs?|buttocks?|thighs?|hands?|feet|foot|joints?|shoulders?|spots?|areas?|places?|locations?|muscles?|points?|cheeks?|breasts?|armpits?|hips?|elbows?)(?![\p{L}])|^\s*sites?(?![\p{L}])|^\s*,?\s*\(?(?:(?:each|every|both|either|per)\s+(?:\p{L}+\s+)?(?:eyes?|sides?|sites?|ears?|knees?|arms?|legs?|buttocks?|thighs?|hands?|feet|foot|joints?|shoulders?|spots?|areas?|places?|locations?|muscles?|cheeks?|breasts?|armpits?|hips?|elbows?)|bilaterally|(?:left|right) and (?:left|right))(?![\p{L}])/iu
/** "500 mcg daily (was 250 mcg daily)". */
const ONCE_WAS = /\(\s*(?:it |this |the dose )?(?:was|were)(?: originally| once| before)?\s*:?\s*$/i
const RATE =
  /^\s*(?:\/|per\b|an?\b|each\b)\s*(?:min(?:ute)?s?|hours?|hrs?|h|sec(?:ond)?s?|s)(?![\p{L}\d])(?!\s+(?:or (?:so|two) )?(?:before|after|prior|ahead|later|into|day|night|morning|evening|week|month|dose)\b)/iu
const PER =
  /^\s*(?:(?:\/|per\b)\s*(?:(?:\d[\d.,]*|two|three|four|five|six|seven|eight|ten|twelve)\s*-?(?=(?:h(?:ou)?r?s?|d(?:ays?)?|w(?:ee)?ks?|w|mo(?:nths?)?|fortnights?|nights?)\b))?|per\s+(?:\d[\d.,]*\s*)?)([\p{L}²³°%$€£](?:[\p{L}\d²³°%$€£]|\.(?=\d))*)/u
/** Words that may stand behind a slash without being what the amount is for. */
const NO_MEASURE =
  /^(?:once|twice|thrice|one|two|three|daily|weekly|nightly|monthly|every|each|mornings?|am|pm|evenings?|nights?|bedtime|before|after|with|without|or|and|then|up|about|on|in|at|from|as|if|subq?|subcut\w*|sc|sq|im|iv|oral\w*|intra\w+|nasal\w*|topical\w*|injection|injected|eod|ed|bid|tid|qid|qd|od|bd|bds|tds|e\d(?:\.5)?d|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|g|mg|mcg|iu|ug|ml|units?|the|protocol|label|instructions?|request|your|my|usual|guidelines|manufacturer|vials?|bottles?|ampoules?|kits?|cap(?:sule)?s?|tab(?:let)?s?|pills?|softgels?|drops?|ticks?|l|dl|cc|m)$/i

/** What the amounts before it come to: "taken three times a day for a total of 4,800 mg". */
const SUM =
  /\d\s?(?:mcg|µg|ug|mg|g|iu|ml)\b[^.;|\n]*\b(?:(?:for |making |giving |to |is |which is )?(?:an? )?(?:grand )?total(?:l?ing)?(?: of| is)?|(?:adding|adds|coming|comes) (?:up )?to|in all)\s*:?\s*(?:about |around |roughly |~\s*)?$/i
const AN_AMOUNT = /\d\s?(?:mcg|µg|ug|mg|g|iu|ml)\b/i
const IN_ALL =
  /^\s*(?:in all|in total|altogether|total)\b(?!\s*(?:a|per|each|every|\/)\s*(?:day|week)|\s*(?:daily|weekly|\d))/i

/** A part or a multiple of the amount behind these words: "half of 5 mg", "double 250 mcg", "150 % of 5 mg". "Twice daily 5 mg" is neither. */
const PART_OF =
  /(?:\b(?:half|halve|a (?:third|quarter|fifth|tenth)|(?:one|two|three|four)[ -](?:hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?)|doubl(?:e|ed|ing)|twice|thrice|tripl(?:e|ed|ing)|quadrupl(?:e|ed|ing)|(?:\d+|two|three|four|five|six|ten) ?-?(?:times|fold))|[½¼¾⅓⅔]|\d\s?(?:%|per ?cent))\s+(?:of\s+)?(?:an?\s+|the\s+|that\s+|your\s+)?(?:usual\s+|standard\s+|normal\s+|full\s+)?(?:dose\s+of\s+)?$/i
const AND_PART = /^\s+and (?:an? |one )?(?:half|quarter|third|bit)\b/i

/** What is mixed before anything is taken: a few millilitres with what a vial holds. */
const MIXES =
  /\b(?:mix|reconstitut|dissolv|dilut)(?:e|es|ed|ing)?\s+(?:(?:the|an?|one|your|each|all)\s+)?(?:(?:powder|vial|contents)\s+(?:of\s+)?)?$/i
const WITH_LITTLE = /^\s*(?:[\p{L}\d-]+\s+){0,4}?(?:with|in|into|using)\s+(?:\d|10)(?:\.\d+)?\s?(?:mL|cc)(?!\p{L})/iu
/** "5 mg vial in 2 mL". */
const DISSOLVED_IN =
  /\b(?:vials?|powder|ampoules?|mcg|mg|g|iu)\s+(?:(?:mixed|dissolved|made up|diluted)\s+)?(?:in|into|with)\s+(?:about |~)?$/i
const MIXED_WITH = /\b(?:mix|reconstitut|dissolv|dilut)(?:e|es|ed|ing)?\b[^.;,|\n]{0,60}\b(?:with|in|into|using)\s+$/i

/** What one amount and the words on either side of it are: `before` reaches back to where its sentence begins, `behind` to where it ends. */
export type Around = {
  readonly before: string
  readonly behind: string
  readonly unit: string | null
  readonly number: number
}

/** Why the amount between these words is none that the page tells to take; null where nothing says so. */
export const ruledOut = ({ before, behind, unit, number }: Around): RuledOut | null => {
  if (unit === "g" && Number.isInteger(number) && number >= 16 && number <= 34 && NEEDLE.test(`${before} ${behind}`))
    return "needle"
  if (unit === "IU" && (DRAWN.test(before) || MARK.test(behind) || ON_SYRINGE.test(before))) return "mark"
  if (unit === "mL" && (MIXED.test(before) || FLUID.test(behind))) return "diluent"
  if (denies(before)) return "forbidden"
  if (TOXIC.test(before)) return "toxic"
  if (ASIDE.test(behind)) return "toxic"
  if (TAKEN_BACK.test(behind) || CAUSES.test(behind) || GIVEN_UP.test(behind)) return "forbidden"
  if (CALLED_WRONG.test(before) || MARKED_WRONG.test(before) || HARMED.test(before) || LEFT_OUT.test(before))
    return "forbidden"
  if (IN_ERROR.test(before) || /^[^.;|\n\d]{0,48}?(?:by accident|accidentally|by mistake|in error)/i.test(behind))
    return "forbidden"
  if ((COMPARED.test(before) && !WAS.test(before)) || ONCE_WAS.test(before)) return "compared"
  if (BEYOND.test(before)) return "compared"
  if (
    ((SPOKEN_OF.test(before) || /^\s*(?:the|this|that)\s+$/i.test(before)) && A_DOSE.test(behind)) ||
    EMERGES.test(behind)
  )
    return "compared"
  if (COMPARES_ON.test(behind) || RECEIVED.test(before)) return "compared"
  if (EXAMPLE.test(before)) return "example"
  if (PART_OF.test(before) || AND_PART.test(behind)) return "multiple"
  if (unit === "mL" && DISSOLVED_IN.test(before)) return "mixing"
  if (unit === "mL" ? MIXED_WITH.test(before) : MIXES.test(before) && WITH_LITTLE.test(behind)) return "mixing"
  if (SUM.test(before) || (AN_AMOUNT.test(before) && IN_ALL.test(behind))) return "sum"
  if (MORE_OR_LESS.test(behind)) return "change"
  if (PER_WEIGHT.test(behind)) return "per-weight"
  if (EACH_PLACE.test(behind)) return "per-unknown"
  if (RATE.test(behind)) return "rate"
  const per = PER.exec(behind)?.[1]
  if (per !== undefined && !NO_MEASURE.test(per)) return "per-unknown"
  const weight = ONE_WEIGHT.exec(before)
  if (
    weight !== null &&
    !GROUP.test(weight[2] ?? "") &&
    !BOUND.test(before.slice(0, weight.index)) &&
    !/\bper\b|\//.test(weight[2] ?? "")
  )
    return "weight"
  if (OF_WEIGHT.test(behind)) return "weight"
  if (NAMED_ASIDE.test(before) && CLOSES.test(behind)) return "aside"
  if (EACH_HOLDS.test(before) || BLEND_VIAL.test(behind) || (HELD.test(before) && IS_CONTAINER.test(before)))
    return "contents"
  return null
}

const denies = (before: string): boolean => {
  const avoided = AVOIDED.exec(before)
  if (avoided !== null && !TURNS.test(avoided[1] ?? "")) return true
  const m = DENIED.exec(before)
  if (m === null) return false
  const gap = m[2] ?? ""
  if (TURNS.test(gap)) return false
  const words = gap.trim() === "" ? 0 : gap.trim().split(/\s+/).length
  return words <= 2 || TAKES.test(gap)
}

/** Whether a full stop behind these words belongs to an abbreviation. */
export const abbreviates = (before: string): boolean =>
  /(?:\be\.?\s?g|\bi\.?\s?e|\bmax|\bmin|\bapprox|\bvs|\bca|\bincl|\bresp|\bno|\bdr|\bb\.i\.d|\bt\.i\.d|\bq\.d)$/i.test(
    before,
  )
