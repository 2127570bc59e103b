import type { ProtocolField } from "../base/index.ts"
import type { ReadAnswer } from "./contract/read.ts"
import type { Correction } from "./store-port.ts"

/** A reading with a person's corrections laid over it. A corrected field says "entered", by whom and when, and points at no
 *  characters of the page any more; a withdrawn correction shows again what was read. `corrections` are oldest first. */
export const corrected = (reading: ReadAnswer, corrections: readonly Correction[]): ReadAnswer => {
  const last = new Map(corrections.map((c) => [`${c.protocol} ${c.field}`, c]))
  return {
    ...reading,
    protocols: reading.protocols.map((protocol, index) => {
      const own = [...last.values()].filter((c) => c.protocol === index && c.to !== "withdrawn")
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
