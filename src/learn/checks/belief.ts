import { normalCdf } from "../../numerics/index.ts"
import { daysInWords } from "../day-words.ts"
import { type Check, type Evidenced, fitAtMode, say } from "./check.ts"

/** Are days missing more under one condition? */
export const missingCheck = (e: Evidenced): Check => {
  const { series } = e.diary
  const scored = new Set(series.day)
  const lost: number[] = []
  const count = (on: boolean): { days: number; missing: number } => {
    let [days, missing] = [0, 0]
    for (const [t, a] of series.arm.entries())
      if (a > 0.5 === on) {
        days++
        if (!scored.has(t + 1)) {
          missing++
          lost.push(t + 1)
        }
      }
    return { days, missing }
  }
  const [a, b] = [count(true), count(false)]
  const share = (a.missing + b.missing) / (a.days + b.days)
  const se = Math.sqrt(share * (1 - share) * (1 / a.days + 1 / b.days))
  const p = se > 0 ? 2 * normalCdf(-Math.abs(a.missing / a.days - b.missing / b.days) / se) : 1
  const look = p < 0.01
  lost.sort((x, y) => x - y)
  return {
    name: "missing days",
    status: look ? "look" : "fine",
    message:
      a.missing + b.missing === 0
        ? "No day is missing."
        : `${a.missing} of ${a.days} on days and ${b.missing} of ${b.days} off days have no score (${daysInWords(lost, e.words)})${look ? "; ask why, and whether a bad day was more likely to be skipped" : ""}.`,
    values: { onDays: a.days, onMissing: a.missing, offDays: b.days, offMissing: b.missing, p },
  }
}

/** Could the person tell, and does the effect survive what they believed? */
export const guessCheck = (e: Evidenced): Check => {
  const name = "guess"
  const { guess, series } = e.diary
  if (guess === null)
    return {
      name,
      status: "not possible",
      message: "No guesses were recorded, so a result is drug and expectation together.",
      values: {},
    }
  // A chance of one half is no guess.
  const rows = [...guess.keys()].filter((i) => !Number.isNaN(guess[i]) && guess[i] !== 0.5)
  const right = rows.filter((i) => (guess[i] as number) > 0.5 === (series.on[i] as number) > 0.5).length
  const index = (on: boolean): number | null => {
    const arm = rows.filter((i) => (series.on[i] as number) > 0.5 === on)
    const said = arm.filter((i) => (guess[i] as number) > 0.5 === on).length
    return arm.length === 0 ? null : (2 * said) / arm.length - 1
  }
  if (rows.length === 0) return { name, status: "not possible", message: "The column of guesses is blank.", values: {} }
  // A guess left blank stands in the middle: it says neither.
  const values = guess.map((g) => (Number.isNaN(g) ? 0.5 : g))
  const fit = new Set(values).size < 2 ? null : (fitAtMode(e, [values])?.coefficients[0] ?? null)
  const accuracy = right / rows.length
  const logScore =
    rows.reduce((a, i) => {
      const p = (series.on[i] as number) > 0.5 ? (guess[i] as number) : 1 - (guess[i] as number)
      return a + Math.log(Math.min(0.95, Math.max(0.05, p)))
    }, 0) / rows.length
  const z = (right - rows.length / 2) / Math.sqrt(rows.length / 4)
  const look = Math.abs(z) > 2.326
  return {
    name,
    status: look ? "look" : "fine",
    message: `Guesses were right on ${right} of ${rows.length} days${look ? ", more than chance gives: the blind did not hold" : ", about what chance gives"}${fit === null ? "" : `; with the guess in the model the effect reads ${say(fit.value)} (se ${say(fit.se)}), a sensitivity reading and not an effect`}.`,
    values: {
      accuracy,
      // Mean log score of the guesses, held to 5 % and 95 %; chance is -0.693.
      logScore,
      bangOn: index(true),
      bangOff: index(false),
      effectWithGuess: fit?.value ?? null,
      sdWithGuess: fit?.se ?? null,
    },
  }
}
