import { turn } from "../../gloss/tongue.ts"

/** "не более 600 мг в сутки", "максимум 600 мг в день". */
export const atMostADay = turn({
  id: "ru/at-most-a-day",
  says: [
    "не более|больше|выше {q} в день|сутки",
    "максимум|макс {q} в день|сутки",
    "максимум – {q} в день|сутки",
    "максимум — {q} в день|сутки",
    "не превышать|превышайте {q} в день|сутки",
    "не превышать|превышайте дозу {q} в день|сутки",
  ],
  means: "do not exceed {q} per day",
  examples: [
    ["250 мг, {maximum:не более 600 мг в сутки}", "at most 600 mg per day"],
    ["250 мг, {maximum:максимум 600 мг в день}", "at most 600 mg per day"],
  ],
  not: ["не более двух раз в день"],
})

/** "увеличивать на 2,5 мг каждые 4 недели", "каждые 4 недели увеличивать на 2,5 мг". */
export const increase = turn({
  id: "ru/increase",
  says: ["увеличивать|увеличить|повышать|повысить|повышают дозу? на {q} каждые {n} {t}"],
  means: "increase by {q} every {n} {t}",
  examples: [["{increment:увеличивать дозу на 2,5 мг каждые 4 недели}", "up by 2.5 mg every 4 weeks"]],
  not: ["увеличивать каждые 4 недели"],
})

export const increaseEvery = turn({
  id: "ru/increase-every",
  says: ["каждые {n} {t} увеличивать|увеличить|повышать|повысить|повышают дозу? на {q}"],
  means: "increase every {n} {t} by {q}",
  examples: [["{increment:каждые 4 недели повышать дозу на 2,5 мг}", "up by 2.5 mg every 4 weeks"]],
  not: ["каждые 4 недели по 2,5 мг"],
})

/** "разделить на 2 приёма", "в 2–3 приёма". */
export const divided = turn({
  id: "ru/divided",
  says: [
    "разделить|разделив|разделенные|разделённые|разделенная на {n} приема|приёма|приемов|приёмов|дозы|введения|раза",
    "в|за {n} приема|приёма|прием|приём|приемов|приёмов",
  ],
  means: "divided into {n} doses",
  examples: [["600 мг в день, {split:в 2–3 приёма}", "split into 2–3 doses"]],
  not: ["разделить на 2 части стола"],
})

export const halfLife = turn({
  id: "ru/half-life",
  says: [
    "период полувыведения|полураспада составляет|около|примерно|–|—|:? {n} {t}",
    "период полувыведения|полураспада составляет около|примерно {n} {t}",
  ],
  means: "half-life of {n} {t}",
  examples: [["его {not:период полувыведения составляет 6 дней}", "not a dose: a half-life"]],
  not: ["период полувыведения неизвестен"],
})

/** "3 раза по 200 мг": how many times is open, as it is in "3 x 200 mg". */
export const timesAmount = turn({
  id: "ru/times-amount",
  says: ["{n} раз|раза по {q}"],
  means: "{n} x {q}",
  examples: [
    ["принимать {not:3 раза по 200 мг} в день", "not a dose: an amount that a slash or a multiplication leaves open"],
  ],
  not: ["3 раза в день по 200 мг"],
})

export const turns = [timesAmount, atMostADay, increase, increaseEvery, divided, halfLife]
