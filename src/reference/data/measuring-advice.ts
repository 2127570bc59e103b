import type { MeasuringAdviceRow } from "../format/background.ts"
import { recalled } from "./basis.ts"

/** How to measure an effect on oneself so that the answer could come out no. */
export const measuringAdvice: readonly MeasuringAdviceRow[] = [
  { id: "design-1", advice: "at least 7-14 baseline days before the first dose", ...recalled("medium") },
  { id: "design-2", advice: "one change at a time: never start a stack on one day", ...recalled("medium") },
  {
    id: "design-3",
    advice: "repeat on-off blocks when a drug has short action; say so when it cannot be reversed",
    ...recalled("medium"),
  },
  { id: "design-4", advice: "parallel test forms, same hour, log caffeine, sleep, illness", ...recalled("medium") },
  {
    id: "design-5",
    advice:
      "blinding is possible only with a second person preparing coded bottles; otherwise call the result unblinded",
    ...recalled("medium"),
  },
  {
    id: "design-6",
    advice: "fix the success rule before dosing; report nothing-happened results the same way",
    ...recalled("medium"),
  },
  {
    id: "design-7",
    advice:
      "safety log: nasal irritation, sleep, irritability, blood pressure, heart rate, mood item 9; stop rules before start",
    ...recalled("medium"),
  },
]
