import { turn } from "../../gloss/tongue.ts"

/** "4 Wochen lang", "über einen Zeitraum von 6 Wochen". */
export const forSoLong = turn({
  id: "de/for-so-long",
  says: [
    "{n} {t} lang",
    "für|über max|maximal|höchstens|ca|etwa {n} {t}",
    "für|über max|ca . {n} {t}",
    "in den ersten {n} {t}",
    "für|über {n} {t}",
    "während {n} {t}",
    "für|über die? dauer von {n} {t}",
    "für|über einen zeitraum von {n} {t}",
    "für|über eine dauer von {n} {t}",
  ],
  means: "for {n} {t}",
  examples: [
    ["5 mg täglich {cycle:4 Wochen lang}", "4 weeks on"],
    ["5 mg täglich {cycle:über einen Zeitraum von 6 bis 8 Wochen}", "6–8 weeks on"],
  ],
  not: ["ein 4 Wochen langer Text"],
})

export const atLeast = turn({
  id: "de/at-least",
  says: ["mindestens|wenigstens {n} {t} lang?", "für mindestens|wenigstens {n} {t}"],
  means: "for at least {n} {t}",
  examples: [["5 mg täglich {cycle:für mindestens 8 Wochen}", "at least 8 weeks on"]],
  not: ["mindestens 8 Kapseln"],
})

/** "8 Wochen Einnahme, 4 Wochen Pause", "8 Wochen, dann 4 Wochen Pause". */
export const onThenOff = turn({
  id: "de/on-then-off",
  says: [
    "{n} {t} einnahme|an|on|kur|nehmen ,|/|-|–? dann|danach? {n} {t} pause|aus|off|frei",
    "{n} {t} ,|/|-|–? dann|danach|anschließend? {n} {t} pause|frei",
    "{n} {t} ,? gefolgt von {n} {t} pause",
  ],
  means: "{n} {t} on, {n} {t} off",
  examples: [
    ["{cycle:8 Wochen Einnahme, 4 Wochen Pause}", "8 weeks on, 4 weeks off"],
    ["{cycle:8 Wochen, dann 4 Wochen Pause}", "8 weeks on, 4 weeks off"],
  ],
  not: ["8 Wochen nach der Pause"],
})

export const rest = turn({
  id: "de/rest",
  says: [
    "dann|danach|anschließend {n} {t} pause",
    "{n} {t} pause",
    "pause von {n} {t}",
    "{n} - {t} - pause",
    "{n} {t} pausieren|aussetzen",
  ],
  means: "{n} {t} off",
  examples: [
    ["{rest:danach eine Pause von 2–4 Wochen}", "2–4 weeks off"],
    ["{rest:4 Wochen Pause} bis zur nächsten Runde", "4 weeks off"],
  ],
  not: ["nach der Pause 4 Wochen lang"],
})

/** "Eine Kur dauert 14 Tage". */
export const lasts = turn({
  id: "de/lasts",
  says: ["kur|zyklus|behandlung|anwendung|einnahme|therapie dauert|läuft etwa|ca|rund? {n} {t}"],
  means: "for {n} {t}",
  examples: [["eine {cycle:Kur dauert 14 Tage}", "14 days on"]],
  not: ["die Kur dauert länger"],
})

/** The longest: after so long it is stopped. */
export const stopAfter = turn({
  id: "de/stop-after",
  says: ["nach {n} {t} absetzen|beenden|aufhören|stoppen"],
  means: "stop after {n} {t}",
  examples: [["5 mg täglich, {cycle:nach 14 Tagen absetzen}", "14 days on"]],
  not: ["nach 14 Tagen besser"],
})

export const turns = [stopAfter, lasts, forSoLong, atLeast, onThenOff, rest]
