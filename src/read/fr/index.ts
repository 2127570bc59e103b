import type { Tongue } from "../gloss/tongue.ts"
import { turns as amount } from "./turns/amount.ts"
import { turns as course } from "./turns/course.ts"
import { turns as rhythms } from "./turns/rhythm.ts"
import { cues, little, stating } from "./words/cues.ts"
import { labels } from "./words/labels.ts"
import { joins, marked, numbers, time, units } from "./words/measure.ts"
import { pieces } from "./words/numerals.ts"
import { rhythm, when } from "./words/rhythm.ts"
import { containers, routes } from "./words/ways.ts"
import { weekdays } from "./words/weekdays.ts"

/** French. */
export const french: Tongue = {
  code: "fr",
  name: "French",
  nouns: false,
  latin: true,
  pieces,
  units,
  numbers,
  time,
  joins,
  words: [little, cues, stating, containers, labels, routes, weekdays, rhythm, when, marked],
  turns: [...rhythms, ...course, ...amount],
}
