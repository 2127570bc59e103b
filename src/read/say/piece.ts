import type { Kind, Piece, Values } from "../engine/piece.ts"
import { sayCount, sayDose, sayFrequency, sayPeriod, sayRest } from "./words.ts"

type Sayer = { readonly [K in Kind]: (v: Values[K]) => string }

const sayers: Sayer = {
  range: (v) => `${v.low}–${v.high}`,
  count: sayCount,
  amount: sayDose,
  dose: sayDose,
  frequency: sayFrequency,
  perDose: () => "for each dose",
  split: (v) => `split into ${v.low === v.high ? v.low : `${v.low}–${v.high}`} doses`,
  period: sayPeriod,
  cycle: (v) =>
    [
      `${v.minimum ? "at least " : ""}${sayPeriod(v.on)} on`,
      ...(v.off === null ? [] : [typeof v.off === "string" ? sayRest(v.off) : `${sayPeriod(v.off)} off`]),
    ].join(", "),
  rest: sayRest,
  reassess: () => "then reassess",
  open: () => "without a fixed end",
  asNeeded: () => "as needed",
  route: (v) => v.join(", "),
  when: (v) => v,
  step: (v) => `${v.unit}s ${v.from}${v.to === null ? "+" : `–${v.to}`}`,
  phase: (v) => v,
  maximum: (v) => `at most ${sayDose(v)}`,
  increment: (v) => `up by ${sayDose(v.by)} every ${sayPeriod(v.every)}`,
  condition: (v) => v,
  not: (v) => `not a dose: ${v}`,
}

/** The canonical line of a piece: one spelling for each meaning. Several readings are joined by "or". */
export const sayPiece = (p: Piece): string => {
  const say = sayers[p.kind] as (v: Values[Kind]) => string
  return p.candidates === null ? say(p.value) : p.candidates.map((c) => say(c)).join(" or ")
}
