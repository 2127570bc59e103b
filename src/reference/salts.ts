import { decisive, elements, salts } from "./data/salt-words.ts"
import { foldLoosely } from "./words.ts"

const fold = (word: string): string => foldLoosely(word).trim()

const byName = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([english, others]) =>
      [english, ...others.split("|")].map((word) => [fold(word), english] as const),
    ),
  )

const element = byName(elements)
const saltWord = byName(salts)
const ending = new Map([...saltWord, ...byName(decisive)])
const longest = [...ending.keys()].sort((a, b) => b.length - a.length)
const ends = new RegExp(`(?:${longest.join("|")})$`, "u")
const ions = new RegExp(`^(.{3,}?)(?:mono|di|bis|tri|tetra|penta|hexa)?(${longest.join("|")})$`, "u")

/** The English names of salts, which change nothing of what a name is of. */
export const saltNames: readonly string[] = Object.keys(salts)

/** Whether a word ends as the name of a salt does, in English or in a language that glues its words together: "Zinkcitrat". */
export const endsAsSalt = (word: string): boolean => {
  const english = saltWord.get(ends.exec(fold(word))?.[0] ?? "")
  return english !== undefined && !(english in elements)
}

/** What a name is made of: the word for the element or substance, and the English words for the rest of it. */
export type Salt = { readonly base: string; readonly rest: string | null; readonly decisive: boolean }

/** A name of one word or two, in whichever language, by its parts: "Quecksilberchlorid" is mercury and chloride, "Kalium" potassium, "cloruro de potasio"
 *  potassium and chloride. Every letter of it belongs to a part; `isName` says which words are names. */
export const saltIn = (folded: string, isName: (word: string) => boolean): readonly Salt[] => {
  const words = folded.split(" ").filter((w) => !/^(?:i{1,3}v?|de|di|av|d)$/u.test(w))
  const [first = "", second] = words
  if (words.length > 2 || folded === "") return []
  const as = (base: string, rest: string | null): readonly Salt[] => {
    const named =
      element.get(base) ??
      element.get(base.replace(/^(?:mono|di|tri)/u, "")) ??
      (base.length > 3 && isName(base) ? base : undefined)
    if (named === undefined) return []
    const english = rest === null ? null : (ending.get(rest) ?? rest)
    return [{ base: named, rest: english, decisive: rest !== null && !saltWord.has(rest) }]
  }
  if (second !== undefined) {
    return [...(ending.has(second) ? as(first, second) : []), ...(ending.has(first) ? as(second, first) : [])]
  }
  if (element.has(first)) return as(first, null)
  return glued(first).flatMap(([base, rest]) => as(base, rest))
}

/** The ways in which a word is an element or substance with a salt glued behind it. */
const glued = (word: string): readonly (readonly [base: string, rest: string])[] => {
  if (!ends.test(word)) return []
  const all = longest
    .filter((e) => word.length > e.length + 2 && word.endsWith(e))
    .map((e) => [word.slice(0, -e.length), e] as const)
  const counted = ions.exec(word)
  return counted?.[1] && counted[2] ? [...all, [counted[1], counted[2]]] : all
}
