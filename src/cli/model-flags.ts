import type { Command } from "commander"

/** Flags that fix parts of the default model, as they are typed. */
export type ModelWords = {
  readonly noise?: string
  readonly rhoPrior?: string
  readonly practice?: "none" | "log"
  readonly trend?: "none" | "linear"
  readonly weekday?: "none" | "shrunk" | "auto"
  readonly halfLife?: string
  readonly drift?: string
}

export const withModelFlags = (made: Command): Command =>
  made
    .option("--noise <share>", "share of measurement noise in the variance, or several: 0 or 0,0.4,0.8")
    .option("--rho-prior <low,high>", "range of the autocorrelation: -0.2,0.98")
    .option("--half-life <days>", "half-life of onset and carry-over, or several: 0 or 0,0.5,1,2,4")
    .option("--practice <curve>", "learning by doing: none or log")
    .option("--trend <kind>", "slow change: none or linear")
    .option("--weekday <kind>", "effects of the day of the week: none, shrunk, or auto (both, weighed by the days)")
    .option("--drift <share>", "variance a day of a wandering baseline, as a share: 0")

/** The flags as the use cases take them. What is not a number is passed on, and the schema says what is wrong. */
export const modelInputOf = (o: ModelWords) => {
  const noise = list(o.noise)
  return {
    ...(noise === undefined ? {} : { noise }),
    ...(o.rhoPrior === undefined ? {} : { rhoPrior: list(o.rhoPrior) as [number, number] }),
    ...(o.halfLife === undefined ? {} : { halfLife: list(o.halfLife) as number[] }),
    ...(o.practice === undefined ? {} : { practice: o.practice }),
    ...(o.trend === undefined ? {} : { trend: o.trend }),
    ...(o.weekday === undefined ? {} : { weekday: o.weekday }),
    ...(o.drift === undefined ? {} : { drift: number(o.drift) }),
  }
}

/** Those of the options that were typed. */
export const given = <T extends object, K extends keyof T>(o: T, keys: readonly K[]): Partial<Pick<T, K>> =>
  Object.fromEntries(keys.flatMap((k) => (o[k] === undefined ? [] : [[k, o[k]]]))) as Partial<Pick<T, K>>

/** A typed number; NaN for what is none, blanks included. */
export const number = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text))

const list = (text: string | undefined): number[] | undefined => text?.split(",").map(number)
