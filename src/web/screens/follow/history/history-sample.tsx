import { HistoryView } from "./history-view.tsx"
import type { History, HistoryEntry } from "./say-entry.ts"

let made = 0
const entry = (at: string, said: unknown, correctedBy: string | null = null): HistoryEntry => ({
  id: `event-${made++}`,
  at: `${at}:00Z`,
  local: `${at}:00+00:00`,
  zone: "UTC",
  device: "phone",
  said: said as HistoryEntry["said"],
  correctedBy,
})

const dose = (at: string) =>
  entry(at, { kind: "dose-taken", plan: "drops", due: null, amount: "300 mcg", site: "left nostril" })

/** Ten days with doses, one left out, side effects and a note. */
export const historySample: History = {
  format: "posology/history@1",
  from: "2026-11-26",
  to: "2026-12-05",
  sealed: null,
  entries: [
    dose("2026-11-26T08:00"),
    dose("2026-11-27T08:05"),
    dose("2026-11-27T20:05"),
    entry("2026-11-28T08:00", { kind: "dose-skipped", plan: "drops", due: "", reason: "a headache" }),
    entry("2026-11-27T21:00", { kind: "side-effect", plan: "drops", what: "headache", severity: 1, ongoing: true }),
    entry(
      "2026-11-29T07:00",
      { kind: "side-effect", plan: "drops", what: "headache", severity: 2, ongoing: false },
      "event-99",
    ),
    dose("2026-12-01T08:00"),
    entry("2026-12-01T09:00", { kind: "note", text: "Slept badly." }),
    entry("2026-12-02T08:00", {
      kind: "dose-noted",
      what: "another powder",
      amount: null,
      route: "oral",
      site: null,
    }),
  ],
  adherence: [
    {
      plan: "drops",
      title: "Morning drops",
      counted: 9,
      onTime: 3,
      late: 1,
      skipped: 1,
      missed: 4,
      paused: 2,
      extra: 0,
    },
  ],
  days: [
    ["2026-11-26", 1, 1, 0],
    ["2026-11-27", 2, 2, 1],
    ["2026-11-28", 1, 0, 0],
    ["2026-11-29", 2, 0, 1],
    ["2026-11-30", 2, 1, 0],
    ["2026-12-01", 1, 1, 0],
    ["2026-12-02", 0, 1, 0],
    ["2026-12-03", 0, 0, 0],
    ["2026-12-04", 1, 0, 0],
    ["2026-12-05", 1, 0, 0],
  ].map(([date, planned, taken, effects]) => ({
    date: `${date}`,
    planned: Number(planned),
    taken: Number(taken),
    effects: Number(effects),
  })),
}

/** A stretch of a diary, as its screen shows it. */
export const HistorySample = () => <HistoryView history={historySample} />
