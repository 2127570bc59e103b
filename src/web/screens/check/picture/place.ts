/** A box in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Words that want a place. Each spot is where their left end may begin, on their middle line, best first; where all are taken, `short` is tried. */
export type Wanting = {
  readonly words: string
  readonly spots: readonly (readonly [x: number, y: number])[]
  readonly short?: Omit<Wanting, "short">
}

/** Words and where they were put; null where every spot was taken, and the mark's own name has to do. */
export type Placed = { readonly words: string; readonly x: number; readonly y: number } | null

const letter = 6.6
const line = 16

/** The width that words take in the charts' letters, a little generous. */
export const widthOf = (words: string): number => Math.ceil(words.length * letter)

/** Gives each its first spot that is inside the frame and covers nothing: neither `taken` nor what was placed before it. */
export const placeWords = (wanting: readonly Wanting[], taken: readonly Box[], frame: Box): readonly Placed[] => {
  const full = [...taken]
  return wanting.map((all) => {
    for (const { words, spots } of all.short ? [all, all.short] : [all]) {
      for (const [x, y] of spots) {
        const box = boxOf(words, x, y)
        if (!within(box, frame) || full.some((b) => meet(b, box))) continue
        full.push(box)
        return { words, x, y }
      }
    }
    return null
  })
}

/** The room that words take. */
export const boxOf = (words: string, x: number, y: number): Box => ({
  x,
  y: y - line / 2,
  width: widthOf(words),
  height: line,
})

const within = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
