import { sayerOf } from "../gloss/say.ts"

/** A protocol as a German page says it. */
export const say = sayerOf({
  dosing: "Dosierung",
  dose: "Dosierung",
  cycle: "Zyklus",
  rest: "Pause",
  route: "Verabreichung",
  unit: { mcg: "µg", mg: "mg", g: "g", IU: "IE", mL: "ml" },
  per: { dose: "pro Dosis", day: "pro Tag", week: "pro Woche", nostril: "pro Nasenloch", spray: "pro Sprühstoß" },
  times: (n, per) => `${n}-mal ${per === "day" ? "täglich" : "pro Woche"}`,
  every: (n, unit) => `alle ${n} ${{ hour: "Stunden", day: "Tage", week: "Wochen", month: "Monate" }[unit]}`,
  onOff: (on, off, unit) =>
    unit === "day" ? `${on} Tage Einnahme, ${off} Tage Pause` : `${on} Wochen Einnahme, ${off} Wochen Pause`,
  days: {
    mon: "Montag",
    tue: "Dienstag",
    wed: "Mittwoch",
    thu: "Donnerstag",
    fri: "Freitag",
    sat: "Samstag",
    sun: "Sonntag",
  },
  length: (n, unit) => `${n} ${{ day: "Tage", week: "Wochen", month: "Monate" }[unit]}`,
  off: (length) => `${length} Pause`,
  rests: { "as needed": "Pausen nach Bedarf", periodic: "regelmäßige Pausen", unspecified: "gefolgt von einer Pause" },
  open: "fortlaufend",
  reassess: "danach Neubewertung",
  routes: {
    intranasal: "nasal",
    subcutaneous: "subkutan",
    intramuscular: "intramuskulär",
    intravenous: "intravenös",
    oral: "oral",
    sublingual: "sublingual",
    topical: "topisch",
    injection: "Injektion",
  },
  about: "etwa",
  upTo: "bis zu",
  each: "kg",
})
