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
  pregnancy: / (pregnan|gestation|expecting|trying to conceive)/,
  breastfeeding: / (breast[ -]?fe|lactat|nursing)/,
  seizures: / (seizure|epilep|convuls|fits? )/,
  psychosis: / (psychos|psychotic|schizo|hallucinat|delusion)/,
  anxiety: / (anxi|panic)/,
  bipolar: / (bipolar|mani[ac] |manic|hypomani)/,
  endocrine:
    / (endocrin|hormon|diabet|thyroid|h[yi]p\w*thyr|hashimoto|graves|goit|adrenal|addison|cushing|pituitar|type [12] )/,
  thyroid: / (thyroid|h[yi]p\w*thyr|hashimoto|graves|goit)/,
  allergy: / (allerg|hypersensitiv|paraben|methylparaben|benzyl alcohol)/,
  liver: / (liver|hepat|cirrhosis)/,
  kidney: / (kidney|renal|dialysis|nephr)/,
  heart: / (heart|cardiac|cardio|coronary|angina|arrhythm|severe rash|serious rash)/,
  cancer: / (cancer|tumou?r|melanoma|carcinoma|leuk|lymphoma|oncolog)/,
  autoimmune: / (auto-?immun|lupus|rheumatoid|multiple sclerosis|crohn|surgery|operation )/,
  dependence: / (dependen|addict|alcohol(?! allerg)|drug abuse|substance use)/,
  "blood-pressure": / (high blood pressure|blood pressure|hypertens)/,
  clots: / (blood clot|clot|thrombos|thrombophil|embolism|dvt|stroke|heart attack)/,
  bleeding: / (bleed|haemophil|hemophil|haemorrh|hemorrh)/,
  surgery: / (surgery|operation|tooth extraction|dental extraction)/,
  glaucoma: / glaucoma/,
  eyes: / (retin|macula|blind|lost sight|naion)/,
  lung: / (asthma|copd|sleep apn|lung)/,
  stomach: / (stomach ulcer|ulcer|gastric ulcer)/,
  swallowing: / (trouble swallowing|dysphag|swallow|narrow\w* of the gut|stricture)/,
  "kidney-stones": / (kidney stone|renal stone|nephrolith)/,
  "iron-overload": / (iron overload|haemochromat|hemochromat)/,
  g6pd: / (g6pd|favism)/,
  prostate: / (prostat|psa )/,
  "migraine-aura": / (migraine with aura|aura )/,
  depression: / (depress|suicid)/,
  fertility: / (fertil|want a child|want children)/,
  driving: / (driv|operate machin|machines )/,
  sport: / (sport|competitive sport|competing|athlete|doping)/,
}
