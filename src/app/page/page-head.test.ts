import { expect, it } from "vitest"
import type { Finding, Severity } from "../../base/index.ts"
import { headOf } from "./page-head.ts"

const finding = (severity: Severity, n: number): Finding => ({
  code: `sample/${severity}`,
  severity,
  dimension: "page",
  protocol: null,
  message: `${severity} ${n}`,
  spans: [],
  quotes: [],
  absent: "nothing",
  basis: [],
})
const many = (severity: Severity, count: number) => Array.from({ length: count }, (_, n) => finding(severity, n))
const nobody = [{ name: "Glyx", span: [0, 4] as const }]

it.each([
  [7, 4],
  [2, 9],
  [0, 9],
])("says five things at most, what nobody knows among them: %i stops, %i cautions", (stops, cautions) => {
  for (const unknown of [[], nobody]) {
    const { beside, ...head } = headOf([...many("stop", stops), ...many("caution", cautions)], unknown)
    expect(head.stops.length + head.cautions.length + (head.unknown === null ? 0 : 1)).toBe(5)
    // No stop is lost: what does not lead stands beside.
    expect(head.stops.length + beside.filter((b) => b.finding.severity === "stop").length).toBe(stops)
  }
})
