/** A name in small letters with a space for all marks but "+". */
export const loosely = (s: string): string => {
  const lower = s.toLowerCase()
  // Names are nearly all in ASCII, and there the short way gives the same.
  return lower.replace(/[^ -~]/.test(lower) ? /[^\p{L}\p{N}+]+/gu : /[^a-z0-9+]+/g, " ").trim()
}

/** A page's names of substances, kept so that asking about one costs the same however many there are. */
export type KnownNames = {
  /** Whether a label holds one of the names, or is a word of one. */
  readonly resembles: (label: string) => boolean
  /** Whether it is one of them, but for its capitals. */
  readonly has: (name: string) => boolean
  /** Whether it is one of them, but for its capitals and marks. */
  readonly hasLoosely: (name: string) => boolean
}

/** Up to so many names it is quicker to try each. */
const FEW = 24

const known = new WeakMap<readonly string[], KnownNames>()

/** The same list of names is looked through once. */
export const knownNames = (names: readonly string[]): KnownNames => {
  let k = known.get(names)
  if (k === undefined) {
    k = lookThrough(names)
    known.set(names, k)
  }
  return k
}

const lookThrough = (names: readonly string[]): KnownNames => {
  const small = new Set(names.map((n) => n.toLowerCase()))
  const loose = new Set(names.map(loosely))
  const list = [...loose]
  const words = new Set(list.flatMap((n) => n.split(" ")))
  const lengths = [...new Set(list.map((n) => n.length))]
  const holds = (plain: string): boolean => {
    if (list.length <= FEW) return list.some((n) => plain.includes(n))
    for (let from = 0; from <= plain.length; from++)
      for (const n of lengths) if (from + n <= plain.length && loose.has(plain.slice(from, from + n))) return true
    return false
  }
  return {
    resembles: (label) => {
      const plain = loosely(label)
      return words.has(plain) || holds(plain)
    },
    has: (name) => small.has(name.toLowerCase()),
    hasLoosely: (name) => loose.has(loosely(name)),
  }
}
