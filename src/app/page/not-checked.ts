import type { NotChecked } from "../../check/index.ts"

/** What was not checked, for one and the same reason. */
export type Unchecked = { readonly whats: readonly string[]; readonly why: string }

/** What was not checked for one reason stands together, a row of references as "whether references 2 to 5 exist", several names as "label doses of A, B and C". */
export const uncheckedAlike = (all: readonly NotChecked[]): readonly Unchecked[] =>
  [...new Set(all.map((c) => c.why))].map((why) => ({
    why,
    whats: asOne(all.filter((c) => c.why === why).map((c) => c.what)),
  }))

const reference = /^whether reference (\d+) exists$/u
const ofOne = /^(.+ of )(.+)$/u

const asOne = (whats: readonly string[]): readonly string[] => {
  const numbers = whats.flatMap((w) => reference.exec(w)?.[1] ?? []).map(Number)
  const key = (w: string) => (reference.test(w) ? "reference" : (ofOne.exec(w)?.[1] ?? w))
  return [...new Set(whats.map(key))].map((k) => {
    const alike = whats.filter((w) => key(w) === k)
    if (alike.length < 2) return alike.join("")
    return k === "reference"
      ? `whether references ${inRuns(numbers)} exist`
      : k + inWords(alike.map((w) => ofOne.exec(w)?.[2] ?? w))
  })
}

/** "2 to 5", "1, 3 and 5 to 7". */
const inRuns = (numbers: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && n === last[1] + 1) last[1] = n
    else runs.push([n, n])
  }
  const said = runs.flatMap(([a, b]) => (a === b ? `${a}` : b === a + 1 ? [`${a}`, `${b}`] : `${a} to ${b}`))
  return inWords(said)
}

const inWords = (said: readonly string[]): string =>
  said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`
