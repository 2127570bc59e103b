import { type Dose, exact, type Protocol, type Quantity, type Span, settled, spansOf } from "../base/index.ts"

/** A dose as two quantities, or undefined where the page gives no unit or doses by body weight. */
export const amountsOf = (dose: Dose): { readonly low: Quantity; readonly high: Quantity } | undefined =>
  dose.unit === null || dose.perKg
    ? undefined
    : { low: { value: dose.low, unit: dose.unit }, high: { value: dose.high, unit: dose.unit } }

/** What a protocol adds up to in a day, or undefined where the page does not say enough to add it up. */
export const dailyOf = (p: Protocol): { readonly low: Quantity; readonly high: Quantity } | undefined => {
  const dose = settled(p.dose)
  const amounts = dose && amountsOf(dose)
  if (!dose || !amounts) return undefined
  if (dose.per === "day") return amounts
  const f = settled(p.frequency)
  if (dose.per !== "dose" || !f || f.per !== "day" || f.pattern !== null) return undefined
  return {
    low: { value: amounts.low.value.mul(exact(f.low)), unit: amounts.low.unit },
    high: { value: amounts.high.value.mul(exact(f.high)), unit: amounts.high.unit },
  }
}

const inDays = { day: 1, week: 7, month: 30 } as const

/** The length of a course in days (a month counts 30), or undefined where the page gives none. */
export const daysOf = (p: Protocol): { readonly low: number; readonly high: number } | undefined => {
  const c = settled(p.cycle)
  return c && { low: c.low * inDays[c.unit], high: c.high * inDays[c.unit] }
}

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
  const title = settled(p.name)
  const name = title !== undefined && HEADING.test(title) ? settled(p.compound) : title
  return name === undefined ? `protocol ${index + 1}` : `protocol ${index + 1} (${name})`
}

/** A heading that names what stands under it and not what is taken: "Dosage", "How to use", "Anwendung". */
const HEADING =
  /^(?:the |our )?(?:(?:recommended|typical|usual|suggested|standard|daily|empfohlene|übliche|рекомендуемая) )?(?:dos(?:e|es|ing|ages?)|directions?(?: for use)?|how to (?:use|take)(?: it)?|usage|protocols?|instructions?|administration|dosierung|einnahme|anwendung|posologie|mode d.emploi|dosis|dosificación|posología|modo de (?:empleo|uso)|дозировка|доза|применение|способ применения)[:.]?$/iu
