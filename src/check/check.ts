import type { Finding, Reading } from "../base/index.ts"
import type { NotChecked } from "./look.ts"
import { looks } from "./looks.ts"
import { type CheckOptions, openPage } from "./page.ts"
import { uncovered } from "./uncovered.ts"

/** What a check found, and what it could not look at: both are shown, always. */
export type Checked = {
  readonly findings: readonly Finding[]
  /** The same findings for reading: what would bury the rest one by one is gathered into one a protocol. */
  readonly gathered: readonly Finding[]
  readonly coverage: { readonly checksRun: number; readonly notChecked: readonly NotChecked[] }
}

/** Argues with a page: every finding quotes it or names what is absent, and rests on facts with source and date. Nothing is asked of anybody. */
export const check = (reading: Reading, options: CheckOptions): Checked => {
  const page = openPage(reading, options)
  const found = looks.map((l) => l.at(page))
  return {
    findings: found.flat(),
    gathered: looks.flatMap((l, i) => l.gathered?.(page) ?? found[i] ?? []),
    coverage: {
      checksRun: looks.length,
      notChecked: [...uncovered(page), ...looks.flatMap((l) => l.blind?.(page) ?? [])],
    },
  }
}
