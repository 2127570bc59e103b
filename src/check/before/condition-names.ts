import { foldName, foldText, shipped } from "../../reference/index.ts"

/** The questions answered yes or no by whose ids, or common names, a condition can be said. */
export const conditionNames: readonly string[] = shipped.questions.filter((q) => q.kind === "yes-no").map((q) => q.id)

/** The questions that a condition in a person's words answers with yes, by id: "epilepsy" is "seizures". Empty for words that are not known.
 *  It rather matches too much: an answer only ever tightens. */
export const questionsMeant = (said: string): readonly string[] => {
  const [name, words] = [foldName(said), foldText(said)]
  return conditionNames.filter((id) => foldName(id) === name || names[id]?.test(words))
}

/** Common names of what each question asks, from the start of a word. */
const names: Readonly<Record<string, RegExp>> = {
  "stroke-now": /^ stroke( right)?( now)? $| (acute|suspected) stroke/,
  pregnancy:
    / (pregnan|gestation|expecting (?:$|a baby|a child|mothers?|mums?|moms?|women)|trying to conceive|schwanger|grossesse|enceinte|embaraz|беремен)/u,
  breastfeeding:
    / (breast[ -]?fe|lactat|nursing|breast feed|stillen|stillzeit|allait|lactan|amamant|кормящ|кормлени|грудн)/u,
  seizures: / (seizure|epilep|convuls|fits? |krampf|anfälle|épilep|convulsi|судорог|эпилеп)/u,
  psychosis: / (psychos|psychotic|schizo|hallucinat|delusion|psychot|psicosis|психоз|шизофр)/u,
  anxiety: / (anxi|panic|angst|ansied|тревож)/u,
  bipolar: / (bipolar|mani[ac] |manic|hypomani|manisch|биполяр|мани[яи] )/u,
  endocrine:
    / (endocrin|hormon|diabet|thyroid|h[yi]p\w*thyr|hashimoto|graves|goit|adrenal|addison|cushing|pituitar|type [12] |schilddrüse|thyro|tiroid|zucker|щитовид|диабет|эндокрин)/u,
  thyroid: / (thyroid|h[yi]p\w*thyr|hashimoto|graves|goit|schilddrüse|thyro|tiroid|щитовид)/u,
  allergy: / (allerg|hypersensitiv|paraben|methylparaben|benzyl alcohol|überempfindlich|alerg|allergi|аллерг)/u,
  liver: / (liver|hepat|cirrhosis|leber|foie|hígado|печен)/u,
  kidney: / (kidney|renal|dialysis|nephr|nieren|rein |reins |rénal|riñ[oó]n|почк|почечн)/u,
  heart:
    / (heart|cardiac|cardio|coronary|angina|arrhythm|severe rash|serious rash|herz|cœur|coeur|coraz[oó]n|cardía|сердеч|сердц)/u,
  cancer: / (cancer|tumou?r|melanoma|carcinoma|leuk|lymphoma|oncolog|krebs|cáncer|tumeur|рак |опухол|онколог)/u,
  autoimmune: / (auto-?immun|lupus|rheumatoid|multiple sclerosis|crohn|surgery|operation |autoinmun|аутоиммун)/u,
  dependence: / (dependen|addict|alcohol(?! allerg)|drug abuse|substance use)/,
  "blood-pressure":
    / (high blood pressure|blood pressure|hypertens|bluthochdruck|hoher blutdruck|hypertonie|hipertens|tensi[oó]n alta|гипертон|высок\S* давлен)/u,
  clots: / (blood clot|clot|thrombos|thrombophil|embolism|dvt|stroke|heart attack)/,
  bleeding: / (bleed|haemophil|hemophil|haemorrh|hemorrh)/,
  surgery: / (surgery|operation|tooth extraction|dental extraction)/,
  glaucoma: / (glaucom|glaukom|grüner star|глауком)/u,
  eyes: / (retin|macula|blind|lost sight|naion)/,
  lung: / (asthma|copd|sleep apn|lung|asthme|asma |астм|lungen|poumon|pulm)/u,
  stomach: / (stomach ulcer|ulcer|gastric ulcer)/,
  swallowing: / (trouble swallowing|dysphag|swallow|narrow\w* of the gut|stricture)/,
  "kidney-stones": / (kidney stone|renal stone|nephrolith)/,
  "iron-overload": / (iron overload|haemochromat|hemochromat)/,
  g6pd: / (g6pd|favism)/,
  prostate: / (prostat|psa )/,
  "migraine-aura": / (migraine with aura|aura )/,
  depression: / (depress|suicid|dépress|depres|депресс)/u,
  fertility: / (fertil|want a child|want children)/,
  driving: / (driv|operate machin|machines )/,
  sport: / (sport|competitive sport|competing|athlete|doping)/,
}
