import { weekdayTable } from "../../gloss/weekdays.ts"

/** Days of the week, alone and in the plural. Their two letters count in a row only: "so" and "do" are words. */
export const weekdays = weekdayTable({
  full: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
  forms: (day) => [day, `am ${day}`],
  each: (day) => [`jeden ${day}`, `${day}s`, `immer ${day}s`],
  short: ["mo", "di", "mi", "do", "fr", "sa", "so"],
  and: "und",
})
