import type { Reading, Reference } from "../base/index.ts"
import type { PaperRow } from "../reference/index.ts"
import { type CheckOptions, openPage } from "./page.ts"
import { brokenRules, type RuleId, refutes } from "./references/rules.ts"

/** What can be said of a reference without asking anybody. */
export type OfflineVerdict = "cannot exist as printed" | "not checked"

export type ReferenceVerdict = {
  readonly index: number
  readonly reference: Reference
  readonly rules: readonly RuleId[]
  readonly verdict: OfflineVerdict
  readonly why: readonly string[]
}

/** Every printed reference with the offline rules it breaks. Whatever is not refuted is not checked: a well-formed reference need not exist. */
export const referenceVerdicts = (reading: Reading, options: CheckOptions): readonly ReferenceVerdict[] => {
  const { facts, today } = openPage(reading, options)
  return reading.page.references.map((reference, index) => {
    const broken = brokenRules(reference, facts, today.year)
    return {
      index,
      reference,
      rules: broken.map((b) => b.rule),
      verdict: broken.some((b) => refutes(b.rule) && b.confirmed) ? "cannot exist as printed" : "not checked",
      why: broken.map((b) => b.why),
    }
  })
}

/** Papers on the page's compound that do exist, offered as reading. */
export const realPapers = (reading: Reading, options: CheckOptions): readonly PaperRow[] => {
  const { facts, compound } = openPage(reading, options)
  return compound ? facts.set.papers.filter((p) => p.compound === compound.id) : []
}
