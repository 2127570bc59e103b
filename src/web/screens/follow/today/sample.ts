import type { DayAnswer } from "../../../../app/index.ts"
import type { Acts } from "./today-view.tsx"
import type { DayDose } from "./what.ts"

const on = (time: string) => `2026-12-01T${time}:00+02:00[Africa/Johannesburg]`

const dose = <S extends DayDose["state"]>(title: string, time: string, state: S, more: Partial<DayDose> = {}) => ({
  plan: title,
  title,
  due: on(time),
  at: on(time),
  amount: "300 mcg",
  instruction: "6 drops: 3 in each nostril",
  day: 1,
  log: null,
  again: [],
  reason: null,
  snoozed: null,
  ...more,
  state,
})

const plan = (title: string, more: Partial<DayAnswer["plans"][number]> = {}): DayAnswer["plans"][number] => ({
  id: title,
  title,
  lateRule: "ask",
  paused: null,
  reassess: false,
  course: { day: 12, of: 28, course: 1, courses: 1 },
  site: null,
  next: null,
  ...more,
})

const logged = (time: string, device: string) => ({
  event: `event-${time}`,
  at: on(time),
  amount: "300 mcg",
  device,
  minutesLate: 3,
})

/** A day with a dose in every state, seen at 14:10. */
export const fullDay: DayAnswer = {
  format: "posology/day@1",
  date: "2026-12-01",
  now: "2026-12-01T12:10:00Z",
  due: [
    dose("Evening drops", "14:00", "due"),
    dose("Late spray", "14:05", "due"),
    dose("Evening drops", "20:00", "later"),
  ],
  late: [dose("Morning drops", "12:40", "late")],
  taken: [
    dose("Morning drops", "07:00", "taken", { log: logged("07:03", "phone") }),
    dose("Late spray", "08:00", "taken", { log: logged("08:03", "phone"), again: [logged("08:04", "tablet")] }),
  ],
  skipped: [dose("Morning drops", "09:00", "skipped", { reason: "a headache" })],
  missed: [dose("Morning drops", "10:00", "missed")],
  paused: [dose("Held capsules", "09:00", "paused")],
  extra: [{ ...logged("11:00", "phone"), plan: "Morning drops" }],
  plans: [
    plan("Morning drops", { next: { due: on("20:00"), at: on("20:00"), amount: "300 mcg" } }),
    plan("Evening drops", {
      unanswered: [
        { code: "dose/over-ceiling", severity: "caution", message: "The page reaches 1800 mcg a day, above 900 mcg." },
        { code: "plan/nothing-known", severity: "unknown", message: "Posology knows nothing about Glimmerol." },
      ],
      lateRule: "take",
      site: "left nostril",
      reassess: true,
    }),
    plan("Late spray", { lateRule: "take" }),
    plan("Held capsules", {
      paused: {
        since: on("08:10"),
        code: "pause/rising",
        why: "“headache” went from mild to moderate within 14 days.",
        event: "event-1",
      },
    }),
  ],
}

/** A day on which nothing is planned. */
export const emptyDay: DayAnswer = {
  ...fullDay,
  due: [],
  late: [],
  taken: [],
  skipped: [],
  missed: [],
  paused: [],
  extra: [],
  plans: [plan("Morning drops", { next: { due: on("08:00"), at: "2026-12-03T08:00:00+02:00", amount: "300 mcg" } })],
}

const nothing = () => {}

/** Taps that do nothing. */
export const noActs: Acts = {
  take: nothing,
  leaveOut: nothing,
  otherwise: nothing,
  snooze: nothing,
  undo: nothing,
  undoOne: nothing,
  answer: nothing,
  rule: nothing,
  pause: nothing,
  goOn: nothing,
  container: nothing,
  loss: nothing,
  effect: nothing,
  note: nothing,
  double: nothing,
  help: nothing,
  reminders: nothing,
}
