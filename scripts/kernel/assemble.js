// The part of WebAssembly's binary format that the kernel needs (core specification 2.0, section 5): functions over 32-bit addresses
// and vectors of two doubles, one memory, loops. An instruction is an array of bytes; nested calls put operands before it.

const unsigned = (n) => (n < 128 ? [n] : [(n & 127) | 128, ...unsigned(n >>> 7)])
const signed = (n) => (n >= -64 && n < 64 ? [n & 127] : [(n & 127) | 128, ...signed(n >> 7)])
const name = (text) => [...unsigned(text.length), ...Buffer.from(text, "ascii")]
const vector = (items) => [...unsigned(items.length), ...items.flat()]
const section = (id, content) => [id, ...unsigned(content.length), ...content]

const I32 = 0x7f
const V128 = 0x7b
const vectorOp = (code) => [0xfd, ...unsigned(code)]

export const get = (local) => [0x20, local]
export const set = (local, value) => [...value, 0x21, local]
/** Moves an address or a counter by a fixed step. */
export const move = (local, by) => set(local, [...get(local), 0x41, ...signed(by), 0x6a])
/** Two doubles at an address; `splat` takes one double for both. */
export const load = (local, offset) => [...get(local), ...vectorOp(0x00), 3, ...unsigned(offset)]
export const splat = (local) => [...get(local), ...vectorOp(0x0a), 3, 0]
export const store = (local, offset, value) => [...get(local), ...value, ...vectorOp(0x0b), 3, ...unsigned(offset)]
export const zero = [...vectorOp(0x0c), ...new Array(16).fill(0)]
export const add = (a, b) => [...a, ...b, ...vectorOp(0xf0)]
export const sub = (a, b) => [...a, ...b, ...vectorOp(0xf1)]
export const mul = (a, b) => [...a, ...b, ...vectorOp(0xf2)]
/** Runs the body until `counter`, which it must lower by one, is zero; at least once. */
export const repeat = (counter, body) => [
  0x03,
  0x40,
  ...body.flat(),
  ...move(counter, -1),
  ...get(counter),
  0x0d,
  0,
  0x0b,
]

/** A function: how many addresses it is given, how many more it keeps, how many vectors, and what it does. */
export const func = (exported, given, addresses, vectors, body) => ({ exported, given, addresses, vectors, body })

/** A module of these functions with one memory of a page to begin with, both exported. */
export const assemble = (functions) =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(functions.map((f) => [0x60, ...vector(new Array(f.given).fill([I32])), 0]))),
    ...section(3, vector(functions.map((_, i) => unsigned(i)))),
    ...section(5, vector([[0, 1]])),
    ...section(
      7,
      vector([[...name("memory"), 2, 0], ...functions.map((f, i) => [...name(f.exported), 0, ...unsigned(i)])]),
    ),
    ...section(
      10,
      vector(
        functions.map((f) => {
          const code = [
            ...vector([
              [f.addresses, I32],
              [f.vectors, V128],
            ]),
            ...f.body.flat(),
            0x0b,
          ]
          return [...unsigned(code.length), ...code]
        }),
      ),
    ),
  ])
