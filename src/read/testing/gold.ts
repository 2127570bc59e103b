import { createHash } from "node:crypto"
import { type Protocol, type Sourced, settled, showExact } from "../../base/index.ts"

/** The SHA-256 port, as Node has it. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")

const value = <T>(s: Sourced<T>): T | null => settled(s) ?? null

/** A protocol in the shape of an annotated page, as far as the two share fields. */
export const goldShape = (p: Protocol): Record<string, unknown> => {
  const dose = value(p.dose)
  const frequency = value(p.frequency)
  return {
    name: value(p.name),
    compound: value(p.compound),
    dose:
      dose === null
        ? null
        : { low: Number(showExact(dose.low)), high: Number(showExact(dose.high)), unit: dose.unit, per: dose.per },
    frequency:
      frequency === null
        ? null
        : {
            low: frequency.low,
            high: frequency.high,
            per: frequency.per,
            ...(frequency.pattern === null ? {} : { pattern: frequency.pattern }),
          },
    cycle: value(p.cycle),
    rest: value(p.rest),
    reassess: value(p.reassess) ?? false,
    open_ended: value(p.openEnded) ?? false,
    routes: value(p.routes) ?? [],
    stack: (value(p.stack) ?? []).map((m) => m.value),
    benefits: (value(p.benefits) ?? []).map((m) => m.value),
  }
}
