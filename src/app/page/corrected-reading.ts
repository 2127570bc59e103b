import { type Dose, exact, type Mention, type Protocol, type ProtocolField, type Reading } from "../../base/index.ts"
import type { ProtocolAnswer, ReadAnswer } from "../contract/read.ts"
import type { Correction } from "../ports/store-port.ts"

/** A field that a person put right: what of a correction matters to the reading. */
export type CorrectedField = Pick<Correction, "protocol" | "field" | "to" | "person" | "at">

/** A reading with a person's corrections in it, for the rooms that plan and check: the corrected fields are `entered`, the
 *  rest is as it was read. `corrections` are oldest first; a withdrawn one leaves the field as it was read. */
export const correctedReading = (reading: Reading, corrections: readonly CorrectedField[]): Reading => {
  const last = lastWords(corrections)
  return {
    ...reading,
    protocols: reading.protocols.map((protocol, index) =>
      withFields(
        protocol,
        last.filter((c) => c.protocol === index),
      ),
    ),
  }
}

/** The same for a reading in the contract's shape. A corrected field says "entered", by whom and when, and points at no characters of the
 *  page any more. */
export const corrected = (reading: ReadAnswer, corrections: readonly CorrectedField[]): ReadAnswer => {
  const last = lastWords(corrections)
  return {
    ...reading,
    protocols: reading.protocols.map((protocol, index) => {
      const own = last.filter((c) => c.protocol === index && c.to !== "withdrawn")
      if (own.length === 0) return protocol
      const values: Partial<Record<ProtocolField, unknown>> = {}
      const how = { ...protocol.how }
      for (const { field, to, person, at } of own) {
        if (to !== "withdrawn") values[field] = to.value
        how[field] = { status: "entered", spans: [], by: person, at }
      }
      return { ...protocol, ...values, how } as typeof protocol
    }),
  }
}

/** What was said last of each field, withdrawals included. */
export const lastWords = <C extends CorrectedField>(corrections: readonly C[]): readonly C[] => [
  ...new Map(corrections.map((c) => [`${c.protocol} ${c.field}`, c])).values(),
]

/** A protocol with fields put right in it, each field at most once. */
export const withFields = (protocol: Protocol, fields: readonly CorrectedField[]): Protocol => {
  const own = fields.filter((c) => c.to !== "withdrawn")
  return own.length === 0 ? protocol : ({ ...protocol, ...Object.fromEntries(own.map(entry)) } as Protocol)
}

const entry = ({ field, to, person, at }: CorrectedField) => {
  const value = to === "withdrawn" ? null : to.value
  return [field, value === null ? { how: "missing" } : { how: "entered", value: asRead(field, value), by: person, at }]
}

/** A field's value as the rooms know it, from the shape it has in the contract. It was held against that shape when it was entered. */
const asRead = (field: ProtocolField, value: unknown): unknown => {
  if (field === "dose" || field === "maximum") return doseOf(value as NonNullable<ProtocolAnswer["dose"]>)
  if (field === "increment") {
    const { by, every } = value as NonNullable<ProtocolAnswer["increment"]>
    return { by: doseOf(by), every }
  }
  if (field === "stack" || field === "benefits")
    return (value as readonly string[]).map((name): Mention => ({ value: name, span: [0, 0] }))
  return value
}

// The shortest decimal that gives a JSON number back is what was typed.
const doseOf = (d: NonNullable<ProtocolAnswer["dose"]>): Dose => ({
  ...d,
  low: exact(`${d.low}`),
  high: exact(`${d.high}`),
})
