import type { Finding } from "../../base/index.ts"
import { stop } from "../../deliver/index.ts"
import { basisOf, type EmergencyRow, shippedFacts as facts, foldLoosely } from "../../reference/index.ts"

/** What a person says of themselves that belongs to an emergency service now, in their own words, by the row that says whom to call. What is long past is a
 *  condition like others, and so is an illness with a question of its own. */
const OWN_WORDS: readonly (readonly [EmergencyRow["id"], RegExp])[] = [
  [
    "self-harm",
    / (?:suicid\S*|suizid\S*|kill(?:ing)? (?:myself|me)|end(?:ing)? (?:my life|it all|it)|take my (?:own )?life|want(?:ing)? to die|wish i (?:was|were) dead|better off dead|don t want to live|no reason to live|hurt(?:ing)? myself|harm(?:ing)? myself|cut(?:ting)? myself|mich umbringen|nicht mehr leben|sterben wollen|me tuer|en finir|matarme|morirme|убить себя|не хочу жить) /u,
  ],
  [
    "overdose",
    / (?:overdos\S*|od d|too (?:many|much)(?: of)?(?: \S+){0,2} (?:pills?|tablets?|capsules?|medicines?|medication|drugs?|doses?|of (?:it|them|this))|took (?:too (?:many|much)|a whole|the whole|all (?:my|the|of)|\d{2,} (?:pills|tablets|capsules))|swallowed (?:too|all|the whole|poison|bleach)|poison(?:ed|ing)|zu viele? (?:tabletten|pillen|genommen)|trop de (?:pilules|comprimés|comprimes)|demasiadas pastillas|слишком много таблеток) /u,
  ],
  [
    "heart-attack",
    / (?:(?:chest|heart) (?:\S+ )?(?:pains?|hurts?|pressure|tightness)|tight chest|pains? in (?:my|the) (?:chest|left arm)|heart attacks?|cardiac arrest|brustschmerz\S*) /u,
  ],
  [
    "anaphylaxis",
    / (?:throat (?:is )?(?:closing|swelling|swollen)|(?:tongue|lips|face) (?:is |are )?(?:swelling|swollen)|anaphyla\S*) /u,
  ],
  [
    "other-emergency",
    / (?:(?:can ?not|can ?t|cant|couldn t|unable to|hard to|struggling to|trouble|difficulty|problems) (?:to )?breath\S*|(?:not|stopped) breathing|gasping|chok(?:ing|ed)|suffocat\S*|turning blue|unconscious|passed out|fainted|coughing (?:up )?blood|vomiting (?:up )?blood|bleeding (?:heavily|badly|out|a lot)|keine luft|atemnot|no puedo respirar|ne peux pas respirer|не могу дышать) /u,
  ],
]

const PAST =
  / (?:history|past|previous\S*|former\S*|years? ago|months? ago|since|family|father|mother|survived|used to|in (?:19|20)\d\d) /u

/** The row that says whom to call for what somebody says of themselves; undefined where they say no such thing. */
export const emergencySaid = (said: string): EmergencyRow | undefined => {
  const words = foldLoosely(said)
  if (PAST.test(words)) return undefined
  const own = OWN_WORDS.find(([, of]) => of.test(words))?.[0]
  if (own !== undefined) return facts.set.emergencies.find((e) => e.id === own)
  const named = facts.emergencyRowIn(said)
  return named !== undefined && BY_NAME.has(named.id) ? named : undefined
}

// A seizure and a stroke have questions of their own, which people answer about their past.
const BY_NAME: ReadonlySet<string> = new Set([
  "self-harm",
  "overdose",
  "heart-attack",
  "anaphylaxis",
  "other-emergency",
])

/** A refusal with whom to call, for each emergency that is said. */
export const emergencyFindings = (said: readonly string[]): readonly Finding[] =>
  [...new Set(said.flatMap((s) => emergencySaid(s) ?? []))].map((row) =>
    stop(
      "before/emergency",
      "product",
      `${row.wording} Nothing is planned.`,
      "a plan: there is none for an emergency",
      [basisOf(row, row.wording)],
    ),
  )
