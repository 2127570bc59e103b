import {
  brand,
  type DoseUnit,
  type Frequency,
  fail,
  ok,
  type Period,
  type PersonId,
  type Protocol,
  type Rest,
  type Result,
  type Route,
  silentProtocol,
} from "../../base/index.ts"
import type { ProtocolAnswer } from "../contract/read.ts"
import { type CorrectedField, withFields } from "./corrected-reading.ts"

/** One field as a person types it. Amounts are text until they are entered; what was typed is never rounded. */
export type FieldEntry =
  | {
      readonly field: "dose"
      readonly low: string
      readonly high: string
      readonly unit: DoseUnit
      readonly per: NonNullable<ProtocolAnswer["dose"]>["per"]
      /** For each kilogram of body weight. */
      readonly perKg?: boolean
    }
  | ({ readonly field: "frequency"; readonly pattern?: NonNullable<ProtocolAnswer["frequency"]>["pattern"] } & Omit<
      Frequency,
      "pattern"
    >)
  /** The most in a stretch of time, as a prescription states it. */
  | { readonly field: "maximum"; readonly value: NonNullable<ProtocolAnswer["maximum"]> }
  | { readonly field: "cycle"; readonly low: number; readonly high: number; readonly unit: Period["unit"] }
  | { readonly field: "rest"; readonly rest: Rest }
  | { readonly field: "routes"; readonly routes: readonly Route[] }
  | { readonly field: "name" | "compound"; readonly text: string }

/** The value that was typed, in the shape of `read --json`; null for a name left blank. Problems: `correct/number`, `correct/range`. */
export const enteredValue = (e: FieldEntry): Result<unknown> => {
  switch (e.field) {
    case "dose": {
      const low = amount(e.low)
      const high = amount(e.high)
      if (low === undefined || high === undefined)
        return fail(
          "correct/number",
          `"${low === undefined ? e.low : e.high}" is not an amount above zero; write for example 300 or 0.5.`,
        )
      const value = { low, high, unit: e.unit, per: e.per, perKg: e.perKg ?? false, upTo: false, approx: false }
      return low > high ? backwards(e.low, e.high) : ok(value)
    }
    case "frequency":
      return counts(e.low, e.high)
        ? ok({ low: e.low, high: e.high, per: e.per, pattern: e.pattern ?? null })
        : backwards(e.low, e.high)
    case "cycle":
      return counts(e.low, e.high) ? ok({ low: e.low, high: e.high, unit: e.unit }) : backwards(e.low, e.high)
    case "rest":
      return typeof e.rest === "string" || counts(e.rest.low, e.rest.high)
        ? ok(e.rest)
        : backwards(e.rest.low, e.rest.high)
    case "routes":
      return ok(e.routes)
    case "maximum":
      return ok(e.value)
    case "name":
    case "compound":
      return ok(e.text.trim() === "" ? null : e.text.trim())
  }
}

/** A protocol that somebody typed in, without a page: what was not entered is missing. `at` is an ISO instant. */
export const typedProtocol = (entries: readonly FieldEntry[], at: string): Result<Protocol> => {
  const fields: CorrectedField[] = []
  for (const e of entries) {
    const value = enteredValue(e)
    if (!value.ok) return value
    fields.push({ protocol: 0, field: e.field, to: { value: value.value }, person: brand<PersonId>("me"), at })
  }
  return ok(withFields(silentProtocol, fields))
}

// At most fifteen digits: so many survive the way through a JSON number and back unchanged.
const amount = (text: string): number | undefined => {
  const t = text.trim()
  return /^\d{1,9}(\.\d{1,6})?$/.test(t) && Number(t) > 0 ? Number(t) : undefined
}

const counts = (low: number, high: number) => Number.isInteger(low) && Number.isInteger(high) && 0 < low && low <= high

const backwards = (low: string | number, high: string | number) =>
  fail("correct/range", `"${low} to ${high}" is not a range of numbers above zero, the smaller one first.`)
