import type { About } from "./shape.ts"

type Known = Pick<About, "hazards" | "never" | "ceilings" | "status" | "pairs">

/** What is open about something that is known by name: each list that is empty, and each that rests on memory alone, in a sentence. */
export const openAbout = (shown: string, known: Known, beside: readonly string[]): readonly string[] => [
  ...(known.hazards.length === 0
    ? [`No hazard of ${shown} is in the facts; that says what was not collected, not that there is none.`]
    : []),
  ...(known.never.length === 0 ? [`Who must not take ${shown} is not in the facts.`] : []),
  ...(known.ceilings.length === 0 ? [`No highest dose of ${shown} in people is in the facts.`] : []),
  ...(known.ceilings.length > 0 && known.ceilings.every((c) => c.basis.unconfirmed)
    ? [`The highest dose of ${shown} is recalled; no source of it has been located yet.`]
    : []),
  ...(known.status.length === 0 ? [`Where ${shown} may be sold, and how, is not in the facts.`] : []),
  ...(known.pairs.length === 0 && beside.length === 0 ? [`No pair of ${shown} with anything is in the facts.`] : []),
  ...beside
    .filter((name) => known.pairs.some((p) => p.with === name && p.severity === "unknown"))
    .map((name) => `What comes of ${shown} with ${name} is unknown.`),
]
