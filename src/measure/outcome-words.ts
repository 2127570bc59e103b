import { instruments } from "./instruments.ts"

/** What the scores of tasks are called where people read: the names they are kept under are codes. */
const words: Readonly<Record<string, string>> = {
  "pvt-b/speed": "speed of answers",
  "pvt-b/lapses": "late answers",
  "pvt-b/false-starts": "answers too early",
  "two-back/d-prime": "telling repeats from the rest",
  "two-back/hit-rt": "time to find a repeat",
  "go-no-go/commission-errors": "presses not held back",
  "go-no-go/omission-errors": "signs missed",
  "go-no-go/go-rt": "time to press",
  "symbol-digit/correct": "right digits",
  "symbol-digit/answer-rt": "time to a right digit",
  "word-list/immediate": "words at once",
  "word-list/delayed": "words after a wait",
  "word-list/intrusions": "words that were not on the list",
  "ratings/mood": "mood",
  "ratings/calm": "calm",
  "ratings/energy": "energy",
  "ratings/clarity": "clarity",
  "ratings/fatigue": "fatigue",
  "ratings/sleep": "sleep",
  "ratings/pain": "pain",
  "phq-9/total": "sum",
  "gad-7/total": "sum",
}

/** A score as people read it, with what it is a score of: "Two back: telling repeats from the rest"; a rating by its own word. A name that a person gave
 *  stays as it is. */
export const outcomeWords = (name: string): string => {
  const own = words[name]
  const [id = ""] = name.split("/")
  return own === undefined ? name : id === "ratings" ? own : `${instrumentWords(id)}: ${own}`
}

/** The score of one instrument, without its name. */
export const scoreWords = (instrument: string, outcome: string): string => words[`${instrument}/${outcome}`] ?? outcome

/** An instrument by its name. */
export const instrumentWords = (id: string): string => instruments.find((i) => i.id === id)?.name ?? id

const units: Readonly<Record<string, string>> = { "1/s": "a second", sd: "", ms: "ms" }

/** The unit of a score; nothing where it is a bare number. */
export const unitWords = (unit: string | null | undefined): string => (unit == null ? "" : (units[unit] ?? unit))
