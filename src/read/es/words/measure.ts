import type { Table } from "../../gloss/tongue.ts"

/** Units an amount is counted in. "Unidades" are left alone, as "units" are in English: they may be marks on a syringe. */
export const units: Table = {
  miligramos: "mg",
  miligramo: "mg",
  microgramos: "mcg",
  microgramo: "mcg",
  gramos: "g",
  gramo: "g",
  gr: "g",
  mililitros: "ml",
  mililitro: "ml",
  ui: "IU",
  kilo: "kg",
  kilogramo: "kg",
  litro: "l",
}

/** A unit written with marks between its letters. */
export const marked: Table = {
  "u . i .": "IU",
  "unidades internacionales": "IU",
  "kg|kilo|kilogramo de peso corporal?": "kg",
  "por|/ kg|kilo|kilogramo de peso corporal?": "per kg",
  "por kg|kilo|kilogramo": "per kg",
  "por cada kg|kilo|kilogramo": "per kg",
}

export const numbers: Table = {
  un: "one",
  una: "one",
  uno: "one",
  dos: "two",
  tres: "three",
  cuatro: "four",
  cinco: "five",
  seis: "six",
  siete: "seven",
  ocho: "eight",
  nueve: "nine",
  diez: "ten",
  once: "eleven",
  doce: "twelve",
  catorce: "fourteen",
  quince: "fifteen",
  veinte: "twenty",
  treinta: "thirty",
}

export const time: Table = {
  minuto: "minute",
  minutos: "minutes",
  min: "minutes",
  hora: "hour",
  horas: "hours",
  h: "hours",
  día: "day",
  dia: "day",
  días: "days",
  dias: "days",
  semana: "week",
  semanas: "weeks",
  mes: "month",
  meses: "months",
  año: "year",
  años: "years",
}

export const joins: Table = { a: "to", o: "or", ó: "or", u: "or", y: "and", hasta: "to" }
