import { grammar } from "./en/rules/index.ts"
import { readerOf } from "./engine/chart.ts"
import type { DoseValue, FrequencyValue } from "./engine/piece.ts"
import { scan } from "./engine/scan.ts"

/** How much and how often a sentence says, wherever it stands: every reading of every amount and rhythm in it. */
export type Heard = {
  readonly doses: readonly DoseValue[]
  /** One list a rhythm: its readings, where a phrase has more than one. */
  readonly rhythms: readonly (readonly FrequencyValue[])[]
  readonly asNeeded: boolean
}

/** Hears one sentence without a page around it, to hold it against something that is known. It makes no regimen of it. */
export const heard = (text: string): Heard => {
  const tokens = scan(text.slice(0, 5000))
  const pieces = readerOf(grammar, tokens)(0, tokens.count)
  return {
    doses: pieces.flatMap((p) =>
      p.kind === "dose" || p.kind === "amount" || p.kind === "maximum"
        ? [...((p.candidates as readonly DoseValue[] | null) ?? [p.value])]
        : [],
    ),
    rhythms: pieces.flatMap((p) =>
      p.kind === "frequency" ? [(p.candidates as readonly FrequencyValue[] | null) ?? [p.value]] : [],
    ),
    asNeeded: pieces.some((p) => p.kind === "asNeeded"),
  }
}
