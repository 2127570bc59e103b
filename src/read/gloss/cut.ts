/** A word, number or mark of a text in another language. White space is none, and stays as it is. */
export type Cut = {
  readonly from: number
  readonly to: number
  readonly kind: "word" | "number" | "mark"
  readonly low: string
}

/** A word, a number whose thousands may be parted by spaces, a mark. */
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*`
const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)*|\d+(?:[.,]\d+)*`

/** Finds the words, numbers and marks of a text, in its order. `own` is how a language writes words that no others are cut like. */
export const cutterOf = (own?: string): ((text: string) => readonly Cut[]) => {
  const word = own === undefined ? WORD : `(?<![\\p{L}\\p{M}\\p{N}])(?:${own})|${WORD}`
  const cut = new RegExp(`(${word})|(${NUMBER})|([^\\s])`, "giu")
  return (text) =>
    [...text.matchAll(cut)].map((m) => ({
      from: m.index,
      to: m.index + m[0].length,
      kind: m[1] !== undefined ? "word" : m[2] !== undefined ? "number" : "mark",
      low: m[1] === undefined ? m[0] : m[0].toLowerCase().replace("’", "'"),
    }))
}
