// The sweeps handed to the vector kernel. A lens is copied into the kernel's memory with its third outcome, since the copy costs
// about as much as one sweep; models with covariates or a wandering baseline stay with the plain sweeps.
import { SWEEP_ROOM, type SweepKernel, sweepKernel } from "../numerics/index.ts"
import type { Lens } from "./lens.ts"
import type { Sums } from "./sums.ts"

/** Sweeps an outcome in the kernel; false where that is not possible or not worth it, and nothing has been done. */
export const outcomeInKernel = (lens: Lens, y: Float64Array, sums: Sums): boolean => {
  const { seat, rows, grid } = lens
  seat.sweeps++
  if (seat.sweeps < 3 || lens.packs > 1 || lens.drifting !== null || sizeOf(lens) > SWEEP_ROOM / 4) return false
  const kernel = sweepKernel()
  if (kernel === null) return false
  if (seat.era !== kernel.era()) sit(kernel, lens)
  const { table, column, white, out } = parts(lens)
  const memory = kernel.doubles()
  memory.set(rows === y.length ? y : y.subarray(0, rows), column / 8)
  kernel.outcome(table, column, white, out, rows, (grid.length + 1) >> 1)
  const { yy, z } = sums
  for (let g = 0; g < grid.length; g++) {
    const from = out / 8 + (g >> 1) * 8 + (g & 1)
    yy[g] = memory[from] as number
    z[3 * g] = memory[from + 2] as number
    z[3 * g + 1] = memory[from + 4] as number
    z[3 * g + 2] = memory[from + 6] as number
  }
  seat.white = sums
  return true
}

/** Sweeps an exposure in the kernel, where the outcome of these sums lies. */
export const exposureInKernel = (lens: Lens, exposure: Float64Array, sums: Sums): void => {
  const { seat, rows, grid } = lens
  const kernel = sweepKernel()
  if (kernel === null || seat.era !== kernel.era() || seat.white !== sums)
    throw new Error("an exposure was swept after its outcome had left the kernel's memory")
  const { table, column, white, out, ends } = parts(lens)
  const memory = kernel.doubles()
  memory.set(rows === exposure.length ? exposure : exposure.subarray(0, rows), column / 8)
  kernel.exposure(table, column, white, out, ends, rows, (grid.length + 1) >> 1)
  const { uu, yu } = sums
  for (let g = 0; g < grid.length; g++) {
    const from = ends / 8 + (g >> 1) * 4 + (g & 1)
    uu[g] = memory[from] as number
    yu[g] = memory[from + 2] as number
  }
}

const sit = (kernel: SweepKernel, lens: Lens): void => {
  const { at, era } = kernel.claim(sizeOf(lens))
  lens.seat.at = at
  lens.seat.era = era
  kernel.doubles().set(lens.table, at / 8)
}

// One after the other: table, one column (rounded up to whole vectors), whitened outcome, what the outcome left, what an exposure left.
const parts = ({ seat, rows, grid }: Lens) => {
  const pairs = (grid.length + 1) >> 1
  const column = seat.at + 96 * pairs * rows
  const white = column + 16 * ((rows + 1) >> 1)
  const out = white + 16 * pairs * rows
  return { table: seat.at, column, white, out, ends: out + 64 * pairs }
}

const sizeOf = ({ rows, grid }: Lens): number => {
  const pairs = (grid.length + 1) >> 1
  return 112 * pairs * rows + 16 * ((rows + 1) >> 1) + 96 * pairs
}
