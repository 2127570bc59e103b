import type { DoseUnit, Route, Weekday } from "../../base/index.ts"

export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "year"

/** What the tables of a language say about one word. Every word of the page that is in no table shares one lexeme that says nothing.
 *  All lexemes have all fields, so that the engine sees a single object shape. */
export type Lexeme = {
  readonly text: string
  /** Its place in the tables that matchers keep. */
  readonly id: number
  /** A unit an amount can be counted in. */
  unit: DoseUnit | null
  /** day, week, month … */
  time: TimeUnit | null
  /** "two", "half-dozen": the number a word stands for. */
  number: number | null
  /** "once", "twice": how many times. */
  times: number | null
  /** "daily", "weekly": one time in this unit. */
  every: "day" | "week" | "month" | null
  /** "BID": times a day. */
  latin: number | null
  /** "q8h": every so many hours. */
  hours: number | null
  route: Route | null
  weekday: Weekday | null
  /** "morning", "bedtime": a time of day, as it is printed. */
  when: string | null
  /** What the word marks a number as, when it is not a dose: "vial", "half", "kg". */
  not: string | null
}

/** All lexemes, by their `id`. */
export const lexemes: Lexeme[] = []

const silent: Lexeme = {
  text: "",
  id: 0,
  unit: null,
  time: null,
  number: null,
  times: null,
  every: null,
  latin: null,
  hours: null,
  route: null,
  weekday: null,
  when: null,
  not: null,
}

export const lexeme = (text: string): Lexeme => {
  const made: Lexeme = { ...silent, text, id: lexemes.length }
  lexemes.push(made)
  return made
}

/** Stands for every word in no table. */
export const unknownWord: Lexeme = lexeme("")
/** Stands for every number that can be an amount or a count. */
export const aNumber: Lexeme = lexeme("0")
/** Stands for digits that belong to a name: the 157 of "BPC-157". */
export const aNameNumber: Lexeme = lexeme("#")
/** Stands behind the last token of a stretch. */
export const theEnd: Lexeme = lexeme(" ")

/** The columns of the lexicon that a word can be asked for. */
export type Column = Exclude<keyof Lexeme, "text" | "id">
