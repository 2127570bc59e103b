import { settled } from "../base/index.ts"
import type { NotChecked } from "./look.ts"
import type { Page } from "./page.ts"

/** Why a passage that looks like dosing was not checked. */
export const NOT_UNDERSTOOD = "they were not understood"

/** What of this page no check can judge: compounds without facts, text that was not understood, and what nobody reviewed. */
export const uncovered = (page: Page): readonly NotChecked[] => {
  const { reading, facts } = page
  const named = [
    ...reading.page.compounds.map((m) => m.value),
    ...reading.protocols.flatMap((p) => settled(p.compound) ?? []),
    ...reading.protocols.flatMap((p) => (settled(p.stack) ?? []).map((m) => m.value)),
  ]
  const unheld = [...new Set(named.filter((n) => facts.compoundNamed(n) === undefined))]
  const strangers = unheld.filter((n) => facts.meantBy(n).length === 0)
  return [
    ...strangers.map((n) => ({
      what: `doses, routes, claims and interactions of ${n}`,
      why: "this set of facts holds nothing on it",
    })),
    ...unheld
      .filter((n) => !strangers.includes(n))
      .map((n) => ({
        what: `label doses, courses and claims of ${n}`,
        why: "the facts know it by name, and hold at most its hazards, a ceiling and its pairs",
      })),
    ...(reading.unread.length > 0
      ? [{ what: `${reading.unread.length} passages that look like dosing`, why: NOT_UNDERSTOOD }]
      : []),
    ...(reading.problems.some((p) => p.code === "read/language")
      ? [{ what: "what the page claims, advises and warns of", why: "it is not in English" }]
      : []),
    { what: "whether the bottle holds what its label says", why: "only a laboratory can tell" },
    { what: "the facts themselves", why: "they were gathered by hand and no clinician has reviewed them" },
  ]
}
