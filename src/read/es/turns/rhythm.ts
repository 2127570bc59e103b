import { turn } from "../../gloss/tongue.ts"

export const times = turn({
  id: "es/times",
  says: ["{n} vez|veces al|por día|dia", "{n} vez|veces diarias|cada día", "{n} x|× al|por? día|dia"],
  means: "{n} times a day",
  examples: [
    ["250 mcg {frequency:dos veces al día} por vía nasal", "2 times a day"],
    ["250 mcg {frequency:2-3 veces por día}", "2–3 times a day"],
  ],
  not: ["a veces al día siguiente"],
})

export const timesAWeek = turn({
  id: "es/times-a-week",
  says: ["{n} vez|veces a la semana", "{n} vez|veces por|cada|la semana", "{n} veces semanales", "{n} x|× semana"],
  means: "{n} times a week",
  examples: [["2 mg {frequency:tres veces por semana}", "3 times a week"]],
  not: ["otras veces la semana cambia"],
})

export const everyN = turn({
  id: "es/every-n",
  says: ["cada {n} {t}", "una vez cada {n} {t}", "1 vez cada {n} {t}"],
  means: "every {n} {t}",
  examples: [
    ["50 mg {frequency:cada 12 horas}", "every 12 hours"],
    ["2 mg {frequency:cada tres días}", "every 3 days"],
    ["2 mg {frequency:cada 3,5 días}", "every 3.5 days"],
  ],
  not: ["cada uno de los días"],
})

/** "5 días sí, 2 días no": on and off in any words. */
export const onOff = turn({
  id: "es/on-off",
  says: [
    "{n} días|dias sí|on|de uso|activo|activos ,|/|-|y? {n} días|dias no|off|de descanso",
    "{n} días|dias sí|on|activo|activos ,|/|-|y? {n} días|dias no|off|descanso",
    "{n} días|dias de uso ,|/|-|y? {n} días|dias? de descanso",
    "{n} días|dias sí|on ,|/|- {n} no|off",
  ],
  means: "{n} days on, {n} days off",
  examples: [
    ["100 mcg, {frequency:5 días sí, 2 días no}", "5 days on, 2 days off"],
    ["100 mcg, {frequency:5 días de uso y 2 días de descanso}", "5 days on, 2 days off"],
  ],
  not: ["5 días de uso en total"],
})

/** "5 días a la semana". */
export const daysAWeek = turn({
  id: "es/days-a-week",
  says: ["{n} días|dias a la semana", "{n} días|dias por|de la? semana"],
  means: "{n} days per week",
  examples: [["2 mg {frequency:5 días a la semana}", "5 times a week"]],
  not: ["5 días antes de la semana santa"],
})

/** "una vez al día", "1 vez por semana". */
export const once = turn({
  id: "es/once",
  says: ["una|1|sola vez al|por|cada día|dia", "una|1 sola vez al día"],
  means: "once a day",
  examples: [["2 mg {frequency:una vez al día}", "1 time a day"]],
  not: ["una vez más al día siguiente"],
})

export const onceAWeek = turn({
  id: "es/once-a-week",
  says: ["una|1 vez por|cada semana", "una|1 vez a la semana"],
  means: "once a week",
  examples: [["2 mg {frequency:una vez por semana}", "1 time a week"]],
  not: ["una vez pasada la semana"],
})

export const turns = [daysAWeek, once, onceAWeek, times, timesAWeek, everyN, onOff]
