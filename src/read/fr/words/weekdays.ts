import { weekdayTable } from "../../gloss/weekdays.ts"

/** Days of the week. */
export const weekdays = weekdayTable({
  full: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  forms: (day) => [day, `le ${day}`, `${day}s`],
  each: (day) => [`chaque ${day}`, `les ${day}s`, `tous les ${day}s`],
  short: ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
  and: "et",
})
