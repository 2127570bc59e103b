/** One place of a spelling: a word or mark as it is, the beginning of one, or a slot. */
export type Place = { readonly op: "is" | "begins"; readonly text: string } | { readonly op: "n" | "t" | "q" }

const placeOf = (word: string): Place =>
  word === "{n}" || word === "{t}" || word === "{q}"
    ? { op: word[1] as "n" | "t" | "q" }
    : word.endsWith("*") && word.length > 1
      ? { op: "begins", text: word.slice(0, -1) }
      : { op: "is", text: word }

/** All ways to write a spelling: "jede|jeden zweite* tag?". */
export const waysOf = (spelling: string): readonly (readonly Place[])[] =>
  spelling.split(" ").reduce<readonly (readonly Place[])[]>(
    (ways, word) => {
      const optional = word.length > 1 && word.endsWith("?")
      const own = (optional ? word.slice(0, -1) : word).split("|").map(placeOf)
      return ways.flatMap((w) => [...own.map((p) => [...w, p]), ...(optional ? [w] : [])])
    },
    [[]],
  )
