import { weekdayTable } from "../../gloss/weekdays.ts"

const CASES: Readonly<Record<string, readonly string[]>> = {
  понедельник: ["в понедельник", "по понедельникам"],
  вторник: ["во вторник", "по вторникам"],
  среда: ["среду", "в среду", "по средам"],
  четверг: ["в четверг", "по четвергам"],
  пятница: ["пятницу", "в пятницу", "по пятницам"],
  суббота: ["субботу", "в субботу", "по субботам"],
  воскресенье: ["в воскресенье", "по воскресеньям"],
}

/** Days of the week. */
export const weekdays = weekdayTable({
  full: Object.keys(CASES),
  forms: (day) => [day, ...(CASES[day] ?? [])],
  each: (day) => [`каждый ${day}`, `каждую ${(CASES[day] ?? [])[0]}`, `каждое ${day}`],
  short: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
  and: "и",
})
