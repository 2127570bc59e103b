import { turn } from "../../gloss/tongue.ts"

/** "máximo 600 mg al día", "sin superar los 600 mg diarios". */
export const atMostADay = turn({
  id: "es/at-most-a-day",
  says: [
    "máximo|máx {q} al|por día|dia",
    "máximo|máx {q} diarios",
    "máximo de {q} al|por día|dia",
    "máximo de {q} diarios",
    "no|sin superar|exceder|sobrepasar los? {q} al|por día|dia",
    "no|sin superar|exceder|sobrepasar los? {q} diarios",
    "no más de {q} al|por día|dia",
    "no más de {q} diarios",
  ],
  means: "do not exceed {q} per day",
  examples: [
    ["250 mg, {maximum:máximo 600 mg al día}", "at most 600 mg per day"],
    ["250 mg, {maximum:sin superar los 600 mg diarios}", "at most 600 mg per day"],
  ],
  not: ["el máximo beneficio al día"],
})

/** "aumentar 2,5 mg cada 4 semanas". */
export const increase = turn({
  id: "es/increase",
  says: ["aumentar|subir|incrementar|aumente|suba en? {q} cada {n} {t}", "aumentos|incrementos de {q} cada {n} {t}"],
  means: "increase by {q} every {n} {t}",
  examples: [["{increment:aumentar 2,5 mg cada 4 semanas}", "up by 2.5 mg every 4 weeks"]],
  not: ["aumentar cada 4 semanas"],
})

/** "dividido en 2 tomas". */
export const divided = turn({
  id: "es/divided",
  says: [
    "dividido|dividida|divididos|divididas|repartido|repartida|repartidos|repartidas en {n} tomas|dosis|veces",
    "en {n} tomas|dosis divididas?",
  ],
  means: "divided into {n} doses",
  examples: [["600 mg al día, {split:repartidos en 2-3 tomas}", "split into 2–3 doses"]],
  not: ["repartido en 2 cajas"],
})

export const halfLife = turn({
  id: "es/half-life",
  says: ["vida media es de {n} {t}", "vida media de unas|unos? {n} {t}", "semivida es? de {n} {t}"],
  means: "half-life of {n} {t}",
  examples: [["su {not:vida media es de 6 días}", "not a dose: a half-life"]],
  not: ["la vida media es desconocida"],
})

/** "3 veces 200 mg": how many times is open, as it is in "3 x 200 mg". */
export const timesAmount = turn({
  id: "es/times-amount",
  says: ["{n} veces {q}"],
  means: "{n} x {q}",
  examples: [
    ["tome {not:3 veces 200 mg} al día", "not a dose: an amount that a slash or a multiplication leaves open"],
  ],
  not: ["3 veces al día 200 mg"],
})

/** "a partir de 5 mg": where something begins, and no dose. */
export const above = turn({
  id: "es/above",
  says: ["a partir de {q}"],
  means: "above {q}",
  examples: [["molestias {not:a partir de 5 mg al día}", "not a dose: a limit, not a dose"]],
  not: ["a partir de la semana 5: 2 mg"],
})

export const turns = [timesAmount, above, atMostADay, increase, divided, halfLife]
