import { sayerOf } from "../gloss/say.ts"

/** A protocol as a Spanish page says it. */
export const say = sayerOf({
  dosing: "Dosificación",
  dose: "Dosis",
  cycle: "Ciclo",
  rest: "Descanso",
  route: "Administración",
  unit: { mcg: "mcg", mg: "mg", g: "g", IU: "UI", mL: "ml" },
  per: { dose: "por dosis", day: "al día", week: "por semana", nostril: "por fosa nasal", spray: "por pulverización" },
  times: (n, per) => `${n} veces ${per === "day" ? "al día" : "por semana"}`,
  every: (n, unit) => `cada ${n} ${{ hour: "horas", day: "días", week: "semanas", month: "meses" }[unit]}`,
  onOff: (on, off, unit) =>
    unit === "day" ? `${on} días sí, ${off} días no` : `${on} semanas de uso y ${off} semanas de descanso`,
  days: { mon: "lunes", tue: "martes", wed: "miércoles", thu: "jueves", fri: "viernes", sat: "sábado", sun: "domingo" },
  length: (n, unit) => `${n} ${{ day: "días", week: "semanas", month: "meses" }[unit]}`,
  off: (length) => `${length} de descanso`,
  rests: {
    "as needed": "descansos según necesidad",
    periodic: "descansos periódicos",
    unspecified: "seguido de un descanso",
  },
  open: "de forma continua",
  reassess: "y luego reevaluar",
  routes: {
    intranasal: "intranasal",
    subcutaneous: "subcutánea",
    intramuscular: "intramuscular",
    intravenous: "intravenosa",
    oral: "oral",
    sublingual: "sublingual",
    topical: "tópica",
    injection: "inyección",
  },
  about: "aproximadamente",
  upTo: "hasta",
  each: "kg",
})
