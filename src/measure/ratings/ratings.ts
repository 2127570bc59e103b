import { z } from "zod"
import { type Flag, instrument, numberField, type OutcomeSpec, orNone } from "../instrument.ts"
import { median } from "../moments.ts"

/** The questions, each answered on a line from 0 to 100: its ends in words, and which end is the good one. */
export const ratingItems = [
  { item: "mood", asks: "How is your mood right now?", low: "very bad", high: "very good", better: "higher" },
  { item: "calm", asks: "How calm are you right now?", low: "not at all", high: "entirely", better: "higher" },
  {
    item: "energy",
    asks: "How much energy do you have right now?",
    low: "none",
    high: "as much as ever",
    better: "higher",
  },
  { item: "clarity", asks: "How clear is your head right now?", low: "foggy", high: "clear", better: "higher" },
  {
    item: "fatigue",
    asks: "How tired are you right now?",
    low: "not at all",
    high: "as tired as ever",
    better: "lower",
  },
  { item: "sleep", asks: "How did you sleep last night?", low: "very badly", high: "very well", better: "higher" },
  { item: "pain", asks: "How much pain do you have right now?", low: "none", high: "the worst", better: "lower" },
] as const

/** One of the questions. */
export type RatingItem = (typeof ratingItems)[number]

const trial = z.strictObject({
  item: z.enum(ratingItems.map((i) => i.item)).meta({ unit: "", description: "the question" }),
  value: orNone(numberField("points", "", 0, 100), "where on the line, 0 to 100; null: left out"),
  rt: orNone(numberField("ms", "", 0, 3_600_000), "from the question to the answer; null: not recorded"),
})
type Trial = z.output<typeof trial>

/** How one feels, on lines from 0 to 100. */
export const ratings = instrument({
  id: "ratings",
  version: 1,
  name: "How you feel",
  minutes: 0.7,
  citation:
    "our own questions; on lines of this kind, M. H. S. Hayes and D. G. Patterson, Psychological Bulletin 18 (1921) 98",
  licence: "our own words",
  change: "no agreed threshold; your own days are the measure",
  outcomes: ratingItems.map(
    ({ item, better }): OutcomeSpec => ({
      name: item,
      unit: "points",
      better,
      family: "gaussian",
      meaning: "the last answer to the question; one answer has no standard error",
    }),
  ),
  trial,
  person: ratingItems.map(({ item, better }) => ({
    name: item,
    unit: "points",
    meaning: "where answers scatter around, by 12 points",
    value: better === "higher" ? 60 : 25,
    low: 0,
    high: 100,
  })),
  behaviours: ["straight-line", "hurried"],
  score: (trials) => ({
    scores: ratingItems.map(({ item }) => ({
      outcome: item,
      value: trials.filter((t) => t.item === item).at(-1)?.value ?? null,
      se: null,
    })),
    flags: flagsOf(trials),
  }),
  simulate: (person, random) =>
    ratingItems.map(({ item }): Trial => {
      const value = person.behaviour === "straight-line" ? 50 : person.of(item) + 12 * random.normal()
      const rt = person.behaviour === "hurried" ? 250 + 100 * random.uniform() : 3000 * Math.exp(0.4 * random.normal())
      return { item, value: Math.min(100, Math.max(0, Math.round(value))), rt: Math.round(rt) }
    }),
})

const flagsOf = (trials: readonly Trial[]): readonly Flag[] => {
  const values = trials.flatMap((t) => (t.value === null ? [] : [t.value]))
  if (values.length === 0) return [{ code: "incomplete", why: "no question was answered" }]
  const flags: Flag[] = []
  if (values.length >= 4 && values.every((v) => v === values[0]))
    flags.push({ code: "low-effort", why: `all ${values.length} answers stand at ${values[0]}` })
  const times = trials.flatMap((t) => (t.value === null || t.rt === null ? [] : [t.rt]))
  const middle = median(times)
  if (times.length >= 3 && middle !== null && middle < 500)
    flags.push({ code: "too-fast", why: `half of the answers took less than ${Math.round(middle)} ms` })
  return flags
}
