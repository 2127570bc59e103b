import { z } from "zod"
import type { Random } from "../../numerics/index.ts"
import { type Flag, instrument, numberField, orNone, type Person, wholeField } from "../instrument.ts"
import { mean, median, standardError } from "../moments.ts"
import { shuffled } from "../shuffled.ts"
import { frame } from "../task.ts"

const length = 90_000

const trial = z.strictObject({
  symbol: wholeField("which of the nine symbols was shown, 1 to 9", 1, 9),
  digit: wholeField("the digit that this session's key gives it, 1 to 9", 1, 9),
  answer: orNone(wholeField("", 1, 9), "the digit that was typed; null: time was up"),
  rt: orNone(numberField("ms", "", 0, 90_000), "from the symbol to the digit; null: time was up"),
})
type Trial = z.output<typeof trial>

/** Which digit belongs to which symbol, with a new key each session: as many as one can in 90 seconds. */
export const symbolDigit = instrument({
  id: "symbol-digit",
  version: 1,
  name: "Symbols to digits",
  minutes: 1.5,
  citation:
    "our own coding task; on the kind, M. J. Sliwinski et al., Assessment 25 (2018) 14, doi:10.1177/1073191116643164",
  licence: "our own program, symbols and keys",
  change: "no agreed threshold; one session repeats at about .4 to .5 within a person, so two short ones beat one",
  outcomes: [
    {
      name: "correct",
      unit: "digits",
      better: "higher",
      family: "count",
      meaning: "right digits whose rt added up stay within 90 000 ms; se = sqrt(count)",
    },
    {
      name: "answer-rt",
      unit: "ms",
      better: "lower",
      family: "gaussian",
      meaning: "mean rt of right digits; se = s/sqrt(n)",
    },
  ],
  trial,
  person: [
    { name: "rt", unit: "ms", meaning: "mean time a symbol", value: 1600, low: 500, high: 10000 },
    { name: "scatter", unit: "ms", meaning: "standard deviation of that time", value: 400, low: 0, high: 3000 },
    { name: "errors", unit: "", meaning: "share of wrong digits", value: 0.03, low: 0, high: 1 },
  ],
  behaviours: ["random", "other-key", "slow"],
  score: (trials) => {
    const right = inTime(trials).filter((t) => t.answer === t.digit)
    const times = right.flatMap((t) => (t.rt === null ? [] : [t.rt]))
    const none = trials.length === 0
    return {
      scores: [
        { outcome: "correct", value: none ? null : right.length, se: none ? null : Math.sqrt(right.length) },
        { outcome: "answer-rt", value: mean(times), se: standardError(times) },
      ],
      flags: flagsOf(trials),
    }
  },
  task: {
    asks: "The key at the top gives each symbol a digit. Give the digit of each symbol, as many as you can.",
    parameters: [
      { name: "lengthMs", unit: "ms", meaning: "length of the session", value: length, low: 3000, high: length },
    ],
    practice: { lengthMs: 15_000 },
    says: (t) => (t.answer === null ? "Time is up" : t.answer === t.digit ? "Right" : `It is ${t.digit}`),
    frames: function* (random, of, keep) {
      const whole = of("lengthMs")
      const key = shuffled([1, 2, 3, 4, 5, 6, 7, 8, 9], random)
      let last = 0
      for (let at = 0; at < whole; ) {
        const symbol = nextSymbol(last, random)
        last = symbol
        const digit = key[symbol - 1] as number
        const show = { kind: "symbol", symbol, key } as const
        const { answer, rt } = yield frame(show, at / whole, { forMs: whole - at, answer: "digit", ends: true })
        keep({ symbol, digit, answer: answer === null ? null : Number(answer), rt })
        at = rt === null ? whole : at + rt
      }
    },
  },
  simulate: (person, random) => {
    const key = shuffled([1, 2, 3, 4, 5, 6, 7, 8, 9], random)
    const yesterday = shuffled(key, random)
    const trials: Trial[] = []
    for (let at = 0; at < length; ) {
      const symbol = nextSymbol(trials.at(-1)?.symbol, random)
      const digit = key[symbol - 1] as number
      const rt = timeOf(person, random)
      const up = at + rt > length
      const answer = up ? null : digitOf(person, digit, yesterday[symbol - 1] as number, random)
      trials.push({ symbol, digit, answer, rt: up ? null : rt })
      at += rt
    }
    return trials
  },
})

// The same symbol never twice in a row. At first all nine are free and the ninth is never drawn: eight of them are enough to begin with.
const nextSymbol = (last: number | undefined, random: Random): number => {
  const free = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((s) => s !== last)
  return free[random.below(8)] as number
}

const inTime = (trials: readonly Trial[]): readonly Trial[] => {
  let at = 0
  return trials.filter((t) => {
    at += t.rt ?? 0
    return t.answer !== null && at <= length
  })
}

const flagsOf = (trials: readonly Trial[]): readonly Flag[] => {
  const answered = inTime(trials)
  const time = answered.reduce((sum, t) => sum + (t.rt ?? 0), 0)
  if (answered.length === 0) return [{ code: "incomplete", why: "no symbol was answered" }]
  const flags: Flag[] = []
  if (time < length / 2 && trials.at(-1)?.answer !== null)
    flags.push({ code: "incomplete", why: `the answers fill ${Math.round(time / 1000)} of 90 seconds` })
  const right = answered.filter((t) => t.answer === t.digit).length
  if (answered.length >= 12 && right < 0.5 * answered.length)
    flags.push(
      sameDigits(answered) > 0.8
        ? { code: "wrong-mapping", why: "each symbol got the same wrong digit: another key than the one shown" }
        : { code: "random", why: `${right} of ${answered.length} digits are right` },
    )
  const middle = median(answered.flatMap((t) => (t.rt === null ? [] : [t.rt]))) ?? 0
  if (middle < 300) flags.push({ code: "too-fast", why: `half of the digits came within ${Math.round(middle)} ms` })
  if (middle > 6000)
    flags.push({ code: "too-slow", why: `half of the digits took more than ${Math.round(middle / 1000)} s` })
  return flags
}

// The share of answers that are the digit most often given to their symbol.
const sameDigits = (answered: readonly Trial[]): number => {
  const most = [1, 2, 3, 4, 5, 6, 7, 8, 9].reduce((sum, symbol) => {
    const given = answered.filter((t) => t.symbol === symbol).map((t) => t.answer)
    return sum + Math.max(0, ...given.map((a) => given.filter((b) => b === a).length))
  }, 0)
  return most / answered.length
}

const timeOf = (person: Person, random: Random): number => {
  const middle = person.behaviour === "slow" ? 9000 : person.of("rt")
  return Math.max(250, middle + person.of("scatter") * random.normal())
}

const digitOf = (person: Person, right: number, other: number, random: Random): number => {
  if (person.behaviour === "random") return 1 + random.below(9)
  const meant = person.behaviour === "other-key" ? other : right
  if (random.uniform() >= person.of("errors")) return meant
  return 1 + ((meant + random.below(8)) % 9)
}
