import type { Answer } from "../../../../app/index.ts"
import { worthwhileWords } from "../../../../learn/index.ts"
import { outcomeWords } from "../../../../measure/index.ts"

type Status = Answer<"trial-status">

/** Where a trial stands, in a few words. */
export const stateSaid = ({ state, day, days }: Pick<Status, "state" | "day" | "days">): string =>
  day === null ? states[state] : `${states[state]}, day ${day} of ${days}`

const states: Readonly<Record<Status["state"], string>> = {
  waiting: "Not begun yet",
  "run-in": "Run-in",
  running: "Running",
  over: "Over, not opened",
  opened: "Opened",
}

/** What is held against a trial's score, in words: "focus; higher is better; a fifth of the usual spread is worth having". */
export const settledSaid = ({ primary, better, worthwhile }: Pick<Status, "primary" | "better" | "worthwhile">) =>
  `${outcomeWords(primary)}; ${better} is better; ${worthwhileWords(worthwhile)} is worth having`
