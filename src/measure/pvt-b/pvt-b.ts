import { z } from "zod"
import type { Random } from "../../numerics/index.ts"
import { type Flag, instrument, numberField, orNone, type Person, yesField } from "../instrument.ts"
import { countError, mean, median, standardError } from "../moments.ts"
import { frame } from "../task.ts"

/** Milliseconds: the length of a session, the shortest answer that can be one, the longest that is no lapse, and the wait
 *  for an answer. */
const session = 180_000
const fastest = 100
const lapse = 355
const wait = 10_000

const trial = z.strictObject({
  foreperiod: numberField("ms", "from the trial's start to the stimulus, 1000 to 4000", 0, 60_000),
  falseStart: yesField("answered before there was a stimulus; the trial ends there"),
  rt: orNone(
    numberField("ms", "", 0, 60_000),
    "from the stimulus to the answer; null: none within 10 s, or a false start",
  ),
})
type Trial = z.output<typeof trial>

/** The psychomotor vigilance test in its brief form: three minutes of waiting for one dot. */
export const pvtB = instrument({
  id: "pvt-b",
  version: 1,
  name: "Vigilance, three minutes",
  minutes: 3,
  citation:
    "M. Basner, D. Mollicone, D. F. Dinges, Acta Astronautica 69 (2011) 949, doi:10.1016/j.actaastro.2011.07.015",
  licence: "our own program; the procedure is published",
  change: "no agreed threshold; your own days are the measure",
  outcomes: [
    {
      name: "speed",
      unit: "1/s",
      better: "higher",
      family: "gaussian",
      meaning: "mean of 1000/rt over answers of 100 ms and more; se = s/sqrt(n)",
    },
    {
      name: "lapses",
      unit: "lapses",
      better: "lower",
      family: "count",
      meaning: "answers later than 355 ms, and stimuli without one; se = sqrt(n p (1-p)), p = (lapses + 1/2)/(n + 1)",
    },
    {
      name: "false-starts",
      unit: "answers",
      better: "lower",
      family: "count",
      meaning: "answers before the stimulus or within 100 ms of it; se as for lapses, of all trials",
    },
  ],
  trial,
  person: [
    { name: "speed", unit: "1/s", meaning: "mean of 1/rt", value: 3.9, low: 1, high: 8 },
    { name: "scatter", unit: "1/s", meaning: "standard deviation of 1/rt", value: 0.6, low: 0, high: 2 },
    {
      name: "lapses",
      unit: "",
      meaning: "share of stimuli met with a lapse of half a second and more",
      value: 0,
      low: 0,
      high: 1,
    },
    { name: "falseStarts", unit: "", meaning: "share of trials answered too early", value: 0.01, low: 0, high: 1 },
  ],
  behaviours: ["anticipating", "absent", "slow"],
  score: (trials) => {
    const { answered, shown, lapses, early } = tally(trials)
    const speeds = answered.map((rt) => 1000 / rt)
    return {
      scores: [
        { outcome: "speed", value: mean(speeds), se: standardError(speeds) },
        { outcome: "lapses", value: shown === 0 ? null : lapses, se: countError(lapses, shown) },
        { outcome: "false-starts", value: trials.length === 0 ? null : early, se: countError(early, trials.length) },
      ],
      flags: flagsOf(trials),
    }
  },
  task: {
    asks: "Press as soon as the dot appears, and not before.",
    parameters: [
      { name: "lengthMs", unit: "ms", meaning: "length of the session", value: session, low: 3000, high: session },
    ],
    practice: { lengthMs: 12_000 },
    says: (t) => (t.falseStart ? "Too early" : t.rt === null ? "The dot was there" : `${Math.round(t.rt)} ms`),
    frames: function* (random, of, keep) {
      const length = of("lengthMs")
      for (let at = 0; at < length; ) {
        const foreperiod = Math.round(1000 + 3000 * random.uniform())
        const before = yield frame({ kind: "wait" }, at / length, { forMs: foreperiod, answer: "press", ends: true })
        at += before.lasted
        if (before.answer !== null) {
          keep({ foreperiod: before.lasted, falseStart: true, rt: null })
          yield frame({ kind: "say", says: "Too early" }, at / length, { forMs: 1000 })
          continue
        }
        const { rt } = yield frame({ kind: "dot" }, at / length, { forMs: wait, answer: "press", ends: true })
        keep({ foreperiod: before.lasted, falseStart: false, rt })
        at += rt ?? wait
      }
    },
  },
  simulate: (person, random) => {
    const trials: Trial[] = []
    for (let at = 0; at < session; ) {
      const t = answer(person, random)
      trials.push(t)
      at += t.foreperiod + (t.falseStart ? 0 : (t.rt ?? wait))
    }
    return trials
  },
})

const tally = (trials: readonly Trial[]) => {
  const tooSoon = (t: Trial) => t.falseStart || (t.rt !== null && t.rt < fastest)
  const shown = trials.filter((t) => !tooSoon(t))
  const answered = shown.flatMap((t) => (t.rt === null ? [] : [t.rt]))
  const missed = shown.length - answered.length
  return {
    answered,
    shown: shown.length,
    missed,
    lapses: answered.filter((rt) => rt > lapse).length + missed,
    early: trials.length - shown.length,
  }
}

const flagsOf = (trials: readonly Trial[]): readonly Flag[] => {
  const { answered, shown, missed, early } = tally(trials)
  if (trials.length === 0) return [{ code: "incomplete", why: "there is no trial" }]
  const flags: Flag[] = []
  const time = trials.reduce((sum, t) => sum + t.foreperiod + (t.rt ?? 0), 0)
  if (time < 0.5 * session && missed * wait + time < 0.8 * session)
    flags.push({ code: "incomplete", why: `the ${trials.length} trials fill less than half of the three minutes` })
  if (early > 0.2 * trials.length && early > 2)
    flags.push({ code: "too-fast", why: `${early} of ${trials.length} answers came before the stimulus could be seen` })
  if (missed > 0.1 * shown && missed > 1)
    flags.push({ code: "low-effort", why: `${missed} of ${shown} stimuli got no answer` })
  const middle = median(answered)
  if (middle !== null && middle > 700)
    flags.push({ code: "too-slow", why: `half of the answers took more than ${Math.round(middle)} ms` })
  return flags
}

const answer = (person: Person, random: Random): Trial => {
  const foreperiod = Math.round(1000 + 3000 * random.uniform())
  const early = { foreperiod: Math.round(foreperiod * random.uniform()), falseStart: true, rt: null }
  if (person.behaviour === "anticipating" && random.uniform() < 0.5) return early
  if (random.uniform() < person.of("falseStarts")) return early
  if (person.behaviour === "absent" && random.uniform() < 0.4) return { foreperiod, falseStart: false, rt: null }
  if (person.behaviour === "slow") return { foreperiod, falseStart: false, rt: 800 - 300 * Math.log(random.uniform()) }
  if (random.uniform() < person.of("lapses"))
    return { foreperiod, falseStart: false, rt: Math.min(wait, 500 - 500 * Math.log(random.uniform())) }
  const speed = person.of("speed") + person.of("scatter") * random.normal()
  return { foreperiod, falseStart: false, rt: 1000 / Math.min(9.9, Math.max(0.2, speed)) }
}
