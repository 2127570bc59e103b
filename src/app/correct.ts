import {
  type Dose,
  type DoseUnit,
  type Entered,
  exact,
  type Frequency,
  fail,
  missing,
  ok,
  type Period,
  type PersonId,
  type Protocol,
  type Reading,
  type Rest,
  type Result,
  type Route,
  silentProtocol,
} from "../base/index.ts"

/** What a person puts in the place of what was read. Amounts are text, so that 0.1 stays 0.1. */
export type FieldCorrection = { readonly protocol: number } & FieldEntry

export type FieldEntry =
  | {
      readonly field: "dose"
      readonly low: string
      readonly high: string
      readonly unit: DoseUnit
      readonly per: Dose["per"]
    }
  | { readonly field: "frequency"; readonly low: number; readonly high: number; readonly per: Frequency["per"] }
  | { readonly field: "cycle"; readonly low: number; readonly high: number; readonly unit: Period["unit"] }
  | { readonly field: "rest"; readonly rest: Rest }
  | { readonly field: "routes"; readonly routes: readonly Route[] }
  | { readonly field: "name" | "compound"; readonly text: string }

/** Who entered something, and when (an ISO instant). */
export type Entry = { readonly by: PersonId; readonly at: string }

/** The reading with every correction in its place, each marked `entered`; the page's text and spans stay as they were.
 *  Problems: `correct/protocol`, `correct/number`, `correct/range`. */
export const correct = (reading: Reading, corrections: readonly FieldCorrection[], entry: Entry): Result<Reading> => {
  const protocols = [...reading.protocols]
  for (const c of corrections) {
    const before = protocols[c.protocol]
    if (!before)
      return fail("correct/protocol", `There is no protocol ${c.protocol + 1}; the page has ${protocols.length}.`)
    const after = enter(before, c, entry)
    if (!after.ok) return after
    protocols[c.protocol] = after.value
  }
  return ok({ ...reading, protocols })
}

/** A protocol that somebody typed in, without a page: what was not entered is missing. */
export const typedProtocol = (entries: readonly FieldEntry[], entry: Entry): Result<Protocol> => {
  let protocol: Result<Protocol> = ok(silentProtocol)
  for (const e of entries) {
    if (!protocol.ok) return protocol
    protocol = enter(protocol.value, e, entry)
  }
  return protocol
}

const enter = (p: Protocol, e: FieldEntry, entry: Entry): Result<Protocol> => {
  const entered = <T>(value: T): Entered<T> => ({ how: "entered", value, ...entry })
  switch (e.field) {
    case "dose": {
      const low = amount(e.low)
      const high = amount(e.high)
      if (!low || !high)
        return fail(
          "correct/number",
          `"${low ? e.high : e.low}" is not an amount above zero; write for example 300 or 0.5.`,
        )
      if (low.compare(high) > 0) return backwards(e.low, e.high)
      return ok({
        ...p,
        dose: entered({ low, high, unit: e.unit, per: e.per, perKg: false, upTo: false, approx: false }),
      })
    }
    case "frequency":
      if (!counts(e.low, e.high)) return backwards(e.low, e.high)
      return ok({ ...p, frequency: entered({ low: e.low, high: e.high, per: e.per, pattern: null }) })
    case "cycle":
      if (!counts(e.low, e.high)) return backwards(e.low, e.high)
      return ok({ ...p, cycle: entered({ low: e.low, high: e.high, unit: e.unit }) })
    case "rest":
      return ok({ ...p, rest: entered(e.rest) })
    case "routes":
      return ok({ ...p, routes: entered(e.routes) })
    case "name":
    case "compound":
      return ok({ ...p, [e.field]: e.text.trim() === "" ? missing : entered(e.text.trim()) })
  }
}

const amount = (text: string) => {
  const t = text.trim()
  if (!/^\d+(\.\d+)?$/.test(t)) return undefined
  const value = exact(t)
  return value.compare(0) > 0 ? value : undefined
}

const counts = (low: number, high: number) => Number.isInteger(low) && Number.isInteger(high) && 0 < low && low <= high

const backwards = (low: string | number, high: string | number) =>
  fail("correct/range", `"${low} to ${high}" is not a range of numbers above zero, the smaller one first.`)
