import { sayerOf } from "../gloss/say.ts"

/** A protocol as a French page says it. */
export const say = sayerOf({
  dosing: "Posologie",
  dose: "Dose",
  cycle: "Cycle",
  rest: "Pause",
  route: "Administration",
  unit: { mcg: "µg", mg: "mg", g: "g", IU: "UI", mL: "ml" },
  per: { dose: "par prise", day: "par jour", week: "par semaine", nostril: "par narine", spray: "par pulvérisation" },
  times: (n, per) => `${n} fois par ${per === "day" ? "jour" : "semaine"}`,
  every: (n, unit) =>
    `${{ hour: "toutes", day: "tous", week: "toutes", month: "tous" }[unit]} les ${n} ${{ hour: "heures", day: "jours", week: "semaines", month: "mois" }[unit]}`,
  onOff: (on, off, unit) =>
    unit === "day"
      ? `${on} jours de prise, ${off} jours de pause`
      : `${on} semaines de prise, ${off} semaines de pause`,
  days: { mon: "lundi", tue: "mardi", wed: "mercredi", thu: "jeudi", fri: "vendredi", sat: "samedi", sun: "dimanche" },
  length: (n, unit) => `${n} ${{ day: "jours", week: "semaines", month: "mois" }[unit]}`,
  off: (length) => `${length} de pause`,
  rests: {
    "as needed": "pauses si besoin",
    periodic: "pauses régulières",
    unspecified: "suivi d'une pause",
  },
  open: "en continu",
  reassess: "puis réévaluer",
  routes: {
    intranasal: "intranasale",
    subcutaneous: "sous-cutanée",
    intramuscular: "intramusculaire",
    intravenous: "intraveineuse",
    oral: "orale",
    sublingual: "sublinguale",
    topical: "topique",
    injection: "injection",
  },
  about: "environ",
  upTo: "jusqu'à",
  each: "kg",
})
