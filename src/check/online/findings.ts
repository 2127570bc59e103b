import type { Finding, Reading } from "../../base/index.ts"
import { found } from "../found.ts"
import { type CheckOptions, openPage } from "../page.ts"
import { onlineCodes, retractedCode } from "./codes.ts"
import type { OnlineVerdict } from "./verdict.ts"

/** Online verdicts as findings: what was found in which services on which day, and never more than that. */
export const onlineFindings = (
  reading: Reading,
  verdicts: readonly OnlineVerdict[],
  options: CheckOptions,
): readonly Finding[] => {
  const page = openPage(reading, options)
  return verdicts.flatMap((v, i) => {
    const ref = reading.page.references[i]
    if (!ref) return []
    const [code, severity] = onlineCodes[v.word]
    const basis = v.nearest
      ? [
          {
            fact: `the nearest record: ${v.nearest.title}${v.nearest.year === null ? "" : `, ${v.nearest.year}`}`,
            source: [
              v.nearest.service,
              v.nearest.pmid && `PMID ${v.nearest.pmid}`,
              v.nearest.doi && `doi ${v.nearest.doi}`,
            ]
              .filter((x) => x !== null && x !== "")
              .join(", "),
            confidence: "medium" as const,
            checkedOn: v.on,
            unconfirmed: false,
          },
        ]
      : []
    return [
      found(page, {
        code,
        severity,
        dimension: "reference",
        message: sentence(v, i + 1),
        spans: [ref.span],
        basis,
      }),
      ...(v.retracted
        ? [
            found(page, {
              code: retractedCode,
              severity: "caution",
              dimension: "reference",
              message: `The paper behind reference ${i + 1} carries a retraction in ${v.asked.join(", ")}, as looked up on ${v.on}.`,
              spans: [ref.span],
              basis,
            }),
          ]
        : []),
    ]
  })
}

const sentence = (v: OnlineVerdict, n: number): string => {
  const where = `${v.asked.join(", ") || "no service"} on ${v.on}`
  const silent = v.silent.length === 0 ? "" : ` Not heard: ${v.silent.map((s) => s.why).join(" ")}`
  switch (v.word) {
    case "exists":
      return `Reference ${n} was found in ${where}.${silent}`
    case "title altered":
      return `At the place that reference ${n} names stands a paper under another title, as found in ${where}.${silent}`
    case "misattributed":
      return `The author and year, the place or the identifier of reference ${n} belong to another paper, as found in ${where}. A slip in copying is possible.${silent}`
    case "not found":
      return `Reference ${n} was not found in ${where}.${silent}`
    case "cannot exist as printed":
      return `Reference ${n} cannot exist as printed, and was not found in ${where}. A slip in copying is possible.${silent}`
    case "not checked":
      return `Reference ${n} is not checked: ${v.asked.length < 2 ? "fewer than two services answered" : "what was found is neither near nor far enough"}.${silent}`
  }
}
