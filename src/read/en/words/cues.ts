// No expression of this room has the flag `u` unless it names a class of characters (`\p{…}`): with it, and `i`, the engine of the
// language looks for a word five to thirty times more slowly.

/** Words by which a sentence shows that it reports, prices or warns, so that an amount in it is no regimen. */
export const reports =
  /\b(?:stud(?:y|ies)|trials?|participants?|patients|volunteers|subjects|rats?|mice|mouse|rodents?|animals?|placebo|cohort|researchers|investigat\w+|published|meta-analys[ie]s|in vitro|costs?|priced?|toxic(?:ity)?|overdose|poisoning|body (?:makes?|produces?|synthesi[sz]es?)|compared (?:with|to)|versus|vs\.?|half-life|equivalent to|contains?|holds?|yields?|equals?|supplied|ships?|weigh(?:s|ing)?(?! (?:less|more|over|under|at least|up to|between|\d[\d.]*\s?(?:kg|lb)s? (?:or|and|to)\b))|person|(?<!(?:treat|correct|prevent)\w* (?:\w+ )?)deficien\w+|RDA|dietary allowance|upper (?:intake )?limit|breast ?milk)\b/i

/** Words that silence a sentence outside the parts about dosing. */
export const reportsElsewhere = /\b(?:approved|approval|FDA|market\w*|prescri\w+|label(?:ed|ing)?)\b/

/** The narrower set that also silences a labelled line or list item. */
export const reportsFirmly =
  /\b(?:rats?|mice|mouse|rodents?|placebo|cohort|participants?|costs?|in vitro|(?:the|this|a|one|clinical|human|animal) (?:study|trial))\b/i

/** What a whole sentence concludes from elsewhere, whichever of its amounts it is said of. */
export const concludes = /\bha(?:s|ve) been (?:shown|found|reported|noted|demonstrated|linked)\b/i

/** What a person means to do, and has not done. */
export const plans =
  /\b(?:I(?:['’](?:m|ll|d)| am| will| would)? (?:plan|planning|might|may|will|would|intend|intending|consider|considering|hope|hoping|going to|want|thinking|be (?:taking|running|using|doing|adding))|next (?:time|round|cycle|run) I)\b/

/** What a person did some other time. */
export const past =
  /\b(?:[Hh]ad (?:used|tried|taken|been|run|done)|(?:years?|months?) (?:ago|earlier|before)|previously|in the past|last (?:year|time)|told (?:us|me)|(?:he|she|they) (?:took|used|injected|tried))\b/

/** What a person did once, at the beginning of what is told: "had 10 mg once", "tried 3 mg". */
export const once =
  /^\W*(?:I |we |i )?(?:had|took|tried|used to|did|popped|once (?:had|took|tried))\b(?![^.;]*\b(?:since|still|every|daily)\b)/

/** A label or heading over what somebody took once and takes no more: "What I dropped", "Stopped on admission". */
export const gaveUp =
  /^\W*(?:\d{1,2}[.)/]\s*)?(?:(?:what|things|stuff|supplements|compounds|drugs|meds|medications|medicines|peptides|ones|those|substances) (?:that )?(?:(?:i|we|you) )?(?:have |has |had |'ve |’ve |already |since )*)?(?:dropped|stopped|discontinued|quit|ceased|gave up|given up|cut out|abandoned|retired|no longer (?:taking|taken|used?|using)|didn['’]?t work|did not work|failed|removed|withdrawn|not (?:taking|on) (?:any ?more|now)|tried and (?:dropped|stopped|failed)|made no difference|had no effect|did nothing|do nothing|did not help|didn['’]t help|(?:are|were|is|was) (?:useless|overrated|not worth)|not worth)\b/i

/** A line that introduces what somebody else states, or what nothing speaks for: "The site says:", "No source was found for:". */
export const hearsay =
  /^(?:[^:]*\b(?:no|not|nothing|without|lacks?)\b[^:.]{0,60}\b(?:support|evidence|research|sources?|basis|backing|proof|citations?|references?)\b[^:.]{0,60}|[^:]*\b(?:pages?|sites?|websites?|sheets?|vendors?|sellers?|forums?|calculators?|competitors?|shops?|stores?|listings?)\s+(?:\w+\s+){0,2}(?:says?|states?|claims?|indicates?|lists?|publishes|published|recommends?|suggests?|advises?|shows?|asserts?|gives?))\s*:\W*$/i

/** A label that refuses what stands behind it: "Do not begin with", "Avoid", "Never". */
export const refuses =
  /^\W*(?:(?:do not|don['’]t|never) (?:begin|start|take|use|try|buy|inject|add|dose|run|touch|bother|mess)\b|avoid\b|stay away\b|not recommended\b|forget\b)/i

/** Words of a sentence that tells what happened, or may. */
export const happened =
  /\b(?:was|were|had|got|received|gave|given to|took|lost|fell|rose|improved|reduced|increased|lowered|showed|caused|led to|may|might|could|would)\b/i

/** What comes with food is no dose. */
export const eaten = /\b(?:foods?|diets?|dietary|eat(?:s|ing)?|meals? (?:gives?|provides?|contains?))\b/i

/** Words by which a sentence shows that it states a regimen. */
export const prescribes =
  /\b(?:protocols?|dos(?:e|es|ed|ing|ages?)|takes?|taken|taking|typical(?:ly)?|common(?:ly)?|usual(?:ly)?|standard|recommend\w*|suggest\w*|start(?:s|ing)?|begin|ranges?|inject(?:ed|ions?)?|administer\w*|apply|use[sd]?|give[sn]?|giving|runs?|loading|maintenance|adults?|sweet spot)\b/i

/** Words by which a sentence states what is usually taken, wherever it stands: "the standard dose is", "a typical dosage of". */
export const statesDose =
  /\b(?:standard|typical|usual|recommended|common|normal|optimal|suggested|average|starting|maintenance) (?:[a-z-]+ ){0,2}(?:dos(?:e|es|age|ages)|amounts?) (?:[a-z-]+ ){0,3}?(?:is|are|of|ranges?|between|being)\b/i

/** A line that introduces what somebody of one weight takes: "For a 70 kg person:", "Example for someone of 180 lb". A range of weights is a group. */
export const oneWeight =
  /^\W*(?:e\.?g\.?,? |(?:for )?example,?:? )?(?:for|in|at|assuming|based on) (?:an?|the|someone|somebody|one|your) (?:average |typical |adult |person |man |woman |individual |of |who |weighs |weighing |at |about |around )*\d[\d.,]*\s?-?(?:kgs?|kilos?|kilograms?|lbs?|pounds?)\b[^.;\d]{0,40}$/i

/** Food and drink: an amount of it is part of a diet, and of no regimen. */
export const diet =
  /^(?:(?:daily |total |adequate |dietary )?(?:protein|water|fluids?|hydration|salt|sodium|fib(?:re|er)|carbs|carbohydrates|fats?|calories|alcohol|food|meals?|vegetables|sugar)(?: (?:intake|first|goals?|targets?|needs?))?)$/i

/** Words a tier or use is called by; a label made of them is the name of a regimen, not of a compound. */
export const tierWords = new Set(
  "supporting support note notes option typical conservative standard moderate aggressive beginner beginners intermediate advanced experienced low medium mid high higher lower starting starter start initial initially loading maintenance taper optimal common typical general basic acute chronic injury recovery healing performance cognitive enhancement therapeutic preventive prevention longevity wellness health anti-aging antiaging sleep focus mood energy fat loss weight muscle gain growth skin hair gut joint intranasal subcutaneous sublingual oral nasal topical injection injectable intramuscular option protocol dose dosage daily weekly week weeks day month adult adults children elderly men women severe mild target phase step stage tier level nootropic sexual function libido immune support research clinical bodybuilding athletic endurance stack for with and or the of in to use as if alternative maximum minimum range morning evening before after short-term long-term intensive pre-workout post-workout neuroprotection neuroprotective".split(
    " ",
  ),
)
