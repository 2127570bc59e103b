import { turn } from "../../gloss/tongue.ts"

/** "maximum 600 mg par jour", "ne pas dépasser 600 mg par jour". */
export const atMostADay = turn({
  id: "fr/at-most-a-day",
  says: [
    "maximum|max {q} par|/ jour|j",
    "maximum de {q} par|/ jour|j",
    "au maximum {q} par|/ jour|j",
    "ne pas|jamais dépasser|excéder {q} par|/ jour|j",
    "ne dépassez|excédez pas|jamais {q} par|/ jour|j",
    "sans dépasser|excéder {q} par|/ jour|j",
    "pas|jamais plus de {q} par|/ jour|j",
  ],
  means: "do not exceed {q} per day",
  examples: [
    ["250 mg, {maximum:maximum 600 mg par jour}", "at most 600 mg per day"],
    ["250 mg, {maximum:sans dépasser 600 mg par jour}", "at most 600 mg per day"],
    ["250 mg, {maximum:ne dépassez pas 1\u202f000 mg par jour}", "at most 1000 mg per day"],
  ],
  not: ["le maximum de bienfaits par jour"],
})

/** "augmenter de 2,5 mg toutes les 4 semaines". */
export const increase = turn({
  id: "fr/increase",
  says: [
    "augmenter|augmentez|monter|augmente de {q} tous|toutes les {n} {t}",
    "augmentation|augmentations de {q} tous|toutes les {n} {t}",
    "paliers de {q} tous|toutes les {n} {t}",
  ],
  means: "increase by {q} every {n} {t}",
  examples: [["{increment:augmenter de 2,5 mg toutes les 4 semaines}", "up by 2.5 mg every 4 weeks"]],
  not: ["augmenter toutes les 4 semaines"],
})

/** "répartis en 2 prises". */
export const divided = turn({
  id: "fr/divided",
  says: [
    "divisé|divisée|divisés|divisées|réparti|répartie|répartis|réparties|fractionné|fractionnée en|sur {n} prises|doses|fois",
    "à répartir|diviser en {n} prises|doses",
    "en {n} prises",
  ],
  means: "divided into {n} doses",
  examples: [["600 mg par jour, {split:répartis en 2-3 prises}", "split into 2–3 doses"]],
  not: ["réparti en 2 boîtes"],
})

export const halfLife = turn({
  id: "fr/half-life",
  says: ["demi - vie est? de {n} {t}", "demi - vie est? d' environ {n} {t}"],
  means: "half-life of {n} {t}",
  examples: [["sa {not:demi-vie est de 6 jours}", "not a dose: a half-life"]],
  not: ["la demi-vie est inconnue"],
})

/** "3 fois 200 mg": how many times is open, as it is in "3 x 200 mg". */
export const timesAmount = turn({
  id: "fr/times-amount",
  says: ["{n} fois {q}"],
  means: "{n} x {q}",
  examples: [
    ["prenez {not:3 fois 200 mg} par jour", "not a dose: an amount that a slash or a multiplication leaves open"],
  ],
  not: ["3 fois par jour 200 mg"],
})

/** "à partir de 5 mg": where something begins, and no dose. */
export const above = turn({
  id: "fr/above",
  says: ["à partir de {q}", "dès {q}"],
  means: "above {q}",
  examples: [["des troubles {not:à partir de 5 mg par jour}", "not a dose: a limit, not a dose"]],
  not: ["à partir de la semaine 5 : 2 mg"],
})

export const turns = [timesAmount, above, atMostADay, increase, divided, halfLife]
