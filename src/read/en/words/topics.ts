import type { Topic } from "../../words/topic.ts"

export type { Topic }

/** In this order: the first topic with a word in the heading is the heading's. */
const table: readonly (readonly [Topic, RegExp])[] = [
  ["reviews", /\b(?:reviews|testimonials|comments|customers say|user stories)\b/],
  ["faq", /\b(?:faqs?|frequently asked|questions)\b/],
  ["references", /\b(?:references|citations|bibliography|sources|literature|source receipts)\b/],
  ["sideEffects", /\b(?:side effects?|adverse|safety|risks?|warnings?|red flags|cautions?|precautions)\b/],
  ["wrong", /\b(?:mistakes|errors|myths?|misconceptions?|toxicity|toxicology|over-?dos(?:es?|age|ing)|poisoning)\b/],
  ["contraindications", /\b(?:contraindications?|who should (?:not|avoid)|avoid for|do not use|interactions?|avoid)\b/],
  ["storage", /\b(?:storage|shelf|handling|stability)\b/],
  ["monitoring", /\b(?:monitor(?:ing)?|blood ?work|labs?|biomarkers?|what to track|testing|measuring)\b/],
  ["specification", /\b(?:dosage forms?|forms and strengths|strengths|how supplied)\b/],
  ["dosing", /\b(?:dosages?|dosing|doses?|dosed|posology|titrations?|escalation|regimens?)\b/],
  ["reconstitution", /\b(?:reconstitut\w+|preparation|mixing|dilution|vial)\b/],
  [
    "dosing",
    /\b(?:protocols?|how (?:is|are) [^?]{1,24} (?:given|taken|used|administered|injected|dosed)|how (?:to|do you|do i|we|i|should (?:i|you)) (?:take|use|dose|run)|usage|(?:approved|dosing|dose|injection|administration) schedules?|directions|instructions|how much|add-ons|baseline stack|stack guides?|my (?:own )?run)\b/,
  ],
  ["cycle", /\b(?:cycles?|cycling|duration|schedules?)\b/],
  ["timing", /\btiming\b/],
  ["route", /\b(?:administ\w+|routes?|inject\w*|delivery)\b/],
  ["stack", /\b(?:stacking|stacks?|synerg\w+|combinations?|combine)\b/],
  ["benefits", /\bbenefits?\b/],
  [
    "mechanism",
    /\b(?:mechanisms?|how (?:it|they|\w+|it's|\w+ \w+) works?|pathways?|pharmacology|science|supposed to work|functionality)\b/,
  ],
  [
    "research",
    /\b(?:pharmacokinetics?|pharmacokinetic properties|pharmacodynamic properties|preclinical|animal (?:work|models?|data)|research|stud(?:y|ies)|trials?|evidence|history|timeline|development|data|findings|clinical)\b/,
  ],
  ["benefits", /\b(?:benefits?|outcomes?|what to expect|uses?|using|used for|good for|effects|applications?|expect)\b/],
  ["legal", /\b(?:legal|regulat\w+|status|disclaimers?|purity|availability)\b/],
  ["price", /\b(?:price|pricing|cost)\b/],
  [
    "specification",
    /\b(?:supplement facts|nutrition(?:al)? (?:facts|information)|ingredients|contents|medicinal forms|pack sizes?|presentation|specifications?|quick reference|profile|format|product|products|at a glance|identity|forms)\b/,
  ],
  ["overview", /\b(?:overview|introduction|what is|about|background|summary)\b/],
]

/** The topic of a heading; "other" where no word tells. "uses … research" under "Common research uses" is a benefit, because research never outranks a use. */
export const topicOf = (title: string): Topic => {
  const plain = title.toLowerCase()
  const found = table.find(([, words]) => words.test(plain))?.[0] ?? "other"
  // "Doses reported in the literature" states doses, if only those of others.
  if (found === "references" && /\b(?:dos(?:e|es|ing)|dosages?)\b/.test(plain)) return "dosing"
  return found === "research" && /\buses?\b/.test(plain) ? "benefits" : found
}
