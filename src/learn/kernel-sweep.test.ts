import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { kernelFile } from "../../scripts/make-kernel.js"
import { Random, sweepKernel } from "../numerics/index.ts"
import { grind, type Lens } from "./lens.ts"
import type { Sums } from "./sums.ts"
import {
  exposureRoom,
  roomFor,
  sweepExposure,
  sweepExposurePlainly,
  sweepOutcome,
  sweepOutcomePlainly,
} from "./sweep.ts"

const lensOf = (days: number, points: number, random: Random): Lens => {
  const gap = Float64Array.from({ length: days }, (_, t) => (t === 0 ? 0 : 1 + random.below(3)))
  const columns = [1, 2, 3].map((k) => ({
    name: `${k}`,
    values: Float64Array.from({ length: days }, () => (k === 1 ? 1 : random.normal())),
  }))
  const grid = Array.from({ length: points }, (_, g) => ({
    rho: -0.2 + (1.1 * (g + 1)) / (points + 1),
    noise: 0.2 * (g % 4),
  }))
  const lens = grind({ gap, relativeNoise: new Float64Array(days).fill(1) }, columns, grid)
  if ("dependent" in lens) throw new Error(lens.dependent)
  return lens
}
const column = (days: number, random: Random) => Float64Array.from({ length: days }, () => random.normal())
const bits = ({ yy, z, yu, uu }: Sums) => [yy, z, yu, uu].map((a) => [...new BigUint64Array(a.buffer)])

describe("the vector kernel", () => {
  it("is there, in the bytes that its source gives", () => {
    expect(readFileSync(new URL("../numerics/sweep-bytes.ts", import.meta.url), "utf8")).toBe(kernelFile())
    expect(sweepKernel()).not.toBeNull()
  })
  it("gives every sum of the plain sweeps, to the bit, for even and odd grids and any number of lenses at once", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 60 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer(),
        (days, points, seed) => {
          const random = new Random(seed >>> 0)
          const lenses = [lensOf(days, points, random), lensOf(days + 3, points + 1, random)]
          for (let round = 0; round < 5; round++)
            for (const lens of lenses) {
              const [y, u] = [column(lens.rows, random), column(lens.rows, random)]
              const [fast, plain] = [roomFor(lens), roomFor(lens)]
              sweepOutcome(lens, y, fast)
              sweepExposure(lens, u, fast, exposureRoom(lens))
              sweepOutcomePlainly(lens, y, plain)
              sweepExposurePlainly(lens, u, plain, exposureRoom(lens))
              expect(bits(fast)).toEqual(bits(plain))
              expect(lens.seat.white !== null).toBe(round >= 2)
            }
        },
      ),
      { numRuns: 30 },
    )
  })
  it("makes room for new lenses when its memory is full, and takes the old ones up again", () => {
    const random = new Random(5)
    const lenses = Array.from({ length: 40 }, () => lensOf(400, 60, random))
    const first = lenses[0] as Lens
    const y = column(400, random)
    const sums = lenses.map((lens) => {
      const room = roomFor(lens)
      for (let k = 0; k < 3; k++) sweepOutcome(lens, y, room)
      return room
    })
    expect(first.seat.era).toBeLessThan((lenses.at(-1) as Lens).seat.era)
    expect(() => sweepExposure(first, y, sums[0] as Sums, exposureRoom(first))).toThrow(/left the kernel/)
    const again = roomFor(first)
    sweepOutcome(first, y, again)
    sweepExposure(first, y, again, exposureRoom(first))
    const plain = roomFor(first)
    sweepOutcomePlainly(first, y, plain)
    sweepExposurePlainly(first, y, plain, exposureRoom(first))
    expect(bits(again)).toEqual(bits(plain))
  })
})
