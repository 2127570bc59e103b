import text from "../../../../../examples/diary.csv?raw"
import type { Choices } from "./state.ts"

/** An invented diary: twelve weeks, capsule A or B by the week, how calm a day was, and what was guessed. Its plain comparison is
 *  "significant"; its answer is not. */
export const exampleDiary = { name: "diary.csv", text }

/** Its columns, which are known. */
export const exampleChoices: Choices = {
  day: "date",
  condition: "capsule",
  on: "B",
  off: "",
  dates: "",
  decimal: "",
  outcome: "calm",
  chosen: "coin",
  better: "higher",
  worthwhile: "0.2sd",
  family: "gaussian",
  session: "",
  guess: "guess",
}
