import type { Table } from "../../gloss/tongue.ts"

/** Units an amount is counted in. "Unités" are left alone, as "units" are in English: they may be marks on a syringe. */
export const units: Table = {
  milligrammes: "mg",
  milligramme: "mg",
  microgrammes: "mcg",
  microgramme: "mcg",
  grammes: "g",
  gramme: "g",
  gr: "g",
  millilitres: "ml",
  millilitre: "ml",
  ui: "IU",
  kilo: "kg",
  kilogramme: "kg",
  litre: "l",
}

/** A unit written with marks between its letters. */
export const marked: Table = {
  "u . i .": "IU",
  "unités internationales": "IU",
  "unité internationale": "IU",
  "kg|kilo|kilogramme de poids corporel?": "kg",
  "par|/ kg|kilo|kilogramme de poids corporel?": "per kg",
  "par kg|kilo|kilogramme": "per kg",
  "/ j": "/day",
  "/ sem": "/week",
}

export { numerals as numbers } from "./numerals.ts"

export const time: Table = {
  minute: "minute",
  minutes: "minutes",
  min: "minutes",
  heure: "hour",
  heures: "hours",
  h: "hours",
  jour: "day",
  jours: "days",
  semaine: "week",
  semaines: "weeks",
  mois: "months",
  an: "year",
  ans: "years",
  année: "year",
  années: "years",
}

export const joins: Table = { à: "to", ou: "or", et: "and" }
