/** A box in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Words that want a place: each spot is where their left end may begin, on their middle line, best first. */
export type Wanting = { readonly words: string; readonly spots: readonly (readonly [x: number, y: number])[] }

/** Where words were put; null where every spot was taken, and the mark's own name has to do. */
export type Placed = readonly [x: number, y: number] | null

const letter = 6.6
const line = 16

/** The width that words take in the charts' letters, a little generous. */
export const widthOf = (words: string): number => Math.ceil(words.length * letter)

/** Gives each its first spot that is inside the frame and covers nothing: neither `taken` nor what was placed before it. */
export const placeWords = (wanting: readonly Wanting[], taken: readonly Box[], frame: Box): readonly Placed[] => {
  const full = [...taken]
  return wanting.map(({ words, spots }) => {
    for (const [x, y] of spots) {
      const box = { x, y: y - line / 2, width: widthOf(words), height: line }
      if (!within(box, frame) || full.some((b) => meet(b, box))) continue
      full.push(box)
      return [x, y]
    }
    return null
  })
}

const within = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
