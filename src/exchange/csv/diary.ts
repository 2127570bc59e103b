import { csvField, instantOfMs, inZone, type PlanId } from "../../base/index.ts"
import type { Standing } from "../../follow/index.ts"

const columns = [
  "id",
  "at",
  "kind",
  "plan",
  "due",
  "what",
  "amount",
  "unit",
  "site",
  "severity",
  "text",
  "device",
  "corrected",
  "zone",
] as const

/** A stretch of a diary as a table: one row an event as it stands now, moments with the offset of where they were entered. */
export const diaryCsv = (entries: readonly Standing[], title: (plan: PlanId) => string): string =>
  [columns.join(","), ...entries.map((e) => line(e, title))].map((l) => `${l}\n`).join("")

const line = (s: Standing, title: (plan: PlanId) => string): string => {
  const { event: e } = s
  const row: Partial<Record<(typeof columns)[number], string | null>> = {
    id: s.id,
    at: momentIn(s),
    kind: e.kind,
    plan: "plan" in e && e.plan !== null ? title(e.plan) : "",
    ...cells(e),
    device: e.device,
    corrected: s.by === null ? "" : "yes",
    zone: e.zone,
  }
  return columns.map((c) => csvField(row[c] ?? "")).join(",")
}

const cells = (e: Standing["event"]): Partial<Record<(typeof columns)[number], string | null>> => {
  switch (e.kind) {
    case "dose-taken":
      return { due: e.due, amount: e.amount, site: e.site }
    case "dose-skipped":
      return { due: e.due, text: e.reason }
    case "dose-snoozed":
      return { due: e.due, text: e.until }
    case "dose-noted":
      return { what: e.what, amount: e.amount, site: e.site, text: e.route }
    case "primed":
    case "spilled":
      return { what: e.container, amount: e.amount }
    case "container-opened":
      return {
        what: e.container,
        amount: e.holds,
        text: [e.product, e.strengthTyped, e.lot, e.expiry].filter(Boolean).join("; "),
      }
    case "side-effect":
      return { what: e.what, severity: `${e.severity}`, text: e.ongoing ? "ongoing" : "" }
    case "measurement":
      return { what: e.instrument, amount: e.score, unit: e.unit }
    case "session":
      return {
        what: e.instrument,
        amount: e.scores.map((s) => `${s.outcome} ${s.value ?? "none"}`).join("; "),
        text: e.flags.map((f) => f.code).join("; "),
      }
    case "battery-chosen":
      return { what: e.parts.map((p) => p.instrument).join("; "), text: e.from === null ? "" : `from ${e.from}` }
    case "note":
      return { text: e.text }
    case "plan-answered":
      return { what: e.answer, text: e.to.map((one) => one.says).join(" ") }
    case "plan-changed":
      return { text: `from ${e.from}` }
    case "trial-started":
      return { what: e.terms.primary, text: `${e.terms.startsOn}; committed to ${e.commitment}` }
    case "trial-opened":
      return { text: [e.early ? "early" : "at its end", e.why].filter(Boolean).join("; ") }
    case "trial-changed":
      return { what: e.what, text: [e.to, e.why].join("; ") }
    case "trial-guessed":
      return { what: `block ${e.block + 1}`, text: e.guess === null ? "cannot tell" : `arm ${e.guess + 1}` }
    case "trial-unblinded":
      return { what: `block ${e.block + 1}`, text: e.why }
    case "plan-rule":
      return { text: [`late: ${e.late}`, ...e.stopIf.map((s) => `stop if ${s}`)].join("; ") }
    default:
      return { text: e.reason }
  }
}

/** "2026-12-01T08:05:00+02:00". */
export const momentIn = ({ ms, event }: Standing): string =>
  inZone(instantOfMs(ms), event.zone).toString({ timeZoneName: "never", smallestUnit: "second" })
