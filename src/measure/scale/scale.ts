import { z } from "zod"
import { type Flag, type Instrument, type InstrumentId, instrument, orNone, wholeField } from "../instrument.ts"

/** What a questionnaire of questions answered 0 to 3 is made of. */
export type ScaleSpec = {
  readonly id: InstrumentId
  readonly name: string
  readonly items: readonly string[]
  readonly citation: string
  readonly licence: string
  readonly change: string
  /** The number of the question whose answer above 0 opens the help page, first and always. */
  readonly helpItem?: number
}

/** How questions of a questionnaire are put, and the four answers to each, 0 to 3. */
export const scaleAsks = "Over the last two weeks, how often have you been bothered by this?"
export const scaleAnswers = ["Not at all", "Several days", "More than half the days", "Nearly every day"] as const

/** A questionnaire over the last two weeks, every question answered from 0 (not at all) to 3 (nearly every day). Once a week at
 *  most: it looks two weeks back. */
export const scale = (spec: ScaleSpec): Instrument => {
  const n = spec.items.length
  const trial = z.strictObject({
    item: wholeField(`the number of the question, 1 to ${n}`, 1, n),
    value: orNone(
      wholeField("", 0, 3),
      "0 not at all, 1 several days, 2 more than half the days, 3 nearly every day; null: left out",
    ),
  })
  const last = (trials: readonly z.output<typeof trial>[], item: number) =>
    trials.filter((t) => t.item === item).at(-1)?.value ?? null
  return instrument({
    id: spec.id,
    version: 1,
    name: spec.name,
    minutes: Math.round(n * 2) / 10,
    citation: spec.citation,
    licence: spec.licence,
    change: spec.change,
    outcomes: [
      {
        name: "total",
        unit: "points",
        better: "lower",
        family: "ordinal",
        meaning: `sum of the ${n} answers, 0 to ${3 * n}; null where one is left out`,
      },
    ],
    trial,
    person: [{ name: "level", unit: "", meaning: "mean answer", value: 0.6, low: 0, high: 3 }],
    behaviours: [],
    score: (trials) => {
      const answers = spec.items.map((_, i) => last(trials, i + 1))
      const given = answers.flatMap((a) => (a === null ? [] : [a]))
      const total = given.length === n ? given.reduce((sum, a) => sum + a, 0) : null
      const flags: Flag[] = []
      const alarm = spec.helpItem === undefined ? null : last(trials, spec.helpItem)
      if (alarm !== null && alarm > 0)
        flags.push({
          code: "help-first",
          why: `question ${spec.helpItem} was answered above zero: the help page comes first`,
        })
      if (given.length < n)
        flags.push({ code: "incomplete", why: `${n - given.length} of ${n} questions were left out` })
      return { scores: [{ outcome: "total", value: total, se: null }], flags }
    },
    simulate: (person, random) =>
      spec.items.map((_, i) => ({
        item: i + 1,
        value: [0, 1, 2].filter(() => random.uniform() < person.of("level") / 3).length,
      })),
  })
}
