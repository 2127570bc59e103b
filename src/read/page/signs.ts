import type { Field } from "../words/field.ts"
import type { Topic } from "../words/topic.ts"

/** What taking a page apart asks of the language it is written in. Each looks at a few words: a label, a heading, a line. */
export type Signs = {
  readonly fieldOf: (label: string) => Field | null
  readonly topicOf: (title: string) => Topic
  /** A number with a unit of mass, activity or volume behind it: a line that has one states something and is no heading. */
  readonly amount: (words: string) => boolean
  /** An amount with its number first, as it stands below the label of a dose. */
  readonly dose: (words: string) => boolean
  /** Words that say how often or how long. */
  readonly time: (words: string) => boolean
  /** A count of time and nothing else: "4–6 days per week", "2x weekly". */
  readonly rhythm: (line: string) => boolean
  /** A line that begins a step: "Weeks 1-4: 0.25 mg". */
  readonly step: (line: string) => boolean
  /** "Protocol 2: Recovery". */
  readonly counted: (line: string) => boolean
  /** A heading by its last words, wherever it stands. */
  readonly heads: (line: string) => boolean
  /** "From €12": a price, and no heading. */
  readonly priced: (line: string) => boolean
  /** A word that titles write small. */
  readonly small: (word: string) => boolean
  /** What a page says of itself, and of nothing else: "back to top". */
  readonly navigation: (line: string) => boolean
  /** A key of data that holds the name of a substance. */
  readonly nameKey: (key: string) => boolean
}
