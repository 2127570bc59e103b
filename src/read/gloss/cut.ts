/** A word, number or mark of a text in another language. White space is none, and stays as it is. */
export type Cut = {
  readonly from: number
  readonly to: number
  readonly kind: "word" | "number" | "mark"
  readonly low: string
}

const CUT = /(\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*)|(\d+(?:[.,]\d+)*)|([^\s])/gu

/** The words, numbers and marks of a text, in its order. */
export const cutOf = (text: string): readonly Cut[] =>
  [...text.matchAll(CUT)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
    kind: m[1] !== undefined ? "word" : m[2] !== undefined ? "number" : "mark",
    low: m[1] === undefined ? m[0] : m[0].toLowerCase(),
  }))
