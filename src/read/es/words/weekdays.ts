import { weekdayTable } from "../../gloss/weekdays.ts"

/** Days of the week. */
export const weekdays = weekdayTable({
  full: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  forms: (day) => [day, `el ${day}`, `${day}s`],
  each: (day) => {
    const all = day.endsWith("s") ? day : `${day}s`
    return [`cada ${day}`, `los ${all}`, `todos los ${all}`]
  },
  short: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
  and: "y",
})
