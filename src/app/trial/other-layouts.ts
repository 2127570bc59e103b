import { checkLayout, daysOf, type Layout } from "../../base/index.ts"
import { type PowerOptions, powerCurve } from "../../learn/index.ts"
import type { Room } from "./room.ts"

/** The same days of a plan in blocks of another length, and the chance of seeing the effect that was asked for. */
export type OtherLayout = {
  readonly blockDays: number
  readonly pairs: number
  readonly weeks: number
  readonly chance: number
}

const BLOCKS = [1, 2, 3, 7, 14]

/** Every usual length of block that the plan's days can be lived in, the asked one among them. */
export const otherLayouts = (options: PowerOptions, layout: Layout, room: Room): OtherLayout[] =>
  [...new Set([...BLOCKS, layout.blockDays])]
    .sort((a, b) => a - b)
    .flatMap((blockDays): readonly OtherLayout[] => {
      const pairs =
        blockDays === layout.blockDays ? layout.pairs : Math.min(128, room.pairs({ arms: layout.arms, blockDays }))
      const other = checkLayout({ ...layout, blockDays, pairs })
      if (!other.ok || room.against(other.value) !== null) return []
      const chance = powerCurve({ ...options, ...other.value }, [pairs], [options.effect])
      const [power] = chance.ok ? (chance.value[0]?.powers ?? []) : []
      return power === undefined ? [] : [{ blockDays, pairs, weeks: Math.ceil(daysOf(other.value) / 7), chance: power }]
    })
