import type { Finding } from "../../../base/index.ts"

/** The cautions and unknowns of a check that are about one protocol, one a reason: what has one code is one, with every sentence it was said in.
 *  What argues with the page's claims or its references alone changes nothing about taking it. */
export const warningsOf = (findings: readonly Finding[], index: number, own: boolean): readonly Finding[] => {
  const about = findings.filter(
    (f) =>
      (f.severity === "caution" || f.severity === "unknown") &&
      (f.protocol === index || (!own && f.protocol === null && f.dimension !== "claim" && f.dimension !== "reference")),
  )
  return gravestFirst(byReason(own ? about.filter((f) => !aboutThePage.has(f.code)) : about))
}

/** What was only looked for on a page: nobody prints a strength or a word on sterility in a prescription that is typed in. */
const aboutThePage: ReadonlySet<string> = new Set(["dose/no-concentration"])

/** One finding for each code, in the order in which the codes come up. */
const byReason = (findings: readonly Finding[]): readonly Finding[] => {
  const reasons = new Map<string, Finding[]>()
  for (const f of findings) reasons.set(f.code, [...(reasons.get(f.code) ?? []), f])
  return [...reasons.values()].flatMap(([first, ...more]) => (first === undefined ? [] : [together(first, more)]))
}

const together = (first: Finding, more: readonly Finding[]): Finding => {
  const all = [first, ...more]
  const sentences = [...new Set(all.map((f) => f.message))]
  return {
    ...first,
    severity: all.some((f) => f.severity === "caution") ? "caution" : first.severity,
    message: sentences.join(" "),
    spans: all.flatMap((f) => f.spans),
    quotes: all.flatMap((f) => f.quotes),
    basis: all.flatMap((f) => f.basis),
  }
}

const gravestFirst = (findings: readonly Finding[]): readonly Finding[] => [
  ...findings.filter((f) => f.severity === "caution"),
  ...findings.filter((f) => f.severity === "unknown"),
]
