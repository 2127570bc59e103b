/** What somebody typed, as it is compared: small letters, without accents, spaces and marks. */
export const plain = (typed: string): string =>
  typed
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase()

/** Whether two words are one slip apart: a letter more, less, another, or two neighbours exchanged. */
export const oneSlipApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** What the answers say of the list: which of its words were recalled, how many answers were none of them, and how many
 *  named a word again. An answer is a word of the list when it is the same, or, from five letters on, one slip away from
 *  exactly one of them. */
export const recalled = (list: readonly string[], answers: readonly string[]) => {
  const words = list.map(plain)
  const found = new Set<string>()
  let intrusions = 0
  let repetitions = 0
  for (const typed of answers.map(plain)) {
    if (typed === "") continue
    const near = words.filter((w) => w.length >= 5 && oneSlipApart(w, typed))
    const word = words.includes(typed) ? typed : near.length === 1 ? near[0] : undefined
    if (word === undefined) intrusions++
    else if (found.has(word)) repetitions++
    else found.add(word)
  }
  return { words: found, intrusions, repetitions }
}
