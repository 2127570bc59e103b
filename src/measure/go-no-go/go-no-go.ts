import { z } from "zod"
import type { Random } from "../../numerics/index.ts"
import { detection } from "../d-prime.ts"
import { type Flag, instrument, numberField, orNone, type Person, yesField } from "../instrument.ts"
import { countError, mean, median, standardError } from "../moments.ts"
import { shuffled } from "../shuffled.ts"
import { frame } from "../task.ts"

const go = 120
const noGo = 40

/** A sign takes from 900 to 1125 ms, so that its rhythm gives nothing away. */
const leastMs = 900
const moreMs = 226

const trial = z.strictObject({
  go: yesField("the sign to press for"),
  pressed: yesField("the person pressed"),
  rt: orNone(numberField("ms", "", 0, 60_000), "from the sign to the press; null: not pressed"),
})
type Trial = z.output<typeof trial>

/** Press at one sign, hold at the other: 160 signs, a quarter of them to hold at. */
export const goNoGo = instrument({
  id: "go-no-go",
  version: 1,
  name: "Go or hold",
  minutes: 2.7,
  citation: "F. C. Donders, Acta Psychologica 30 (1969) 412, doi:10.1016/0001-6918(69)90065-1",
  licence: "our own program; the procedure is published",
  change: "no agreed threshold; single sessions repeat poorly",
  outcomes: [
    {
      name: "commission-errors",
      unit: "presses",
      better: "lower",
      family: "count",
      meaning: "presses at the sign to hold at; se = sqrt(n p (1-p)), p = (errors + 1/2)/(n + 1), n signs to hold at",
    },
    {
      name: "omission-errors",
      unit: "misses",
      better: "lower",
      family: "count",
      meaning: "signs to press for without a press; se as above, of those signs",
    },
    {
      name: "go-rt",
      unit: "ms",
      better: "lower",
      family: "gaussian",
      meaning: "mean rt of right presses; se = s/sqrt(n)",
    },
  ],
  trial,
  person: [
    { name: "commission", unit: "", meaning: "share of holds that fail", value: 0.2, low: 0, high: 1 },
    { name: "omission", unit: "", meaning: "share of presses that are missed", value: 0.02, low: 0, high: 1 },
    { name: "rt", unit: "ms", meaning: "mean time of presses", value: 380, low: 150, high: 900 },
    { name: "scatter", unit: "ms", meaning: "standard deviation of the times", value: 70, low: 0, high: 300 },
  ],
  behaviours: ["random", "silent", "always", "reversed"],
  score: (trials) => {
    const goes = trials.filter((t) => t.go)
    const holds = trials.filter((t) => !t.go)
    const errors = holds.filter((t) => t.pressed).length
    const missed = goes.filter((t) => !t.pressed).length
    const times = goes.flatMap((t) => (t.pressed && t.rt !== null ? [t.rt] : []))
    return {
      scores: [
        {
          outcome: "commission-errors",
          value: holds.length === 0 ? null : errors,
          se: countError(errors, holds.length),
        },
        { outcome: "omission-errors", value: goes.length === 0 ? null : missed, se: countError(missed, goes.length) },
        { outcome: "go-rt", value: mean(times), se: standardError(times) },
      ],
      flags: flagsOf(goes, holds),
    }
  },
  task: {
    asks: "Press at a circle, as fast as you can. Hold at a square.",
    parameters: [
      {
        name: "signs",
        unit: "",
        meaning: "how many signs, a quarter of them to hold at",
        value: go + noGo,
        low: 4,
        high: go + noGo,
      },
    ],
    practice: { signs: 12 },
    says: (t) => (t.go === t.pressed ? "Right" : t.go ? "That was a circle: press" : "That was a square: hold"),
    frames: function* (random, of, keep) {
      const signs = drawn(of("signs"), random)
      for (const [i, sign] of signs.entries()) {
        const forMs = leastMs + random.below(moreMs)
        const { rt } = yield frame({ kind: "sign", go: sign }, i / signs.length, {
          forMs,
          seenMs: 400,
          answer: "press",
        })
        keep({ go: sign, pressed: rt !== null, rt })
      }
    },
  },
  simulate: (person, random) => drawn(go + noGo, random).map((sign) => answered(sign, person, random)),
})

const drawn = (signs: number, random: Random): readonly boolean[] => {
  const holds = Math.round(signs / 4)
  return shuffled([...new Array<boolean>(signs - holds).fill(true), ...new Array<boolean>(holds).fill(false)], random)
}

const flagsOf = (goes: readonly Trial[], holds: readonly Trial[]): readonly Flag[] => {
  if (goes.length < 60 || holds.length < 20)
    return [{ code: "incomplete", why: `only ${goes.length + holds.length} signs were shown` }]
  const right = goes.filter((t) => t.pressed).length
  const wrong = holds.filter((t) => t.pressed).length
  const found = detection(right, goes.length, wrong, holds.length)
  const flags: Flag[] = []
  if (found !== null && found.dPrime < -1)
    flags.push({ code: "wrong-mapping", why: "pressed at the sign to hold at and held at the other" })
  else if (right < 0.5 * goes.length && wrong < 0.5 * holds.length && (found?.dPrime ?? 0) >= 0.6)
    flags.push({ code: "low-effort", why: `${goes.length - right} of ${goes.length} signs to press for got no press` })
  else if (right + wrong < 0.1 * (goes.length + holds.length))
    flags.push({ code: "low-effort", why: "hardly any sign got a press" })
  else if (right > 0.9 * goes.length && wrong > 0.85 * holds.length)
    flags.push({ code: "low-effort", why: "pressed at every sign, whichever it was" })
  else if (found !== null && found.dPrime < 0.6)
    flags.push({ code: "random", why: "pressed as often at one sign as at the other" })
  const middle = median(goes.flatMap((t) => (t.rt === null ? [] : [t.rt])))
  if (middle !== null && middle < 150)
    flags.push({ code: "too-fast", why: `half of the presses came within ${Math.round(middle)} ms` })
  return flags
}

const answered = (sign: boolean, person: Person, random: Random): Trial => {
  const pressed = random.uniform() < chanceOf(sign, person)
  const rt = pressed ? Math.max(120, person.of("rt") + person.of("scatter") * random.normal()) : null
  return { go: sign, pressed, rt }
}

const chanceOf = (sign: boolean, person: Person): number => {
  const right = 1 - person.of("omission")
  const wrong = person.of("commission")
  switch (person.behaviour) {
    case "random":
      return 0.5
    case "silent":
      return 0.01
    case "always":
      return 0.99
    case "reversed":
      return sign ? wrong : right
    default:
      return sign ? right : wrong
  }
}
