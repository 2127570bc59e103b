import { turn } from "../../gloss/tongue.ts"

/** "2-mal täglich", "3 x am Tag". */
export const times = turn({
  id: "de/times",
  says: [
    "{n} -? mal täglich|tgl",
    "{n} - fach täglich",
    "{n} -? mal am|pro|je tag",
    "{n} x|× täglich|tgl",
    "{n} x|× am|pro|je tag",
  ],
  means: "{n} times a day",
  examples: [
    ["250 µg {frequency:2-mal täglich} nasal", "2 times a day"],
    ["250 µg {frequency:2 bis 3 mal am Tag}", "2–3 times a day"],
  ],
  not: ["zum 2. Mal am Tag der offenen Tür"],
})

export const timesAWeek = turn({
  id: "de/times-a-week",
  says: [
    "{n} -? mal wöchentlich",
    "{n} -? mal pro|je|die woche",
    "{n} -? mal in der woche",
    "{n} x|× wöchentlich",
    "{n} x|× pro|je|die woche",
    "{n} x|× in der woche",
  ],
  means: "{n} times a week",
  examples: [
    ["2 mg {frequency:3-mal pro Woche}", "3 times a week"],
    ["2 mg {frequency:2 x die Woche}", "2 times a week"],
  ],
  not: ["das 2. Mal in der Wochenmitte"],
})

/** "einmal am Tag", "zweimal pro Woche" stand in the order of English; "alle 12 Stunden" does so by its first word alone. */
export const everyN = turn({
  id: "de/every-n",
  says: ["alle {n} {t}", "jede|jeden|jedes {n} {t}"],
  means: "every {n} {t}",
  examples: [
    ["50 mg {frequency:alle 12 Stunden}", "every 12 hours"],
    ["2 mg {frequency:alle zwei Tage}", "every 2 days"],
    ["2 mg {frequency:alle 3,5 Tage}", "every 3.5 days"],
  ],
  not: ["alle anderen Tage zählen nicht"],
})

/** "5 Tage ja, 2 Tage nein": on and off in any words. */
export const onOff = turn({
  id: "de/on-off",
  says: [
    "{n} tage einnahme|ein|an|on|ja|nehmen ,|/|-|–? dann? {n} tage? pause|aus|off|nein|frei",
    "{n} tage einnehmen ,|/? dann? {n} tage? pause|aussetzen|frei",
  ],
  means: "{n} days on, {n} days off",
  examples: [
    ["100 µg, {frequency:5 Tage Einnahme, 2 Tage Pause}", "5 days on, 2 days off"],
    ["100 µg, {frequency:5 Tage an / 2 Tage aus}", "5 days on, 2 days off"],
  ],
  not: ["5 Tage anreisen, 2 Tage wandern"],
})

/** "an 5 Tagen in der Woche", "5 Tage die Woche". */
export const daysAWeek = turn({
  id: "de/days-a-week",
  says: ["an {n} tagen pro|die woche", "an {n} tagen in der woche", "{n} tage pro|die woche", "{n} tage in der woche"],
  means: "{n} days per week",
  examples: [["2 mg {frequency:an 5 Tagen in der Woche}", "5 times a week"]],
  not: ["an 5 Tagen im Mai"],
})

/** "zwei- bis dreimal am Tag": the first number leaves its "mal" to the second. */
export const toTwice = turn({
  id: "de/to-twice",
  says: ["{n} - bis|oder zweimal|2mal"],
  means: "{n} to 2 times",
  examples: [["250 µg {frequency:ein- bis zweimal am Tag}", "1–2 times a day"]],
  not: ["ein Mal bis zweimal"],
})

export const toThrice = turn({
  id: "de/to-thrice",
  says: ["{n} - bis|oder dreimal|3mal"],
  means: "{n} to 3 times",
  examples: [["250 µg {frequency:zwei- bis dreimal täglich}", "2–3 times a day"]],
  not: ["zwei Mal bis dreimal"],
})

export const toFour = turn({
  id: "de/to-four",
  says: ["{n} - bis|oder viermal|4mal"],
  means: "{n} to 4 times",
  examples: [["250 µg {frequency:drei- bis viermal täglich}", "3–4 times a day"]],
  not: ["drei Mal bis viermal"],
})

export const turns = [toTwice, toThrice, toFour, times, timesAWeek, everyN, onOff, daysAWeek]
