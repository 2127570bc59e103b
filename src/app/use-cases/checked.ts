import type { Reading, Result } from "../../base/index.ts"
import { type Checked, check } from "../../check/index.ts"
import type { CheckAnswer } from "../contract/check.ts"
import { type Ports, today } from "../ports.ts"
import { type PageInput, readPage } from "./page-input.ts"

/** A page, read and argued with on the day the clock shows. */
export const checkedPage = (ports: Ports, input: PageInput): Result<{ reading: Reading } & Checked> => {
  const reading = readPage(ports, input)
  if (!reading.ok) return reading
  return { ok: true, value: { reading: reading.value, ...check(reading.value, { today: today(ports.clock) }) } }
}

/** What was and was not looked at, in the contract's shape. */
export const presentCoverage = ({ coverage }: Checked): CheckAnswer["coverage"] => ({
  checksRun: coverage.checksRun,
  notChecked: coverage.notChecked.map((c) => ({ ...c })),
})
