export type Dice = { whole: (low: number, high: number) => number; pick: <T>(list: readonly T[]) => T }
export type Case = {
  kind: "dropper" | "spray" | "syringe"
  barrel: { scale: 100 | 40; capacity: number; mark: number; units: string }
  portionUl: number
  strength: "percent" | "solution" | "vial"
  words: string
  ug: number
  ul: number
  doseNum: bigint
  doseDen: bigint
}
export type Answer = {
  possible: boolean
  count: number | null
  volume: string | null
  reachable: string[]
  band: string[] | null
}

import type { Delivery, Exact, Quantity, UnitKey } from "../src/base/index.ts"
import type { DeliverRequest } from "../src/deliver/index.ts"

type Lib = { exact: (v: string | number) => Exact; quantity: (v: Exact, unit: UnitKey) => Quantity }
export const ask: (c: Case, lib: Lib) => DeliverRequest
export const said: (d: Delivery) => Answer
export const dice: (seed: number) => Dice
export const randomCase: (d: Dice) => Case
export const answer: (c: Case) => Answer
