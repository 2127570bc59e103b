import { type Dose, type Protocol, type Quantity, type Span, settled, spansOf } from "../base/index.ts"

/** A dose as two quantities, or undefined where the page gives no unit or doses by body weight. */
export const amountsOf = (dose: Dose): { readonly low: Quantity; readonly high: Quantity } | undefined =>
  dose.unit === null || dose.perKg
    ? undefined
    : { low: { value: dose.low, unit: dose.unit }, high: { value: dose.high, unit: dose.unit } }

/** Where the page says something about a field of a protocol; the protocol itself where it says it nowhere. */
export const whereOf = (
  p: Protocol,
  ...fields: readonly (
    | "dose"
    | "frequency"
    | "cycle"
    | "routes"
    | "rest"
    | "reassess"
    | "openEnded"
    | "stack"
    | "name"
  )[]
): readonly Span[] => {
  const spans = fields.flatMap((f) => spansOf(p[f]))
  return spans.length > 0 ? spans : [p.span]
}

/** A protocol in words: its number and, where it has one, its name. */
export const nameOf = (p: Protocol, index: number): string => {
  const name = settled(p.name)
  return name === undefined ? `protocol ${index + 1}` : `protocol ${index + 1} (${name})`
}
