import { turn } from "../../gloss/tongue.ts"

/** The verb stands behind the amount: "5 mg pro Tag nicht überschreiten". */
export const notExceed = turn({
  id: "de/not-exceed",
  says: [
    "{q} pro|am tag nicht überschreiten",
    "{q} täglich nicht überschreiten",
    "{q} / tag nicht überschreiten",
    "{q} pro|am tag sollten|dürfen nicht überschritten werden",
  ],
  means: "do not exceed {q} per day",
  examples: [
    ["250 mg, {maximum:600 mg pro Tag nicht überschreiten}", "at most 600 mg per day"],
    ["{maximum:600 mg pro Tag dürfen nicht überschritten werden}", "at most 600 mg per day"],
  ],
  not: ["600 mg pro Tag nicht vergessen"],
})

export const atMostADay = turn({
  id: "de/at-most-a-day",
  says: ["maximal|höchstens|max {q} pro|am tag", "maximal|höchstens|max {q} täglich|/ tag?", "max . {q} pro|am tag"],
  means: "maximum {q} per day",
  examples: [["500 mg, {maximum:maximal 600 mg pro Tag}", "at most 600 mg per day"]],
  not: ["maximal 3 Kapseln"],
})

/** "um 2,5 mg alle 4 Wochen steigern", "alle 4 Wochen um 2,5 mg steigern". */
export const increase = turn({
  id: "de/increase",
  says: [
    "um {q} alle {n} {t} steigern|erhöhen",
    "steigerung|erhöhung um {q} alle {n} {t}",
    "steigern|erhöhen um {q} alle {n} {t}",
  ],
  means: "increase by {q} every {n} {t}",
  examples: [["{increment:um 2,5 mg alle 4 Wochen steigern}", "up by 2.5 mg every 4 weeks"]],
  not: ["um 8 Uhr alle 4 Wochen"],
})

export const increaseEvery = turn({
  id: "de/increase-every",
  says: ["alle {n} {t} um {q} steigern|erhöhen"],
  means: "increase every {n} {t} by {q}",
  examples: [["{increment:alle 4 Wochen um 2,5 mg steigern}", "up by 2.5 mg every 4 weeks"]],
  not: ["alle 4 Wochen um 8 Uhr"],
})

/** "auf 2 Gaben verteilt", "in zwei Dosen aufgeteilt". */
export const divided = turn({
  id: "de/divided",
  says: [
    "auf|in {n} gaben|dosen|einzeldosen|portionen|einnahmen|einzelgaben verteilt|aufgeteilt|geteilt",
    "verteilt|aufgeteilt|geteilt auf|in {n} gaben|dosen|einzeldosen|portionen|einnahmen|einzelgaben",
  ],
  means: "divided into {n} doses",
  examples: [["600 mg täglich, {split:auf 2–3 Gaben verteilt}", "split into 2–3 doses"]],
  not: ["auf 2 Flaschen verteilt"],
})

/** "5 mg reichen nicht", "5 mg sind zu viel": a verdict behind the amount. */
export const tooMuch = turn({
  id: "de/too-much",
  says: ["sind|ist|wären|wäre zu viel|hoch"],
  means: "is too much",
  examples: [["1 mg {frequency:täglich}, 5 mg sind zu viel", "1 time a day"]],
  not: ["zu viel des Guten"],
})

/** "Halbwertszeit von 6 Stunden", "Halbwertszeit: 6 Stunden" in any case of the word. */
export const halfLife = turn({
  id: "de/half-life",
  says: ["halbwertszeit|hwz beträgt|liegt|ist etwa|ca|rund|bei? {n} {t}"],
  means: "half-life of {n} {t}",
  examples: [["die {not:Halbwertszeit beträgt 6 Tage}", "not a dose: a half-life"]],
  not: ["die Halbwertszeit ist unbekannt"],
})

/** "90 Kapseln mit je 2.000 IE": what a pack holds. */
export const pieces = turn({
  id: "de/pieces",
  says: ["kapseln|tabletten|ampullen|kps mit|zu|à je? {q}"],
  means: "capsules of {q}",
  examples: [["eine Dose: {not:90 Kapseln mit je 500 mg}", "not a dose: what a pack holds"]],
  not: ["Kapseln mit Wasser"],
})

/** "drei mal 200 mg": how many times is open, as it is in "3 x 200 mg". */
export const timesAmount = turn({
  id: "de/times-amount",
  says: ["{n} -? mal {q}"],
  means: "{n} x {q}",
  examples: [
    ["nehmen Sie {not:drei mal 200 mg} täglich", "not a dose: an amount that a slash or a multiplication leaves open"],
  ],
  not: ["drei mal täglich 200 mg"],
})

/** "ab 5 mg täglich": where something begins, and no dose. */
export const above = turn({
  id: "de/above",
  says: ["ab {q}"],
  means: "above {q}",
  examples: [["Beschwerden {not:ab 5 mg} täglich", "not a dose: a limit, not a dose"]],
  not: ["ab Woche 5: 2 mg"],
})

export const turns = [
  timesAmount,
  above,
  pieces,
  notExceed,
  atMostADay,
  increase,
  increaseEvery,
  divided,
  tooMuch,
  halfLife,
]
