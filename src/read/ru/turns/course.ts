import { turn } from "../../gloss/tongue.ts"

/** "в течение 4 недель", "курсом 10 дней". */
export const forSoLong = turn({
  id: "ru/for-so-long",
  says: [
    "в течение|течении {n} {t}",
    "на протяжении {n} {t}",
    "в течение|течении первых {n} {t}",
    "курсовой прием|приём {n} {t}",
    "курсом|курсами {n} {t}",
    "курсом|курсами по|в|на|до {n} {t}",
    "курс|курсы приема|приёма? {n} {t}",
    "курс по|в|на|до {n} {t}",
    "курс приема|приёма|лечения? –|—|-|: {n} {t}",
    "курс лечения {n} {t}",
  ],
  means: "for {n} {t}",
  examples: [
    ["5 мг в день {cycle:в течение 4 недель}", "4 weeks on"],
    ["5 мг в день, {cycle:курс 10–14 дней}", "10–14 days on"],
    ["5 мг в день {cycle:курсом 10 дней}", "10 days on"],
  ],
  not: ["в течение дня"],
})

export const atLeast = turn({
  id: "ru/at-least",
  says: [
    "не менее {n} {t}",
    "не меньше {n} {t}",
    "минимум {n} {t}",
    "в течение не менее {n} {t}",
    "курс не менее {n} {t}",
  ],
  means: "for at least {n} {t}",
  examples: [["5 мг в день {cycle:не менее 8 недель}", "at least 8 weeks on"]],
  not: ["не менее 8 капсул"],
})

/** "8 недель приём, 4 недели перерыв", "10 дней, затем перерыв 2 недели". */
export const onThenOff = turn({
  id: "ru/on-then-off",
  says: [
    "{n} {t} прием|приём|приема|приёма|курс ,|/|-|–|;? затем|потом|и|далее? {n} {t} перерыв|перерыва|отдых|отдыха|пауза|паузы",
    "{n} {t} ,|/|-|–? затем|потом|далее {n} {t} перерыв|перерыва|отдых|отдыха|пауза",
    "{n} {t} ,|/|-|– затем|потом|далее? перерыв|пауза|отдых на|в|–|—? {n} {t}",
    "{n} {t} через {n} {t}",
  ],
  means: "{n} {t} on, {n} {t} off",
  examples: [
    ["{cycle:8 недель приём, 4 недели перерыв}", "8 weeks on, 4 weeks off"],
    ["{cycle:10 дней, затем перерыв 2 недели}", "10 days on, 2 weeks off"],
  ],
  not: ["8 недель после перерыва"],
})

export const rest = turn({
  id: "ru/rest",
  says: [
    "перерыв|пауза|отдых {n} {t}",
    "перерыв|пауза|отдых в|на|по|–|—|: {n} {t}",
    "перерывом|перерывами {n} {t}",
    "перерывом|перерывами в|на|по {n} {t}",
    "{n} {t} перерыв|перерыва|отдых|отдыха",
  ],
  means: "{n} {t} off",
  examples: [
    ["{rest:затем перерыв 2 недели}", "2 weeks off"],
    ["и снова, {rest:с перерывом в 2–4 недели}", "2–4 weeks off"],
  ],
  not: ["перерыв на обед"],
})

/** "перерыв месяц": one of what is named. */
export const restOfOne = turn({
  id: "ru/rest-of-one",
  says: ["перерыв|пауза|отдых в|на|—|–? месяц"],
  means: "1 month off",
  examples: [["и {rest:перерыв на месяц}", "1 month off"]],
  not: ["перерыв через месяц"],
})

export const restOfAWeek = turn({
  id: "ru/rest-of-a-week",
  says: ["перерыв|пауза|отдых в|на|—|–? неделю"],
  means: "1 week off",
  examples: [["и {rest:перерыв на неделю}", "1 week off"]],
  not: ["перерыв через неделю"],
})

/** The longest: after so long it is stopped. */
export const stopAfter = turn({
  id: "ru/stop-after",
  says: ["отменить|прекратить|закончить|отмена через|после {n} {t}"],
  means: "stop after {n} {t}",
  examples: [["5 мг в день, {cycle:отменить через 14 дней}", "14 days on"]],
  not: ["лучше через 14 дней"],
})

export const turns = [stopAfter, restOfOne, restOfAWeek, forSoLong, atLeast, onThenOff, rest]
