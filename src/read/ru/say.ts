import { sayerOf } from "../gloss/say.ts"

/** A protocol as a Russian page says it. */
export const say = sayerOf({
  dosing: "Дозировка",
  dose: "Доза",
  cycle: "Курс",
  rest: "Перерыв",
  route: "Введение",
  unit: { mcg: "мкг", mg: "мг", g: "г", IU: "МЕ", mL: "мл" },
  per: { dose: "за приём", day: "в день", week: "в неделю", nostril: "в каждую ноздрю", spray: "за впрыск" },
  times: (n, per) => `${n} раза ${per === "day" ? "в день" : "в неделю"}`,
  every: (n, unit) => `каждые ${n} ${{ hour: "часа", day: "дня", week: "недели", month: "месяца" }[unit]}`,
  onOff: (on, off, unit) =>
    unit === "day" ? `${on} дней приём, ${off} дня перерыв` : `${on} недель приём, ${off} недели перерыв`,
  days: {
    mon: "понедельник",
    tue: "вторник",
    wed: "среда",
    thu: "четверг",
    fri: "пятница",
    sat: "суббота",
    sun: "воскресенье",
  },
  length: (n, unit) => `${n} ${{ day: "дней", week: "недель", month: "месяцев" }[unit]}`,
  off: (length) => `перерыв ${length}`,
  rests: { "as needed": "перерывы по необходимости", periodic: "периодические перерывы", unspecified: "затем перерыв" },
  open: "постоянно",
  reassess: "затем повторная оценка",
  routes: {
    intranasal: "интраназально",
    subcutaneous: "подкожно",
    intramuscular: "внутримышечно",
    intravenous: "внутривенно",
    oral: "перорально",
    sublingual: "сублингвально",
    topical: "наружно",
    injection: "инъекция",
  },
  about: "около",
  upTo: "до",
  each: "кг",
})
