import type { Block } from "../page/page.ts"

/** Those of the blocks in which a word stands that a longer expression cannot do without. The page is looked through for it once, which is
 *  far quicker than trying the expression on every line. `word` has the flag `g`. */
export const blocksWith = (text: string, blocks: readonly Block[], word: RegExp): readonly Block[] => {
  const hits: number[] = []
  for (const m of text.matchAll(word)) hits.push(m.index)
  if (hits.length === 0) return []
  return blocks.filter((b) => {
    const first = hits[firstFrom(hits, b.span[0])]
    return first !== undefined && first < b.span[1]
  })
}

/** The place of the first number that is not below `at`, found by halving. */
const firstFrom = (sorted: readonly number[], at: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((sorted[mid] as number) < at) low = mid + 1
    else high = mid
  }
  return low
}
