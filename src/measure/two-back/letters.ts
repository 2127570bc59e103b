import type { Random } from "../../numerics/index.ts"
import { shuffled } from "../shuffled.ts"

/** Consonants that do not sound or look alike. */
const alphabet = ["B", "F", "H", "K", "L", "M", "Q", "R", "T", "X"] as const

/** Letters that are scored, letters two back among them, and letters that repeat the one just before instead. */
export const scoredLetters = 75

/** A fresh sequence: two letters to begin with, then 75 of which exactly 25 are the same as two before and exactly 10 the
 *  same as one before (of fewer, the same shares); every other letter is new to the last two places. Two seconds a letter. */
export const letters = (
  random: Random,
  scored = scoredLetters,
): readonly { readonly letter: string; readonly target: boolean }[] => {
  const targets = Math.round(scored / 3)
  const repeats = Math.round((scored * 2) / 15)
  const kinds = shuffled(
    [
      ...new Array<"target">(targets).fill("target"),
      ...new Array<"repeat">(repeats).fill("repeat"),
      ...new Array<"other">(scored - targets - repeats).fill("other"),
    ],
    random,
  )
  const sequence = [draw([], random)]
  sequence.push(draw(sequence, random))
  const shown = sequence.map((letter) => ({ letter, target: false }))
  for (const kind of kinds) {
    const [two, one] = sequence.slice(-2) as [string, string]
    // Where the last two are the same, a target and a repeat are one: it counts as a target, and only as a target is it drawn.
    const letter = kind === "target" ? two : kind === "repeat" && one !== two ? one : draw([one, two], random)
    sequence.push(letter)
    shown.push({ letter, target: letter === two })
  }
  return shown
}

const draw = (not: readonly string[], random: Random): string => {
  const free = alphabet.filter((l) => !not.includes(l))
  return free[random.below(free.length)] as string
}
