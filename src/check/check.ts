import type { Finding, Reading } from "../base/index.ts"
import { leadOf } from "./lead.ts"
import type { NotChecked } from "./look.ts"
import { looks } from "./looks.ts"
import { type CheckOptions, openPage } from "./page.ts"
import { byReason } from "./reasons.ts"
import { uncovered } from "./uncovered.ts"
import { type UnknownSubstance, unknownOn } from "./unknown.ts"

/** What a check found, and what it could not look at: both are shown, always. */
export type Checked = {
  readonly findings: readonly Finding[]
  /** The same findings for reading: what would bury the rest one by one is gathered into one a protocol. */
  readonly gathered: readonly Finding[]
  /** The gathered ones with each reason said once, over all the protocols it holds for. */
  readonly reasons: readonly Finding[]
  /** What leads: at most five, gravest first, one a reason, as they stand in `findings`. */
  readonly lead: readonly Finding[]
  /** Substances about which nothing is known, in the page's order. */
  readonly unknown: readonly UnknownSubstance[]
  readonly coverage: { readonly checksRun: number; readonly notChecked: readonly NotChecked[] }
}

/** Argues with a page: every finding quotes it or names what is absent, and rests on facts with source and date. Nothing is asked of anybody. */
export const check = (reading: Reading, options: CheckOptions): Checked => {
  const page = openPage(reading, options)
  const found = looks.map((l) => l.at(page))
  const gathered = looks.flatMap((l, i) => l.gathered?.(page) ?? found[i] ?? [])
  return {
    findings: found.flat(),
    gathered,
    reasons: byReason(reading.protocols, gathered),
    lead: leadOf(found.flat()),
    unknown: unknownOn(page),
    coverage: {
      checksRun: looks.length,
      notChecked: [...uncovered(page), ...looks.flatMap((l) => l.blind?.(page) ?? [])],
    },
  }
}
