import type { Basis, Finding, Severity } from "../../base/index.ts"
import type { InteractionSeverity } from "../../reference/index.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import { grouped, inWords } from "../gather.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"
import { followed } from "../regimens.ts"
import { type Pair, pairsOf, takenIn } from "../stack.ts"

const severities: Readonly<Record<InteractionSeverity, Severity>> = {
  contraindicated: "stop",
  major: "stop",
  moderate: "caution",
  minor: "note",
  unknown: "unknown",
}

/** Every pair that a protocol puts together, graded; what nobody studied is unknown, not harmless. */
export const stackPairs: Look = {
  codes: Object.keys(severities).map((s) => `stack/pair-${s}`),
  looksFor: "interactions between everything that is taken together",
  at: (page) =>
    followed(page).flatMap(({ p, i }) =>
      pairsOf(page, takenIn(page, p)).map((pair) => findingOf(page, pair, i, nameOf(p, i))),
    ),
  gathered: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const pairs = pairsOf(page, takenIn(page, p))
      const unknown = pairs.filter((pair) => pair.severity === "unknown")
      const one = (pair: Pair) => findingOf(page, pair, i, nameOf(p, i))
      return unknown.length < 2
        ? pairs.map(one)
        : [...pairs.filter((pair) => !unknown.includes(pair)).map(one), allUnknown(page, unknown, i, nameOf(p, i))]
    }),
}

/** The pairs of a protocol that nobody is known to have looked at, as one finding: each with all its partners, and each reason once. */
const allUnknown = (page: Page, pairs: readonly Pair[], i: number, protocol: string): Finding => {
  const spans = [...new Set(pairs.flatMap(({ a, b }) => [a.span, b.span]))].filter((s) => s !== undefined)
  const p = page.reading.protocols[i]
  return found(page, {
    code: "stack/pair-unknown",
    severity: "unknown",
    dimension: "stack",
    protocol: i,
    message: `Of the pairs that the page puts together in ${protocol}, ${pairs.length} are unknown, which is not harmless: ${partners(pairs)}.`,
    spans: spans.length > 0 || !p ? spans : whereOf(p, "stack"),
    absent: "a graded interaction of each of these pairs",
    basis: grouped(pairs, (pair) => saying(pair) + basisOf(page, pair)[0]?.source).flatMap((of) => {
      const [pair] = of
      return pair ? basisOf(page, pair).map((b) => ({ ...b, fact: `${partners(of)}: ${saying(pair)}` })) : []
    }),
  })
}

/** "A with B and C; B with C". */
const partners = (pairs: readonly Pair[]): string =>
  grouped(pairs, ({ a }) => a.name)
    .map((of) => `${of[0]?.a.name} with ${inWords(of.map(({ b }) => b.name))}`)
    .join("; ")

const findingOf = (page: Page, pair: Pair, i: number, protocol: string): Finding => {
  const { a, b, row, severity } = pair
  const spans = [a.span, b.span].filter((s) => s !== undefined)
  const p = page.reading.protocols[i]
  return found(page, {
    code: `stack/pair-${severity}`,
    severity: severities[severity],
    dimension: "stack",
    protocol: i,
    message: `The page puts ${a.name} and ${b.name} together in ${protocol}: ${saying(pair)}.`,
    spans: spans.length > 0 || !p ? spans : whereOf(p, "stack"),
    ...(row ? {} : { absent: `a graded interaction of ${a.name} and ${b.name}` }),
    basis: basisOf(page, pair),
  })
}

const saying = ({ row, severity }: Pair, unconfirmed = row?.basis === "general-knowledge"): string => {
  if (!row) return "unknown, because nothing on this pair is in the facts"
  const advice = row.advice ? `; ${row.advice}` : ""
  if (severity === "unknown" && row.severity !== "unknown") {
    return `unknown; a ${row.severity} interaction is recalled and unconfirmed${advice}`
  }
  const open = unconfirmed && severity !== "unknown" ? " (no source located yet)" : ""
  return `${severity} (evidence grade ${row.evidence}), ${row.what}${open}${advice}`
}

const basisOf = (page: Page, { row }: Pair): readonly Basis[] =>
  row ? [page.facts.basis(row, `${row.a} with ${row.b}: ${row.severity}, evidence grade ${row.evidence}`)] : []
