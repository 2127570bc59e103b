/** Things that share a key, in the order in which their keys come up. */
export const grouped = <T>(all: readonly T[], key: (one: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const k = key(one)
    const group = groups.get(k)
    if (group) group.push(one)
    else groups.set(k, [one])
  }
  return [...groups.values()]
}

/** "A", "A and B", "A, B and C". */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
