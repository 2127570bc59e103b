import type { ProtocolField, Reading, Span } from "../../../base/index.ts"
import { spansOf } from "../../../base/index.ts"

/** A stretch of the page that something was made of: a protocol's field, a fact about the page, or a passage not understood. */
export type Touch = {
  readonly span: Span
  readonly kind: "field" | "fact" | "unread"
  /** What it was read as, in a word. */
  readonly label: string
  /** `protocol.field`, the key that the protocol list lights up; empty for facts and unread passages. */
  readonly key: string
}

/** The fields shown beside the page, in the order a reader asks for them. */
export const shownFields = [
  "dose",
  "frequency",
  "timesOfDay",
  "cycle",
  "rest",
  "routes",
  "formulation",
  "stack",
  "benefits",
  "condition",
  "maximum",
] as const satisfies readonly ProtocolField[]
export type ShownField = (typeof shownFields)[number]

const labels: Readonly<Record<ShownField, string>> = {
  dose: "dose",
  frequency: "how often",
  timesOfDay: "time of day",
  cycle: "course",
  rest: "break",
  routes: "route",
  formulation: "product",
  stack: "combined with",
  benefits: "benefit claimed",
  condition: "condition",
  maximum: "most at once",
}

/** Everything on the page that was read into a field or a fact, or was not understood, in page order. */
export const touchesOf = (reading: Reading): readonly Touch[] => {
  const fields = reading.protocols.flatMap((p, i) =>
    shownFields.flatMap((field) =>
      (isEntered(p[field].how) ? [] : spansOf(p[field])).map(
        (span): Touch => ({ span, kind: "field", label: labels[field], key: `${i}.${field}` }),
      ),
    ),
  )
  const steps = reading.protocols.flatMap((p, i) =>
    p.steps.map((s): Touch => ({ span: s.span, kind: "field", label: "step", key: `${i}.steps` })),
  )
  const fact = (label: string, list: readonly { readonly span: Span }[]): Touch[] =>
    list.map(({ span }) => ({ span, kind: "fact", label, key: "" }))
  const f = reading.page
  const facts = [
    ...fact("strength", f.formulations),
    ...fact("used for, the page says", f.indications),
    ...fact("side effect", f.sideEffects),
    ...fact("contraindication", f.contraindications),
    ...fact("mechanism claimed", f.mechanisms),
    ...fact("claim", f.claims),
    ...fact("price", f.price),
    ...fact("reference", f.references),
  ]
  // What is understood to be no dose needs no mark on the page.
  const unread = reading.unread
    .filter((u) => u.dosing)
    .map(({ span, why }): Touch => ({ span, kind: "unread", label: why, key: "" }))
  return [...fields, ...steps, ...facts, ...unread].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

const isEntered = (how: string) => how === "entered"

/** The label of a field as the protocol list prints it. */
export const labelOf = (field: ShownField): string => labels[field]
