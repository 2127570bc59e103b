import { turn } from "../../gloss/tongue.ts"

/** "pendant 4 semaines", "sur une durée de 6 semaines". */
export const forSoLong = turn({
  id: "fr/for-so-long",
  says: [
    "pendant|durant|pour {n} {t}",
    "pendant|durant les? premiers|premières? {n} {t}",
    "pendant|durant les {n} premiers|premières {t}",
    "pendant|durant environ|maximum {n} {t}",
    "pendant|pour|sur une durée|période de {n} {t}",
  ],
  means: "for {n} {t}",
  examples: [
    ["5 mg par jour {cycle:pendant 4 semaines}", "4 weeks on"],
    ["5 mg par jour {cycle:pendant 6 à 8 semaines}", "6–8 weeks on"],
  ],
  not: ["pendant la semaine 4"],
})

/** "une semaine et demie". */
export const andAHalf = turn({
  id: "fr/and-a-half",
  says: ["pendant|durant|pour {n} {t} et demi|demie"],
  means: "for {n}.5 {t}",
  examples: [["5 mg par jour {cycle:pendant une semaine et demie}", "1.5 weeks on"]],
  not: ["pendant une semaine et deux jours"],
})

export const cyclesOf = turn({
  id: "fr/cycles-of",
  says: ["cycle|cycles|cure|cures de {n} {t}"],
  means: "cycles of {n} {t}",
  examples: [["à utiliser en {cycle:cycles de 8 semaines}", "8 weeks on"]],
  not: ["cycles d'entraînement"],
})

export const atLeast = turn({
  id: "fr/at-least",
  says: ["pendant|durant au moins|minimum {n} {t}", "pendant un minimum de {n} {t}", "au moins {n} semaines|mois"],
  means: "for at least {n} {t}",
  examples: [["5 mg par jour {cycle:pendant au moins 8 semaines}", "at least 8 weeks on"]],
  not: ["au moins 8 gélules"],
})

/** "8 semaines de prise, 4 semaines de pause", "8 semaines puis 4 semaines de pause". */
export const onThenOff = turn({
  id: "fr/on-then-off",
  says: [
    "{n} {t} de prise|cure|traitement ,|et|/|-|puis? {n} {t} de? pause|repos|arrêt",
    "{n} {t} on ,|et|/|-|puis? {n} {t} off",
    "{n} {t} ,? puis|suivies|suivis de? {n} {t} de pause|repos|arrêt",
    "{n} {t} ,|et {n} {t} de pause|repos|arrêt",
  ],
  means: "{n} {t} on, {n} {t} off",
  examples: [
    ["{cycle:8 semaines de prise, 4 semaines de pause}", "8 weeks on, 4 weeks off"],
    ["{cycle:8 semaines puis 4 semaines de pause}", "8 weeks on, 4 weeks off"],
  ],
  not: ["8 semaines après la pause"],
})

export const rest = turn({
  id: "fr/rest",
  says: ["{n} {t} de? pause|repos|arrêt", "une? pause de {n} {t}", "arrêter pendant? {n} {t}"],
  means: "{n} {t} off",
  examples: [
    ["et {rest:ensuite une pause de 2 à 4 semaines}", "2–4 weeks off"],
    ["{rest:puis 4 semaines de pause}", "4 weeks off"],
  ],
  not: ["la pause dure ce qu'il faut"],
})

/** "Le traitement dure 4 à 8 semaines". */
export const lasts = turn({
  id: "fr/lasts",
  says: [
    "traitement|cure|cycle dure généralement|habituellement|environ? de? {n} {t}",
    "traitement|cure|cycle est de {n} {t}",
  ],
  means: "for {n} {t}",
  examples: [["la {cycle:cure dure 4 à 8 semaines}", "4–8 weeks on"]],
  not: ["la cure dure le temps nécessaire"],
})

/** The longest: after so long it is stopped. */
export const stopAfter = turn({
  id: "fr/stop-after",
  says: ["arrêter|arrêtez|cesser|stopper après {n} {t}", "arrêter|arrêtez|cesser au bout de {n} {t}"],
  means: "stop after {n} {t}",
  examples: [["5 mg par jour, {cycle:arrêter après 14 jours}", "14 days on"]],
  not: ["mieux après 14 jours"],
})

export const turns = [stopAfter, lasts, forSoLong, andAHalf, cyclesOf, atLeast, onThenOff, rest]
