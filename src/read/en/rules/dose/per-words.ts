import { alt, word } from "../../../engine/match.ts"

/** What one amount is for, by the word after "per". */
export const perWords: Readonly<Record<string, "dose" | "day" | "week" | "nostril" | "spray">> = {
  dose: "dose",
  injection: "dose",
  administration: "dose",
  application: "dose",
  session: "dose",
  treatment: "dose",
  shot: "dose",
  time: "dose",
  serving: "dose",
  meal: "dose",
  day: "day",
  d: "day",
  week: "week",
  wk: "week",
  nostril: "nostril",
  spray: "spray",
  sprays: "spray",
  actuation: "spray",
  puff: "spray",
  pump: "spray",
}

/** "per", "/", "a", "each": what stands between an amount and what it is for. */
export const perMark = alt(word("per", "/", "a", "an", "each", "in each", "for each"))
