import type { Command } from "commander"
import { type DecimalMark, markOf, typedExact } from "../base/index.ts"

/** The options whose numbers a person types off a label or a page. */
const typed = [
  "amount",
  "confirmStrength",
  "diluent",
  "dose",
  "drop",
  "each",
  "holds",
  "measure",
  "preparerRead",
  "spray",
  "strength",
  "vial",
  "volume",
  "weight",
] as const

/** Puts the numbers of a call with `--locale` in the one form that exact text has. One that can be read in two ways ends the call with a question. */
export const typedInPlace = (command: Command): undefined => {
  const options: Readonly<Record<string, unknown>> = command.opts()
  if (typeof options.locale !== "string") return undefined
  const mark = markOf(options.locale)
  if (!mark.ok) return command.error(`error: ${mark.problem.message}`)
  for (const name of typed) {
    const said = options[name]
    if (typeof said !== "string") continue
    const exact = typedExact(said, mark.value)
    if (!exact.ok) return command.error(`error: ${exact.problem.message}`)
    command.setOptionValue(name, exact.value)
  }
  return undefined
}

/** How a place writes: times of day ("8:05 am") and the numbers of amounts ("0,5 mg"). Without a locale as everywhere else here. */
export const placeWords = (locale: string | undefined) => {
  const mark: DecimalMark = locale === undefined ? "." : markWithin(locale)
  const twelve =
    locale !== undefined && new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions().hour12 === true
  return { mark, twelve }
}

const markWithin = (locale: string): DecimalMark => {
  const mark = markOf(locale)
  return mark.ok ? mark.value : "."
}
