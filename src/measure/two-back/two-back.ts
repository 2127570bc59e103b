import { z } from "zod"
import { normalCdf, type Random } from "../../numerics/index.ts"
import { detection } from "../d-prime.ts"
import { type Flag, instrument, numberField, orNone, type Person, textField, yesField } from "../instrument.ts"
import { mean, median, standardError } from "../moments.ts"
import { frame } from "../task.ts"
import { letters, scoredLetters } from "./letters.ts"

const trial = z.strictObject({
  letter: textField("what was shown"),
  target: yesField("the letter of two before is the same; the first two trials have none and are not scored"),
  pressed: yesField("the person said: the same"),
  rt: orNone(numberField("ms", "", 0, 60_000), "from the letter to the press; null: not pressed"),
})
type Trial = z.output<typeof trial>

/** Letters one by one: press when a letter is the same as two before. */
export const twoBack = instrument({
  id: "two-back",
  version: 1,
  name: "Two back",
  minutes: 2.6,
  citation: "W. K. Kirchner, Journal of Experimental Psychology 55 (1958) 352, doi:10.1037/h0043688",
  licence: "our own program; the procedure is published",
  change: "no agreed threshold; practice goes on for about four sessions",
  outcomes: [
    {
      name: "d-prime",
      unit: "sd",
      better: "higher",
      family: "gaussian",
      meaning:
        "z(H) - z(F), H = (hits + 1/2)/(targets + 1), F = (false alarms + 1/2)/(others + 1), from the third letter on; se by Gourevitch and Galanter at those rates: sqrt(H(1-H)/(targets φ(z(H))²) + F(1-F)/(others φ(z(F))²))",
    },
    {
      name: "hit-rt",
      unit: "ms",
      better: "lower",
      family: "gaussian",
      meaning: "mean rt of hits; se = s/sqrt(n)",
    },
  ],
  trial,
  person: [
    { name: "dPrime", unit: "sd", meaning: "how well targets are told from the rest", value: 2.3, low: -2, high: 5 },
    {
      name: "criterion",
      unit: "sd",
      meaning: "how much it takes to press; 0 is neutral",
      value: 0.2,
      low: -3,
      high: 3,
    },
    { name: "rt", unit: "ms", meaning: "middle of the times of presses", value: 620, low: 200, high: 1900 },
  ],
  behaviours: ["random", "silent", "always", "one-back", "reversed"],
  score: (trials) => {
    const scored = trials.slice(2)
    const hits = scored.filter((t) => t.target && t.pressed)
    const targets = scored.filter((t) => t.target).length
    const others = scored.length - targets
    const found = detection(hits.length, targets, scored.filter((t) => !t.target && t.pressed).length, others)
    const times = hits.flatMap((t) => (t.rt === null ? [] : [t.rt]))
    return {
      scores: [
        { outcome: "d-prime", value: found?.dPrime ?? null, se: found?.se ?? null },
        { outcome: "hit-rt", value: mean(times), se: standardError(times) },
      ],
      flags: flagsOf(trials, found?.dPrime ?? null),
    }
  },
  task: {
    asks: "Press when the letter is the same as two letters ago.",
    parameters: [
      {
        name: "letters",
        unit: "",
        meaning: "how many letters are scored, two more before them",
        value: scoredLetters,
        low: 3,
        high: scoredLetters,
      },
    ],
    practice: { letters: 12 },
    says: (t) =>
      t.target === t.pressed
        ? t.target
          ? "Right"
          : ""
        : t.target
          ? "Missed: the same as two ago"
          : "Not the same as two ago",
    frames: function* (random, of, keep) {
      const all = letters(random, of("letters"))
      for (const [i, { letter, target }] of all.entries()) {
        const { rt } = yield frame({ kind: "letter", text: letter }, i / all.length, {
          forMs: 2000,
          seenMs: 500,
          answer: "press",
        })
        keep({ letter, target, pressed: rt !== null, rt })
      }
    },
  },
  simulate: (person, random) => letters(random).map((shown, i, all) => answered(shown, i, all, person, random)),
})

const flagsOf = (trials: readonly Trial[], dPrime: number | null): readonly Flag[] => {
  const scored = trials.slice(2)
  const pressed = scored.filter((t) => t.pressed)
  if (dPrime === null || scored.length < 40)
    return [{ code: "incomplete", why: `only ${scored.length} letters can be scored` }]
  const share = pressed.length / scored.length
  if (pressed.length < 3)
    return [{ code: "low-effort", why: `pressed ${pressed.length} times in ${scored.length} letters` }]
  if (share > 0.9) return [{ code: "low-effort", why: `pressed at ${pressed.length} of ${scored.length} letters` }]
  const flags: Flag[] = []
  const repeats = detectionOfRepeats(trials)
  if (dPrime < -1)
    flags.push({ code: "wrong-mapping", why: "pressed where the letter was not the same, and not where it was" })
  else if (repeats !== null && repeats > dPrime + 0.8 && repeats > 0.8)
    flags.push({ code: "wrong-mapping", why: "pressed when a letter was the same as one before, not two" })
  else if (dPrime < 0.55) flags.push({ code: "random", why: "pressed as often at other letters as at the right ones" })
  const middle = median(pressed.flatMap((t) => (t.rt === null ? [] : [t.rt])))
  if (middle !== null && middle < 200)
    flags.push({ code: "too-fast", why: `half of the presses came within ${Math.round(middle)} ms` })
  return flags
}

// How well presses tell letters that repeat the one just before from the rest.
const detectionOfRepeats = (trials: readonly Trial[]): number | null => {
  const scored = trials.flatMap((t, i) =>
    i < 2 ? [] : [{ pressed: t.pressed, repeat: trials[i - 1]?.letter === t.letter }],
  )
  const count = (repeat: boolean, pressed: boolean) =>
    scored.filter((t) => t.repeat === repeat && (!pressed || t.pressed)).length
  return detection(count(true, true), count(true, false), count(false, true), count(false, false))?.dPrime ?? null
}

const answered = (
  shown: { readonly letter: string; readonly target: boolean },
  i: number,
  all: readonly { readonly letter: string }[],
  person: Person,
  random: Random,
): Trial => {
  const pressed = random.uniform() < chanceOf(shown, all[i - 1]?.letter, person)
  const rt = pressed ? Math.min(1900, person.of("rt") * Math.exp(0.25 * random.normal())) : null
  return { ...shown, pressed, rt }
}

const chanceOf = (shown: { letter: string; target: boolean }, before: string | undefined, person: Person): number => {
  const half = person.of("dPrime") / 2
  const yes = normalCdf(half - person.of("criterion"))
  const no = normalCdf(-half - person.of("criterion"))
  switch (person.behaviour) {
    case "random":
      return 0.35
    case "silent":
      return 0.004
    case "always":
      return 0.98
    case "one-back":
      return shown.letter === before ? yes : no
    case "reversed":
      return shown.target ? no : yes
    default:
      return shown.target ? yes : no
  }
}
