import { tells } from "./told/index.ts"

// Words by which a sentence warns, forbids, asks, leaves it to somebody else, or tells what others did or found.
const holdsBack =
  / (?:never|not|no|nor|cannot|without asking|avoid\S*|unless|except|warn\S*|caution\S*|contraindicat\S*|forbid\S*|prohibit\S*|danger\S*|unsafe|unsuitable|risks?|risky|hazard\S*|emergency|emergencies|hospital\S*|seek|call|contact|consult\S*|ask|talk|speak|doctor\S*|physician\S*|prescriber\S*|beware|careful\S*|history of|people with|patients with|those with|anyone with|individuals with|can cause|may cause|could cause|causes?|caused|i (?:get|have|feel|felt|developed?|experienced?|noticed?)|had|got|(?:gave|gives|made|makes|giving) me|missed doses?|lead to|leads to|led to|result in|trigger\S*|increase[sd]?|lower(?:s|ed)? the seizure|side effects?|adverse|symptoms?|signs? of|report\S*|stud(?:y|ies|ied)|trials?|rats?|mice|rodents?|animals?|models?|researchers?|participants?|patients|approved|investigat\S*|published|et al|shown|found|evidence|data|clinical\S*|therap(?:y|ies)|recall\S*|fda|ema|who has|keep out|out of reach|keep away|away from|accidental\S*|prevent(?:s|ing)? (?:an )?overdos\S*|claims?|reference\S*|journal|label\S*|registered|indicated|indications?|in russia|rehabilitation|don t|doesn t|isn t|aren t|can t|shouldn t|mustn t) /u

// Words by which it tells its reader to do it, or offers it to them.
const puts =
  / (?:take|takes|taking|use|using|inject|spray|swallow|drink|apply|try|start|begin|give|giving|dose|dosing|administer|grab|squirt|put|you|your|we recommend|recommend\S*|ideal|perfect|great for|best for|good for|excellent|treats?|treat|cures?|heals?|reverses?|fixes|fix|stops?|relieves?|rescues?|protocol|works for|helps with|instead of|at the first|right after|best|choice|remedy|for (?:\S+ )?(?:suicid\S*|self harm|overdos\S*|heart attacks?|chest pains?|anaphyla\S*)|\d[\d.,]* ?(?:mcg|mg|g|iu|ml|drops?|sprays?)) /u

/** Whether a folded sentence tells its reader to do something about what it names, or offers it; what it warns of, forbids, asks or reports it does not. */
export const offers = (folded: string): boolean => puts.test(folded) && !holdsBack.test(unconditional(folded))

// "If you had a stroke, inject …" tells nobody's story: it names whom the rest is meant for.
const happened =
  / (?:if|when|whenever|once|as|since|because|should) (?:you|someone|somebody|anyone|he|she|they|a \S+|your \S+|the \S+)(?: ve| have| has| had| just| recently| ever| already| also)* (?:had|got|suffered|survived|developed?|experienced?) /gu

const unconditional = (folded: string): string => folded.replace(happened, " if you ")

const asksWhetherItHappened =
  /^ (?:(?:just|recently|already|ever|have you|has someone|did you) )*(?:had|have|having|got|overdosed|overdose|suffered|survived|recovering|poisoned|took too) (?:\S+ ){0,7}$/u

/** A folded question that is put to somebody to whom it has just happened ("Had a heart attack?"), as the condition of what stands behind it; empty
 *  for every other question. */
export const asCondition = (folded: string): string => {
  const asked = folded.replace("?", "")
  return asksWhetherItHappened.test(asked) ? ` if you${asked.trimEnd()}` : ""
}

const ADDRESSED = /^ (?:\S+ ){0,4}\S+\? $/u

/** A folded question of few words that says whom what stands behind it is for ("Pregnant?"); empty for every other. */
export const asAddressed = (folded: string): string =>
  ADDRESSED.test(folded) && (pregnancy.test(folded) || child.test(folded)) ? folded.replace("? ", " ").trimEnd() : ""

/** Whether a folded heading over a dose offers that dose: a heading has no verb, so all that does not warn, forbid or report does. */
export const headsOffer = (folded: string): boolean => !holdsBack.test(folded)

const treatment =
  "(?:antidepressants?|ssris?|snris?|sertraline|fluoxetine|prozac|zoloft|lexapro|escitalopram|citalopram|paroxetine|venlafaxine|medications?|medicines?|meds|insulin|metformin|blood thinners?|anticoagulants?|warfarin|eliquis|xarelto|lithium|antipsychotics?|benzodiazepines?|anticonvulsants?|antiepileptics?|epilepsy (?:drugs?|medicines?|medication)|steroids|prednisone|hydrocortisone|chemo|chemotherapy|radiotherapy|radiation|dialysis|levothyroxine|thyroid (?:tablets?|pills?|medication|medicine)|beta blockers?|statins?|inhalers?|heart (?:pills?|tablets?|medication|medicine)|blood pressure (?:pills?|tablets?|medication|medicine|meds)|prescriptions?|prescribed \\S+|treatments?|antiretrovirals?|hiv (?:drugs?|meds|medication)|immunosuppressants?|adhd (?:meds|medication))"
const leaving = new RegExp(
  ` (?:stop|stopping|quit|quitting|drop|dropping|ditch|ditching|discontinue|come off|coming off|get off|getting off|go off|throw away|throw out|bin|replace|replaces|replacing|swap|skip|abandon|give up|lose|cut out|wean off|taper off|no longer need|instead of|in place of) (?:\\S+ ){0,4}?${treatment} `,
  "u",
)
const heldFrom =
  / (?:never|not|no one|nobody|avoid\S*|unless|before|if|whether|ask|consult\S*|talk|speak|doctor\S*|physician\S*|prescriber\S*|warn\S*|danger\S*|risks?|risky|don t|cannot|can t|shouldn t|mustn t|without (?:asking|talking|consulting|medical)|stud(?:y|ies)|trials?|patients|participants|report\S*|withdrawal|supervision|people who|those who|anyone who) /u

/** Whether a folded sentence tells its reader to leave a treatment. */
export const leavesTreatment = (folded: string): boolean =>
  (leaving.test(folded) &&
    !heldFrom.test(folded.replace(/ no longer need /u, " ").replace(/ no need for /u, " need "))) ||
  tells("leavesTreatment", folded)

/** Whether a folded sentence tells its reader that no help need be called. */
export const deniesHelp = (folded: string): boolean => tells("deniesHelp", folded)

/** Whether a folded sentence tells its reader to treat something at home or by themselves. */
export const treatsAlone = (folded: string): boolean => tells("treatsAlone", folded)

const child =
  / (?:child|children|childs|kids?|infants?|bab(?:y|ies)|babys|toddlers?|newborns?|neonates?|teens?|teenagers?|adolescents?|minors|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) year olds?|(?:my|our|your|his|her|their|a) (?:son|daughter|little one|grandchild)) /u
const childCue =
  / (?:give|gives|giving|dose|doses|dosage|half|quarter|drops?|take|takes|use|safe|suitable|ideal|great|perfect|good|fine|okay|recommended|recommend|gentle|works for|benefit|helps|\d[\d.,]* ?(?:mcg|mg|g|iu|ml|drops?|sprays?)) /u
const childHeld =
  / (?:rda|varies|ranges|requirement|requirements|intake|never|not|no|avoid\S*|keep|reach|away|store|stored|unless|contraindicat\S*|consult\S*|ask|doctor\S*|paediatrician\S*|pediatrician\S*|warn\S*|danger\S*|risks?|harm\S*|stud(?:y|ies|ied)|trials?|adhd in|patients|approved|report\S*|under \d+ should|don t|cannot|can t|shouldn t|pediatric (?:data|use|patients)|evidence|data|label\S*|poison\S*|accidental\S*|emergency|call) /u

/** Whether a folded heading over a dose is for a child. */
export const headsChild = (folded: string): boolean => child.test(folded) && !childHeld.test(folded)

/** Whether a folded sentence offers something for a child. */
export const offersToChild = (folded: string): boolean =>
  (child.test(folded) && childCue.test(folded) && !childHeld.test(folded) && !takesOneself.test(folded)) ||
  tells("toChild", folded)

// "My newborn kept me awake, so I took …" doses nobody but who says it.
const takesOneself = / (?:i|we) (?:took|take|use|used|drank|drink|started|tried) (?!.* (?:give|gave|given|giving) )/u

const pregnancy =
  / (?:pregnan\S*|expecting mothers?|mothers to be|expectant mothers?|breastfeed\S*|breast feeding|nursing mothers?|first trimester|second trimester|third trimester|morning sickness) /u
const pregnancyCue =
  / (?:ideal|perfect|great|excellent|suitable|recommend|recommended|recommends|safe|beneficial|helpful|good|fine|okay|ok|gentle|encouraged|can be (?:used|taken)|may be (?:used|taken)|helps|boosts|supports|take|takes|use|used|inject|dose|designed for|made for|for pregnant|\d[\d.,]* ?(?:mcg|mg|g|iu|ml|drops?|sprays?)) /u
const pregnancyHeld =
  / (?:never|not|no|nor|avoid\S*|unless|contraindicat\S*|consult\S*|ask|doctor\S*|physician\S*|warn\S*|danger\S*|unsafe|risks?|harm\S*|stud(?:y|ies|ied)|trials?|animals?|rats?|unknown|insufficient|lack\S*|limited|data|evidence|if you are|if you re|category|stop\S*|discontinu\S*|birth defects?|defects?|malformation\S*|miscarr\S*|abortion|can cause|may cause|could cause|exclud\S*|report\S*|test|contraception|don t|cannot|can t|shouldn t|mustn t|women who|established|caution\S*|should be avoided) /u

/** Whether a folded heading over a dose is for pregnancy or breastfeeding. */
export const headsPregnancy = (folded: string): boolean => pregnancy.test(folded) && !pregnancyHeld.test(folded)

/** Whether a folded sentence recommends something in pregnancy or while breastfeeding. */
export const offersInPregnancy = (folded: string): boolean =>
  (pregnancy.test(folded) && pregnancyCue.test(folded) && !pregnancyHeld.test(folded)) || tells("inPregnancy", folded)

const animal =
  / (?:horse (?:paste|dewormer|wormer)|ivermectin paste|animal paste|equine paste|pour on|fish (?:antibiotics?|mox|cillin)|veterinary (?:grade|products?|version|supply|ivermectin|medicines?|vials?|bottles?|injections?|pastes?|gels?|tablets?|form)|vet (?:grade|supply|store)|animal grade|livestock (?:dewormer|wormer)|cattle (?:dewormer|wormer|drench)|sheep drench|dog (?:dewormer|wormer)|feed store|farm store|(?:dog|cat|horse|cattle|pig|equine|canine|feline|bovine) (?:vials?|version|medicines?|pills?|tablets?|formula|grade|injections?)|for (?:horses|cattle|dogs|cats|livestock|animals|pigs|sheep)) /u
const animalHeld =
  / (?:never|not|no|avoid\S*|warn\S*|danger\S*|unsafe|poison\S*|illegal|toxic|hospital\S*|stud(?:y|ies|ied)|don t|cannot|can t|shouldn t|fda|report\S*|death\S*|died) /u

/** Whether a folded sentence offers something that is made for animals. */
export const offersAnimalProduct = (folded: string): boolean =>
  animal.test(folded) && (puts.test(folded) || BUYS.test(folded)) && !animalHeld.test(folded)
const BUYS = / (?:buy|order|get|pick up|purchase|source|cheaper|same as) /u
