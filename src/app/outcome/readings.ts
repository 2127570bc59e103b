import { exact, type SessionFlag } from "../../base/index.ts"
import { type Diary, dayOfMoment, type Standing } from "../../follow/index.ts"
import { instrumentOf } from "../../measure/index.ts"

/** Something that was measured more than once, by the name under which it is asked for. */
export type Outcome = {
  /** "pvt-b/speed" for a score of an instrument, the person's own word ("weight", "nausea") for the rest. */
  readonly name: string
  readonly of: "session" | "number" | "side-effect"
  readonly unit: string | null
  /** Which direction is the good one; null where nobody has said. */
  readonly better: "higher" | "lower" | null
  readonly family: "gaussian" | "count" | "ordinal"
  /** In order of time. */
  readonly readings: readonly Reading[]
}

/** One value of an outcome. */
export type Reading = {
  readonly ms: number
  /** The day it counts for, in days since 1970, where the person was: until 04:00 the day before. */
  readonly day: number
  readonly value: number
  readonly se: number | null
  readonly flags: readonly SessionFlag[]
  readonly device: string
}

type Told = Omit<Outcome, "readings"> & Pick<Reading, "value" | "se" | "flags">

/** Every outcome of a diary, by name. Numbers of one name in two units are two outcomes, the unit in their names: nothing is converted. A
 *  score that a session does not give is no reading; a side effect is its severity, 0 gone to 3 severe. */
export const outcomesOf = (diary: Diary): readonly Outcome[] => {
  const found = new Map<string, { outcome: Omit<Outcome, "readings">; readings: Reading[] }>()
  for (const entry of diary.entries.all())
    for (const { value, se, flags, ...outcome } of toldBy(entry)) {
      const key = JSON.stringify([outcome.of, outcome.name.toLowerCase(), outcome.unit])
      const there = found.get(key) ?? { outcome, readings: [] }
      // The direction that was said last holds; saying none says nothing.
      there.outcome = { ...there.outcome, better: outcome.better ?? there.outcome.better }
      there.readings.push({
        ms: entry.ms,
        day: dayOfMoment(entry.ms, entry.event.zone),
        value,
        se,
        flags,
        device: entry.event.device,
      })
      found.set(key, there)
    }
  const all = [...found.values()]
  const sharing = (name: string) => all.filter((a) => a.outcome.name.toLowerCase() === name.toLowerCase()).length
  return all
    .map(({ outcome, readings }) => ({
      ...outcome,
      name: sharing(outcome.name) > 1 ? `${outcome.name} (${outcome.unit ?? kinds[outcome.of]})` : outcome.name,
      readings,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

const kinds = { session: "session", number: "no unit", "side-effect": "side effect" } as const

/** The outcome of a name: in full, or the part after the slash where only one outcome ends so. Several are given back to be named. */
export const outcomeNamed = (all: readonly Outcome[], name: string): readonly Outcome[] => {
  const asked = name.trim().toLowerCase()
  const whole = all.filter((o) => o.name.toLowerCase() === asked)
  if (whole.length > 0) return whole
  return all.filter(
    (o) => o.name.toLowerCase().split("/").at(-1) === asked || o.name.toLowerCase().startsWith(`${asked} (`),
  )
}

const toldBy = ({ event: e }: Standing): readonly Told[] => {
  switch (e.kind) {
    case "session": {
      const specs = instrumentOf(e.instrument)?.outcomes ?? []
      return e.scores.flatMap(({ outcome, value, se }) => {
        const spec = specs.find((s) => s.name === outcome)
        return value === null
          ? []
          : [
              {
                name: `${e.instrument}/${outcome}`,
                of: "session" as const,
                unit: spec?.unit ?? null,
                better: spec?.better ?? null,
                family: spec?.family ?? ("gaussian" as const),
                value,
                se,
                flags: e.flags,
              },
            ]
      })
    }
    case "measurement": {
      const value = numberIn(e.score)
      return value === null
        ? []
        : [
            {
              name: e.instrument,
              of: "number",
              unit: e.unit,
              better: e.better ?? null,
              family: "gaussian",
              value,
              se: null,
              flags: [],
            },
          ]
    }
    case "side-effect":
      return [
        {
          name: e.what,
          of: "side-effect",
          unit: "0 gone to 3 severe",
          better: "lower",
          family: "ordinal",
          value: e.severity,
          se: null,
          flags: [],
        },
      ]
    default:
      return []
  }
}

/** A score as it was written, where it is a plain number. */
const numberIn = (text: string): number | null =>
  /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text.trim()) ? exact(text.trim()).valueOf() : null
