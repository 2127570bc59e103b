import { turn } from "../../gloss/tongue.ts"

/** "durante 4 semanas", "por un período de 6 semanas". */
export const forSoLong = turn({
  id: "es/for-so-long",
  says: [
    "durante|por {n} {t}",
    "durante unas|unos {n} {t}",
    "durante las|los {n} {t}",
    "durante las|los primeras|primeros {n} {t}",
    "durante un máximo de {n} {t}",
    "durante aproximadamente {n} {t}",
    "durante|por un período|periodo de {n} {t}",
    "a lo largo de {n} {t}",
  ],
  means: "for {n} {t}",
  examples: [
    ["5 mg al día {cycle:durante 4 semanas}", "4 weeks on"],
    ["5 mg al día {cycle:durante 6 a 8 semanas}", "6–8 weeks on"],
  ],
  not: ["durante la semana 4"],
})

export const cyclesOf = turn({
  id: "es/cycles-of",
  says: ["ciclo|ciclos de {n} {t}"],
  means: "cycles of {n} {t}",
  examples: [["usar en {cycle:ciclos de 8 semanas}", "8 weeks on"]],
  not: ["ciclos de entrenamiento"],
})

export const atLeast = turn({
  id: "es/at-least",
  says: ["durante al menos {n} {t}", "durante un mínimo de {n} {t}", "mínimo {n} {t}", "al menos {n} semanas|meses"],
  means: "for at least {n} {t}",
  examples: [["5 mg al día {cycle:durante al menos 8 semanas}", "at least 8 weeks on"]],
  not: ["al menos 8 cápsulas"],
})

/** "8 semanas de uso y 4 de descanso", "8 semanas, luego 4 semanas de descanso". */
export const onThenOff = turn({
  id: "es/on-then-off",
  says: [
    "{n} {t} de uso ,|y|/|-? {n} {t} de descanso",
    "{n} {t} on|sí ,|y|/|-? {n} {t} off|no",
    "{n} {t} ,? seguidas|seguidos|seguido de {n} {t} de descanso",
    "{n} {t} ,? luego|después {n} {t} de descanso",
    "{n} {t} ,? y|, {n} {t} de descanso",
  ],
  means: "{n} {t} on, {n} {t} off",
  examples: [
    ["{cycle:8 semanas de uso y 4 semanas de descanso}", "8 weeks on, 4 weeks off"],
    ["{cycle:8 semanas, luego 4 semanas de descanso}", "8 weeks on, 4 weeks off"],
  ],
  not: ["8 semanas después del descanso"],
})

export const rest = turn({
  id: "es/rest",
  says: ["{n} {t} de? descanso|pausa", "descanso|pausa de {n} {t}", "descansar {n} {t}", "descansar durante {n} {t}"],
  means: "{n} {t} off",
  examples: [
    ["y {rest:después un descanso de 2 a 4 semanas}", "2–4 weeks off"],
    ["{rest:luego 4 semanas de descanso}", "4 weeks off"],
  ],
  not: ["el descanso dura lo que haga falta"],
})

/** "El tratamiento dura de 4 a 8 semanas". */
export const lasts = turn({
  id: "es/lasts",
  says: ["tratamiento|ciclo|curso dura normalmente|generalmente? de? {n} {t}", "tratamiento|ciclo|curso es de {n} {t}"],
  means: "for {n} {t}",
  examples: [["el {cycle:tratamiento dura de 4 a 8 semanas}", "4–8 weeks on"]],
  not: ["el tratamiento dura lo necesario"],
})

/** The longest: after so long it is stopped. */
export const stopAfter = turn({
  id: "es/stop-after",
  says: [
    "suspender|suspenda|parar|dejar|interrumpir después de {n} {t}",
    "suspender|suspenda|parar|dejar|interrumpir a los {n} {t}",
  ],
  means: "stop after {n} {t}",
  examples: [["5 mg al día, {cycle:suspender después de 14 días}", "14 days on"]],
  not: ["mejor después de 14 días"],
})

export const turns = [stopAfter, lasts, forSoLong, cyclesOf, atLeast, onThenOff, rest]
