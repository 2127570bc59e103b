import { define } from "../../engine/lexicon.ts"

/** Lengths of time, singular and plural and abbreviated. */
define("time", {
  minute: "minute",
  minutes: "minute",
  min: "minute",
  mins: "minute",
  hour: "hour",
  hours: "hour",
  hr: "hour",
  hrs: "hour",
  h: "hour",
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  wk: "week",
  wks: "week",
  month: "month",
  months: "month",
  mo: "month",
  mos: "month",
  year: "year",
  years: "year",
  yr: "year",
})

/** Adverbs that mean once in each. */
define("every", {
  daily: "day",
  weekly: "week",
  monthly: "month",
})

/** Prescribers' Latin for times a day. */
define("latin", { qd: 1, od: 1, bid: 2, bd: 2, bds: 2, tid: 3, tds: 3, qid: 4, qds: 4, qam: 1, qhs: 1, qpm: 1, om: 1 })

/** Prescribers' Latin for hours between doses. */
for (const n of [1, 2, 3, 4, 6, 8, 12, 24, 36, 48, 72])
  define("hours", { [`q${n}h`]: n, [`q${n}hr`]: n, [`q${n}hrs`]: n, [`q${n}hours`]: n })
define("hours", { q2h: 2, q3h: 3, q4h: 4, q6h: 6, q8h: 8, q12h: 12, q24h: 24, q48h: 48, q72h: 72 })

define("weekday", {
  mon: "mon",
  monday: "mon",
  mondays: "mon",
  tue: "tue",
  tues: "tue",
  tuesday: "tue",
  tuesdays: "tue",
  wed: "wed",
  wednesday: "wed",
  wednesdays: "wed",
  thu: "thu",
  thur: "thu",
  thurs: "thu",
  thursday: "thu",
  thursdays: "thu",
  fri: "fri",
  friday: "fri",
  fridays: "fri",
  sat: "sat",
  saturday: "sat",
  saturdays: "sat",
  sun: "sun",
  sunday: "sun",
  sundays: "sun",
})
