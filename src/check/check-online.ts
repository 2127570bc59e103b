import type { Reading } from "../base/index.ts"
import { type Checked, check } from "./check.ts"
import { leadOf } from "./lead.ts"
import { onlineFindings } from "./online/findings.ts"
import { lookUp } from "./online/look-up.ts"
import type { OnlinePorts } from "./online/ports.ts"
import type { CheckOptions } from "./page.ts"
import { byReason } from "./reasons.ts"

/** {@link check}, and then the bibliographic services about the references. It tells third parties what is being read. */
export const checkOnline = async (reading: Reading, options: CheckOptions, ports: OnlinePorts): Promise<Checked> => {
  const { findings, gathered, reasons, unknown, coverage } = check(reading, options)
  const verdicts = await lookUp(reading, options, ports)
  const answered = new Set(
    verdicts.flatMap((v, i) => (v.word === "not checked" ? [] : [`whether reference ${i + 1} exists`])),
  )
  const why = (what: string, before: string): string => {
    const v = verdicts[Number(/^whether reference (\d+) exists$/u.exec(what)?.[1]) - 1]
    return v ? v.silent.map((s) => s.why).join(" ") || "what the services hold is neither near nor far enough" : before
  }
  const heard = onlineFindings(reading, verdicts, options)
  return {
    findings: [...findings, ...heard],
    gathered: [...gathered, ...heard],
    reasons: [...reasons, ...byReason(reading.protocols, heard)],
    lead: leadOf([...findings, ...heard]),
    unknown,
    coverage: {
      checksRun: coverage.checksRun + 1,
      notChecked: coverage.notChecked
        .filter((n) => !answered.has(n.what))
        .map((n) => ({ what: n.what, why: why(n.what, n.why) })),
    },
  }
}
