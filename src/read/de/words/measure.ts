import type { Table } from "../../gloss/tongue.ts"
import { numerals } from "./numerals.ts"

/** Units an amount is counted in. "Einheiten" are left alone, as "units" are in English: they may be marks on a syringe. */
export const units: Table = {
  milligramm: "mg",
  mikrogramm: "mcg",
  gramm: "g",
  kilogramm: "kg",
  kilo: "kg",
  milliliter: "ml",
  liter: "l",
  ie: "IU",
}

/** A unit written with marks between its letters. */
export const marked: Table = {
  "i . e .": "IU",
  "internationale einheiten": "IU",
  "kg kg": "kg",
  "kg körpergewicht": "kg",
}

export const numbers: Table = {
  ...numerals,
  ein: "one",
  eine: "one",
  einen: "one",
  einer: "one",
  eins: "one",
  zwei: "two",
  drei: "three",
  vier: "four",
  fünf: "five",
  sechs: "six",
  sieben: "seven",
  acht: "eight",
  neun: "nine",
  zehn: "ten",
  elf: "eleven",
  zwölf: "twelve",
  vierzehn: "fourteen",
  fünfzehn: "fifteen",
  zwanzig: "twenty",
  dreißig: "thirty",
}

export const time: Table = {
  minute: "minute",
  minuten: "minutes",
  min: "minutes",
  stunde: "hour",
  stunden: "hours",
  std: "hours",
  tag: "day",
  tage: "days",
  tagen: "days",
  tages: "day",
  woche: "week",
  wochen: "weeks",
  monat: "month",
  monate: "months",
  monaten: "months",
  monats: "month",
  jahr: "year",
  jahre: "years",
  jahren: "years",
}

export const joins: Table = { bis: "to", oder: "or", und: "and" }
