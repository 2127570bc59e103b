import fc from "fast-check"
import {
  type DayRule,
  type Length,
  type Line,
  type Phase,
  type Schedule,
  type TimeRule,
  weekdays,
} from "../schedule.ts"

export const zones = [
  "UTC",
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Europe/London",
  "Asia/Kolkata",
  "Africa/Johannesburg",
  "Africa/Casablanca",
] as const

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([h, m]) => `${`${h}`.padStart(2, "0")}:${`${m}`.padStart(2, "0")}`)
const length = (max: number): fc.Arbitrary<Length> =>
  fc.record({ n: fc.integer({ min: 1, max }), unit: fc.constantFrom("day", "week") })
const days: fc.Arbitrary<DayRule> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((every) => ({ every, unit: "day" as const })),
  fc.subarray([...weekdays], { minLength: 1 }).map((w) => ({ weekdays: w })),
  fc.record({
    on: fc.integer({ min: 1, max: 6 }),
    off: fc.integer({ min: 1, max: 6 }),
    unit: fc.constantFrom("day", "week"),
  }),
)
const wall: fc.Arbitrary<TimeRule> = fc.oneof(
  fc.uniqueArray(time, { minLength: 1, maxLength: 4 }).map((at) => ({ at })),
  fc.record({ spread: fc.integer({ min: 1, max: 5 }), from: fc.constant("07:00"), to: fc.constant("22:30") }),
)
const label = fc.option(fc.constantFrom("300 mcg", 'a "quoted" one', "low", "naïve"), { nil: null })
const meal = fc.constantFrom("with food", "before food", "at bedtime", null)
const phase = (of: fc.Arbitrary<TimeRule>): fc.Arbitrary<Phase> =>
  fc.record({ label, times: of, days, length: length(20), meal })
const hourly: fc.Arbitrary<Phase> = fc.record({
  label,
  times: fc.record({
    everyHours: fc.oneof(fc.integer({ min: 3, max: 60 }), fc.constantFrom(1.5, 2.25, 100 / 3)),
    from: time,
  }),
  days: fc.constant({ every: 1, unit: "day" as const }),
  length: length(10),
  meal: fc.constant(null),
})
const fractional: fc.Arbitrary<Phase> = fc.record({
  label,
  times: time.map((t) => ({ at: [t] })),
  days: fc.constantFrom(0.25, 0.5, 1.5, 2.4, 3.5, 10.5, 17.5, 1 / 3).map((every) => ({ every, unit: "day" as const })),
  length: length(20),
  meal,
})
const line = (of: fc.Arbitrary<Phase>): fc.Arbitrary<Line> =>
  fc
    .record({
      label,
      offset: fc.integer({ min: 0, max: 40 }),
      phases: fc.array(of, { minLength: 1, maxLength: 3 }),
      rest: fc.option(length(60), { nil: null }),
      cycles: fc.integer({ min: 1, max: 4 }),
      reassess: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
    })
    .map((l) => (l.rest === null && l.phases.length === 1 ? { ...l, cycles: 1 } : l))

const whole = (l: fc.Arbitrary<Line>): fc.Arbitrary<Schedule> =>
  fc.record({
    start: fc
      .integer({ min: 0, max: 9000 })
      .map((n) => new Date(1_262_304_000_000 + n * 86_400_000).toISOString().slice(0, 10)),
    zone: fc.constantFrom(...zones),
    rule: fc.constantFrom("home", "wherever"),
    lines: fc.array(l, { minLength: 1, maxLength: 3 }),
  })

/** Schedules that wall clocks decide. */
export const wallSchedule: fc.Arbitrary<Schedule> = whole(
  line(fc.oneof({ weight: 3, arbitrary: phase(wall) }, { weight: 1, arbitrary: fractional })),
)
/** Every kind of schedule. */
export const anySchedule: fc.Arbitrary<Schedule> = whole(line(fc.oneof(phase(wall), hourly, fractional)))
