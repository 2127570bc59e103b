import { sweepBytes } from "./sweep-bytes.ts"

/** The sweeps as vector code over a memory of their own. Addresses are in bytes; layouts are those of scripts/kernel/sweep.js. */
export type SweepKernel = {
  /** The memory as doubles. It moves when `claim` makes it grow: ask again afterwards. */
  readonly doubles: () => Float64Array
  /** Room for this many bytes, and the era it belongs to: when the memory is full everything claimed before is given up and a new
   *  era begins. */
  readonly claim: (bytes: number) => { readonly at: number; readonly era: number }
  readonly era: () => number
  readonly outcome: (table: number, y: number, white: number, out: number, rows: number, pairs: number) => void
  readonly exposure: (
    table: number,
    u: number,
    white: number,
    first: number,
    out: number,
    rows: number,
    pairs: number,
  ) => void
}

/** The most that the memory grows to. */
export const SWEEP_ROOM = 48 * 1024 * 1024

/** The kernel, or null where there is no WebAssembly with vectors, or a content policy forbids it: then the plain sweeps do the
 *  same, to the bit. Made once. */
export const sweepKernel = (): SweepKernel | null => {
  if (made === undefined) made = make()
  return made
}

let made: SweepKernel | null | undefined

// The whole of WebAssembly that is used here; the pure rooms know no other.
type Subset = {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
  ) => {
    readonly exports: Pick<SweepKernel, "outcome" | "exposure"> & {
      readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number }
    }
  }
}

declare const WebAssembly: Subset | undefined

const PAGE = 65_536

const make = (): SweepKernel | null => {
  if (typeof WebAssembly === "undefined") return null
  const bytes = Uint8Array.from({ length: sweepBytes.length / 2 }, (_, i) =>
    Number.parseInt(sweepBytes.slice(2 * i, 2 * i + 2), 16),
  )
  let instance: InstanceType<Subset["Instance"]>
  try {
    instance = new WebAssembly.Instance(new WebAssembly.Module(bytes))
  } catch {
    return null
  }
  const { memory, outcome, exposure } = instance.exports
  let view = new Float64Array(memory.buffer)
  let [next, era] = [0, 0]
  return {
    outcome,
    exposure,
    doubles: () => view,
    era: () => era,
    claim: (wanted) => {
      const size = (wanted + 15) & ~15
      if (next + size > SWEEP_ROOM) {
        next = 0
        era++
      }
      const at = next
      next += size
      if (next > view.byteLength) {
        memory.grow(Math.ceil((next - view.byteLength) / PAGE))
        view = new Float64Array(memory.buffer)
      }
      return { at, era }
    },
  }
}
