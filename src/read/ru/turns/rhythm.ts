import { turn } from "../../gloss/tongue.ts"

export const times = turn({
  id: "ru/times",
  says: ["{n} раз|раза в|за день|сутки", "{n} р|x|х|× .? в|за|/ день|сутки|сут|д", "по {n} раз|раза в день|сутки"],
  means: "{n} times a day",
  examples: [
    ["250 мкг {frequency:2 раза в день} в нос", "2 times a day"],
    ["250 мкг {frequency:2–3 раза в сутки}", "2–3 times a day"],
  ],
  not: ["второй раз в день рождения"],
})

export const timesAWeek = turn({
  id: "ru/times-a-week",
  says: ["{n} раз|раза в неделю", "{n} р|x|х|× .? в|/ неделю|нед"],
  means: "{n} times a week",
  examples: [["2 мг {frequency:3 раза в неделю}", "3 times a week"]],
  not: ["второй раз неделю спустя"],
})

/** "раз в 3 дня", "каждые 12 часов", "через каждые 8 часов". */
export const everyN = turn({
  id: "ru/every-n",
  says: ["1|один? раз в {n} {t}", "каждые|каждый {n} {t}", "через каждые {n} {t}"],
  means: "every {n} {t}",
  examples: [
    ["2 мг {frequency:раз в 3 дня}", "every 3 days"],
    ["50 мг {frequency:каждые 12 часов}", "every 12 hours"],
    ["2 мг {frequency:каждые 3,5 дня}", "every 3.5 days"],
  ],
  not: ["каждый из трёх дней"],
})

/** "5 дней приём, 2 дня перерыв", "5 через 2". */
export const onOff = turn({
  id: "ru/on-off",
  says: [
    "{n} дней|дня прием|приём|приема|приёма|пить|принимать ,|/|-|–? затем|и? {n} дня|дней перерыв|перерыва|отдых|отдыха|пауза",
    "{n} дней|дня ,|/ {n} дня|дней перерыв|перерыва|отдых|отдыха",
    "{n} дней|дня через {n} дня|дней",
    "{n} дней|дня через {n}",
  ],
  means: "{n} days on, {n} days off",
  examples: [
    ["100 мкг, {frequency:5 дней приём, 2 дня перерыв}", "5 days on, 2 days off"],
    ["100 мкг, {frequency:5 дней через 2 дня}", "5 days on, 2 days off"],
  ],
  not: ["5 дней в пути"],
})

/** "5 дней в неделю". */
export const daysAWeek = turn({
  id: "ru/days-a-week",
  says: ["{n} дней|дня в неделю"],
  means: "{n} days per week",
  examples: [["2 мг {frequency:5 дней в неделю}", "5 times a week"]],
  not: ["5 дней неделю спустя"],
})

export const once = turn({
  id: "ru/once",
  says: ["1|один раз в день|сутки", "один|1 р . в|/ день|сут|д"],
  means: "once a day",
  examples: [["2 мг {frequency:1 раз в день}", "1 time a day"]],
  not: ["один раз в году"],
})

export const onceAWeek = turn({
  id: "ru/once-a-week",
  says: ["1|один раз в неделю"],
  means: "once a week",
  examples: [["2 мг {frequency:один раз в неделю}", "1 time a week"]],
  not: ["один раз неделю назад"],
})

/** "за 30 минут до сна". */
export const ahead = turn({
  id: "ru/ahead",
  says: ["за {n} {t} до сна|отхода", "за {n} {t} до еды|тренировки|завтрака|приема|приёма"],
  means: "{n} {t} before",
  examples: [["2 мг {when:за 30 минут до сна}", "30 minutes before"]],
  not: ["за 30 рублей до сна"],
})

export const turns = [daysAWeek, once, onceAWeek, ahead, times, timesAWeek, everyN, onOff]
