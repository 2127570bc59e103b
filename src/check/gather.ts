/** Things that share a key, in the order in which their keys come up. */
export const grouped = <T>(all: readonly T[], key: (one: T) => string): readonly (readonly T[])[] => [
  ...all
    .reduce((groups, one) => groups.set(key(one), [...(groups.get(key(one)) ?? []), one]), new Map<string, T[]>())
    .values(),
]

/** "A", "A and B", "A, B and C". */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
