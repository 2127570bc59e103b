import { weekdayTable } from "../../gloss/weekdays.ts"

/** Days of the week. */
export const weekdays = weekdayTable({
  full: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  forms: (day) => (day.endsWith("s") ? [day, `los ${day}`, `el ${day}`] : [day, `${day}s`, `los ${day}s`, `el ${day}`]),
  each: (day) => [`cada ${day}`, `todos los ${day.endsWith("s") ? day : `${day}s`}`],
  short: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
  and: "y",
})
