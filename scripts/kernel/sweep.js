// The two sweeps of src/learn/sweep.ts for two grid points at a time, one in each half of a vector. Every sum is taken in the order
// in which the plain sweeps take it, and multiplications are not fused, so both give the same bits.
//
// A row of the table is twelve doubles (96 bytes), both points of each figure side by side: keep, take, scale, and three basis columns.
import { add, assemble, func, get, load, move, mul, repeat, set, splat, store, sub, zero } from "./assemble.js"

const [KEEP, TAKE, SCALE, BASIS] = [0, 16, 32, 48]
const ROW = 96

/** Lays out the places of a function's locals: the addresses it is given, those it keeps, then its vectors. */
const places = (...names) => Object.fromEntries(names.map((n, i) => [n, i]))

// white <- the outcome whitened; out <- yy, z0, z1, z2 for each pair of points.
const o = places("table", "y", "white", "out", "rows", "pairs", "at", "left", "a", "s", "z0", "z1", "z2", "v", "value")
const outcome = func("outcome", 6, 2, 7, [
  repeat(o.pairs, [
    set(o.at, get(o.y)),
    set(o.left, get(o.rows)),
    ...[o.a, o.s, o.z0, o.z1, o.z2].map((sum) => set(sum, zero)),
    repeat(o.left, [
      set(o.value, splat(o.at)),
      set(o.v, mul(sub(get(o.value), get(o.a)), load(o.table, SCALE))),
      set(o.a, add(mul(load(o.table, KEEP), get(o.a)), mul(load(o.table, TAKE), get(o.value)))),
      store(o.white, 0, get(o.v)),
      set(o.s, add(get(o.s), mul(get(o.v), get(o.v)))),
      ...[o.z0, o.z1, o.z2].map((z, j) => set(z, add(get(z), mul(get(o.v), load(o.table, BASIS + 16 * j))))),
      move(o.table, ROW),
      move(o.white, 16),
      move(o.at, 8),
    ]),
    store(o.out, 0, sub(get(o.s), squares(o))),
    ...[o.z0, o.z1, o.z2].map((z, j) => store(o.out, 16 + 16 * j, get(z))),
    move(o.out, 64),
  ]),
])

// out <- uu, yu for each pair of points; `first` is what the outcome's sweep left.
const e = places(
  "table",
  "u",
  "white",
  "first",
  "out",
  "rows",
  "pairs",
  "at",
  "left",
  "a",
  "s",
  "c",
  "z0",
  "z1",
  "z2",
  "v",
  "value",
)
const exposure = func("exposure", 7, 2, 8, [
  repeat(e.pairs, [
    set(e.at, get(e.u)),
    set(e.left, get(e.rows)),
    ...[e.a, e.s, e.c, e.z0, e.z1, e.z2].map((sum) => set(sum, zero)),
    repeat(e.left, [
      set(e.value, splat(e.at)),
      set(e.v, mul(sub(get(e.value), get(e.a)), load(e.table, SCALE))),
      set(e.a, add(mul(load(e.table, KEEP), get(e.a)), mul(load(e.table, TAKE), get(e.value)))),
      set(e.s, add(get(e.s), mul(get(e.v), get(e.v)))),
      set(e.c, add(get(e.c), mul(get(e.v), load(e.white, 0)))),
      ...[e.z0, e.z1, e.z2].map((z, j) => set(z, add(get(z), mul(get(e.v), load(e.table, BASIS + 16 * j))))),
      move(e.table, ROW),
      move(e.white, 16),
      move(e.at, 8),
    ]),
    store(e.out, 0, sub(get(e.s), squares(e))),
    store(
      e.out,
      16,
      sub(
        get(e.c),
        add(
          add(mul(get(e.z0), load(e.first, 16)), mul(get(e.z1), load(e.first, 32))),
          mul(get(e.z2), load(e.first, 48)),
        ),
      ),
    ),
    move(e.first, 64),
    move(e.out, 32),
  ]),
])

function squares({ z0, z1, z2 }) {
  return add(add(mul(get(z0), get(z0)), mul(get(z1), get(z1))), mul(get(z2), get(z2)))
}

/** The bytes of the kernel. */
export const kernelBytes = assemble([outcome, exposure])
