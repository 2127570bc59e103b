import type { Random } from "../numerics/index.ts"

/** The same things in an order drawn by chance (Fisher and Yates). */
export const shuffled = <T>(things: readonly T[], random: Random): readonly T[] => {
  const out = [...things]
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const kept = out[i] as T
    out[i] = out[j] as T
    out[j] = kept
  }
  return out
}
