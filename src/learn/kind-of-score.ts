import type { Family } from "./latent/family.ts"

/** A family that fits the scores better than measured ones; null as a family where no family can help, as at a ceiling. */
export type Suggested = { readonly family: Exclude<Family, "gaussian" | "negbin"> | null; readonly sentence: string }

/** What the scores look like, where they do not look measured: eight values or more and fewer than .15 of them at the lowest or highest do
 *  (METHOD 1.7 of the design). Null where they do. */
export const kindOfScore = (outcome: string, y: Float64Array): Suggested | null => {
  const values = [...new Set(y)].sort((a, b) => a - b)
  const [low, high] = [values[0] as number, values.at(-1) as number]
  const at = (v: number): number => y.reduce((n, x) => (x === v ? n + 1 : n), 0)
  const edge = Math.max(at(low), at(high)) / y.length
  if (values.length >= 8 && edge < 0.15) return null
  const whole = values.every(Number.isInteger)
  const said = (family: NonNullable<Suggested["family"]>, looks: string): Suggested => ({
    family,
    sentence: `"${outcome}" looks like ${looks}; it was taken as measured, and ${forms[family]} (--family ${family}) would suit it better.`,
  })
  if (values.length === 2 && low === 0 && high === 1) return said("binary", "yes or no (0 and 1)")
  const middle = [...y].sort((a, b) => a - b)[y.length >> 1] as number
  if (whole && low === 0 && at(0) / y.length >= 0.1 && middle <= high / 3)
    return said("count", `a count (${at(0)} of ${y.length} are 0)`)
  if (whole && low >= 0 && [20, 50, 100].includes(high) && at(high) / y.length >= 0.15)
    return said("hits", `a share of ${high} (${at(high)} of ${y.length} are ${high})`)
  if (whole && high - low <= 12)
    return said("ordinal", `a rating from ${low} to ${high} (${values.length} values are used)`)
  if (values.length < 8) return said("ordinal", `a rating (only ${values.length} values are used)`)
  const top = at(high) >= at(low)
  return {
    family: null,
    sentence: `${at(top ? high : low)} of ${y.length} scores in "${outcome}" are ${top ? `${high}, the highest` : `${low}, the lowest`}: what lies ${top ? "above" : "below"} cannot show, so the difference is too small if anything, and a scale with more room would show it.`,
  }
}

const forms = {
  binary: "odds of a yes",
  count: "rates of a count",
  ordinal: "odds of a higher rating",
  hits: "odds of a hit",
} as const
