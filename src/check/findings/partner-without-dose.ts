import { settled } from "../../base/index.ts"
import { nameOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"

/** Something to be taken along, with no amount. */
export const partnerWithoutDose: Look = {
  codes: ["stack/partner-without-dose"],
  looksFor: "the amount of everything that is to be taken along",
  at: (page) =>
    page.reading.protocols.flatMap((p, i) =>
      (settled(p.stack) ?? [])
        .filter((m) => !dosedElsewhere(page.reading.protocols, m.value))
        .map((m) =>
          found(page, {
            code: "stack/partner-without-dose",
            severity: "note",
            dimension: "stack",
            protocol: i,
            message: `The page adds ${m.value} to ${nameOf(p, i)} and gives no dose of it.`,
            spans: [m.span],
            absent: `a dose of ${m.value}`,
          }),
        ),
    ),
}

const dosedElsewhere = (protocols: Parameters<Look["at"]>[0]["reading"]["protocols"], name: string): boolean =>
  protocols.some((p) => p.dose.how !== "missing" && settled(p.compound)?.toLowerCase() === name.toLowerCase())
