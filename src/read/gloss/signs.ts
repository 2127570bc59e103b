import type { Signs } from "../page/signs.ts"

/** What the layout of a page is told by in another language: what its gloss is told by. */
export const signsBy = (gloss: (words: string) => string, english: Signs): Signs => ({
  fieldOf: (label) => english.fieldOf(gloss(label)),
  topicOf: (title) => english.topicOf(gloss(title)),
  amount: (words) => english.amount(gloss(words)),
  dose: (words) => english.dose(gloss(words)),
  time: (words) => english.time(gloss(words)),
  rhythm: (line) => english.rhythm(gloss(line)),
  step: (line) => english.step(gloss(line)),
  counted: (line) => english.counted(gloss(line)),
  heads: (line) => english.heads(gloss(line)),
  priced: (line) => english.priced(gloss(line)),
  small: (word) => english.small(gloss(word)),
  navigation: (line) => english.navigation(gloss(line)),
  // Keys of data are English wherever the data is.
  nameKey: (key) => english.nameKey(key) || english.nameKey(gloss(key)),
})
