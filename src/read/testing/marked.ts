/** A stretch of marked text: `{kind:characters}`, its braces taken out. */
export type Mark = { readonly kind: string; readonly start: number; readonly end: number }

/** Takes "Take {dose:250 mcg} daily" apart into its text and its marks. */
export const unmark = (marked: string): { readonly text: string; readonly marks: readonly Mark[] } => {
  const marks: Mark[] = []
  let text = ""
  let rest = marked
  for (let open = rest.indexOf("{"); open >= 0; open = rest.indexOf("{")) {
    const close = rest.indexOf("}", open)
    const colon = rest.indexOf(":", open)
    if (close < 0 || colon < 0 || colon > close) throw new Error(`unbalanced mark in ${marked}`)
    text += rest.slice(0, open)
    const inside = rest.slice(colon + 1, close)
    marks.push({ kind: rest.slice(open + 1, colon), start: text.length, end: text.length + inside.length })
    text += inside
    rest = rest.slice(close + 1)
  }
  return { text: text + rest, marks }
}
