/** A line that is on one of two versions of a page and not on the other. */
export type ChangedLine = { readonly what: "gone" | "new"; readonly text: string }

// Two middles longer than this together are no longer one page changed, but two pages.
const MOST = 4_000_000

/** The lines by which two versions of a text differ, in the order of the page, what is gone before what came in its place. Blank
 *  lines and spaces at the ends are no difference. */
export const changedLines = (before: string, after: string): readonly ChangedLine[] => {
  const [old, now] = [linesOf(before), linesOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++
  return middle(old.slice(start, old.length - end), now.slice(start, now.length - end))
}

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((l) => l.trim())
    .filter((l) => l !== "")

const gone = (text: string): ChangedLine => ({ what: "gone", text })
const come = (text: string): ChangedLine => ({ what: "new", text })

/** What is left when the longest run of lines that both have, in order, is taken out. */
const middle = (old: readonly string[], now: readonly string[]): readonly ChangedLine[] => {
  if (old.length * now.length > MOST) return [...old.map(gone), ...now.map(come)]
  const width = now.length + 1
  // How many lines the rests from i and j have in common.
  const common = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const changes: ChangedLine[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++
      j++
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) changes.push(gone(old[i++] ?? ""))
    else changes.push(come(now[j++] ?? ""))
  }
  return changes
}
