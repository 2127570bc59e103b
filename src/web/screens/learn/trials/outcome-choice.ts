import type { Answer } from "../../../../app/index.ts"
import { instruments, outcomeWords, weekly } from "../../../../measure/index.ts"

/** A score that a trial may be about. */
export type Choosable = {
  readonly name: string
  readonly words: string
  readonly better: "higher" | "lower" | null
}

/** What the diary has scores of already, most first, then what Posology can measure every day. What looks back over weeks cannot tell one block from
 *  the next, and stays out. */
export const choosable = (outcomes: Answer<"outcomes">["outcomes"]): readonly Choosable[] => {
  const known = outcomes
    .filter((o) => !weekly.some((w) => o.name.startsWith(`${w}/`)))
    .toSorted((a, b) => b.readings - a.readings)
  const rest = instruments
    .filter((i) => !weekly.includes(i.id))
    .toSorted((a, b) => Number(b.id === "ratings") - Number(a.id === "ratings"))
    .flatMap((i) => i.outcomes.map((o) => ({ name: `${i.id}/${o.name}`, better: o.better })))
    .filter((o) => known.every((k) => k.name !== o.name))
  return [
    ...known.map((o) => ({
      name: o.name,
      words: `${outcomeWords(o.name)} (${o.readings} so far)`,
      better: o.better,
    })),
    ...rest.map((o) => ({
      name: o.name,
      words: outcomeWords(o.name),
      better: o.better,
    })),
  ]
}
