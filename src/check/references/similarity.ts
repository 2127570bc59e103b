/** How alike two spellings are: 1 for the same, one minus edits over the longer length otherwise (Levenshtein). */
export const spelling = (a: string, b: string): number => {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - edits(a, b) / longer
}

const edits = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? 0
}

const stop = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
  "its",
])

/** How alike two titles are, as sets of words without case, punctuation and stop words (Dice): 1 for the same words. */
export const titleLikeness = (a: string, b: string): number => {
  const x = wordsOf(a)
  const y = wordsOf(b)
  if (x.size + y.size === 0) return 0
  return (2 * [...x].filter((w) => y.has(w)).length) / (x.size + y.size)
}

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w !== "" && !stop.has(w)),
  )

/** A first author's family name, folded: "Gusev, E. I.", "Gusev EI" and "E. I. Gusev" are all "gusev". */
export const familyName = (author: string): string => {
  const plain = author.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  const head = plain.includes(",") ? (plain.split(",")[0] ?? "") : plain
  return head
    .split(/[\s.]+/u)
    .filter((w) => w.length > 2)
    .join(" ")
}
