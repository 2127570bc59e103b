import type { Finding, FindingDimension, Severity } from "../../base/index.ts"
import type { Verdict } from "../../reference/index.ts"
import { nameOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"
import { judgeAll } from "../verdicts/index.ts"
import type { Judged } from "../verdicts/judged.ts"

const severities: Readonly<Record<Verdict, Severity | null>> = {
  supported: null,
  partly: "note",
  "no-human-evidence": "unknown",
  "contradicts-label": "caution",
  "internally-inconsistent": "caution",
  unknown: "unknown",
}

const words: Readonly<Record<Verdict, string>> = {
  supported: "agrees with label copies",
  partly: "agrees in part",
  "no-human-evidence": "rests on nothing found in people",
  "contradicts-label": "is not what label copies say",
  "internally-inconsistent": "contradicts the page itself",
  unknown: "cannot be settled",
}

type Dimension = Extract<FindingDimension, "dose" | "course" | "claim">

const lookAt = (dimension: Dimension, looksFor: string): Look => ({
  codes: ["partly", "no-human-evidence", "contradicts-label", "unknown"].map((v) => `${dimension}/${v}`),
  looksFor,
  at: (page) =>
    judgeAll(page).flatMap((v) => {
      const judged = v[dimension]
      return judged ? findingOf(page, dimension, v.protocol, judged) : []
    }),
})

const findingOf = (page: Page, dimension: Dimension, i: number, judged: Judged): Finding[] => {
  const severity = severities[judged.verdict]
  const p = page.reading.protocols[i]
  if (severity === null || !p) return []
  return [
    found(page, {
      code: `${dimension}/${judged.verdict}`,
      severity,
      dimension,
      protocol: i,
      message: `The ${dimension} in ${nameOf(p, i)} ${words[judged.verdict]}: ${judged.why}.`,
      spans: judged.spans,
      basis: judged.basis,
    }),
  ]
}

export const doseVerdict = lookAt("dose", "the daily amount on instruction copies for the same use")
export const courseVerdict = lookAt("course", "the length of course on instruction copies for the same use")
export const claimVerdict = lookAt(
  "claim",
  "studies in people of what is promised, and contraindications that exclude it",
)
