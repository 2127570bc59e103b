import type { Tongue } from "../gloss/tongue.ts"
import { turns as amount } from "./turns/amount.ts"
import { turns as course } from "./turns/course.ts"
import { turns as rhythms } from "./turns/rhythm.ts"
import { cues, little, stating } from "./words/cues.ts"
import { labels } from "./words/labels.ts"
import { joins, marked, numbers, time, units } from "./words/measure.ts"
import { rhythm, when } from "./words/rhythm.ts"
import { containers, routes } from "./words/ways.ts"
import { weekdays } from "./words/weekdays.ts"

/** German. */
export const german: Tongue = {
  code: "de",
  name: "German",
  nouns: true,
  latin: true,
  units,
  numbers,
  time,
  joins,
  words: [little, cues, stating, containers, labels, routes, weekdays, rhythm, when, marked],
  turns: [...rhythms, ...course, ...amount],
}
