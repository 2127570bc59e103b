import { turn } from "../../gloss/tongue.ts"

export const times = turn({
  id: "fr/times",
  says: ["{n} fois par|/ jour|j", "{n} prises par|/ jour|j", "{n} x|× par|/ jour|j", "{n} fois chaque jour"],
  means: "{n} times a day",
  examples: [
    ["250 µg {frequency:deux fois par jour} par voie nasale", "2 times a day"],
    ["250 µg {frequency:2 à 3 fois par jour}", "2–3 times a day"],
    ["250 µg {frequency:3x/j}", "3 times a day"],
  ],
  not: ["d'autres fois par jour de pluie"],
})

export const timesAWeek = turn({
  id: "fr/times-a-week",
  says: ["{n} fois par|/|la semaine|sem", "{n} x|× par|/ semaine|sem"],
  means: "{n} times a week",
  examples: [["2 mg {frequency:trois fois par semaine}", "3 times a week"]],
  not: ["une autre fois par semaine sainte"],
})

export const once = turn({
  id: "fr/once",
  says: ["une|1 seule? fois par|/ jour|j"],
  means: "once a day",
  examples: [["2 mg {frequency:une fois par jour}", "1 time a day"]],
  not: ["une fois le jour venu"],
})

export const onceAWeek = turn({
  id: "fr/once-a-week",
  says: ["une|1 seule? fois par|/|la semaine|sem"],
  means: "once a week",
  examples: [["2 mg {frequency:une fois par semaine}", "1 time a week"]],
  not: ["une fois passée la semaine"],
})

/** "tous les 3 jours", "toutes les 8 heures". */
export const everyN = turn({
  id: "fr/every-n",
  says: ["tous|toutes les {n} {t}", "une|1 fois tous|toutes les {n} {t}"],
  means: "every {n} {t}",
  examples: [
    ["50 mg {frequency:toutes les 12 heures}", "every 12 hours"],
    ["2 mg {frequency:tous les trois jours}", "every 3 days"],
    ["2 mg {frequency:tous les 3,5 jours}", "every 3.5 days"],
  ],
  not: ["tous les autres jours"],
})

/** "5 jours de prise, 2 jours de pause". */
export const onOff = turn({
  id: "fr/on-off",
  says: [
    "{n} jours on|actifs ,|/|-|puis|et? {n} jours off",
    "{n} jours on ,|/|-|puis|et? {n} off",
    "{n} jours de prise ,|/|-|puis|et? {n} jours de? pause|repos|arrêt",
  ],
  means: "{n} days on, {n} days off",
  examples: [
    ["100 µg, {frequency:5 jours de prise, 2 jours de pause}", "5 days on, 2 days off"],
    ["100 µg, {frequency:5 jours on / 2 jours off}", "5 days on, 2 days off"],
  ],
  not: ["5 jours de prise en tout"],
})

/** "5 jours sur 7", "5 jours par semaine". */
export const daysAWeek = turn({
  id: "fr/days-a-week",
  says: ["{n} jours sur 7|sept", "{n} jours par|/ semaine"],
  means: "{n} days per week",
  examples: [
    ["2 mg {frequency:5 jours sur 7}", "5 times a week"],
    ["2 mg {frequency:5 jours par semaine}", "5 times a week"],
  ],
  not: ["5 jours sur place"],
})

export const turns = [daysAWeek, times, timesAWeek, once, onceAWeek, everyN, onOff]
