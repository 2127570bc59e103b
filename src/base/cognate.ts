const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "j",
  з: "s",
  и: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "k",
  ц: "s",
  ч: "k",
  ш: "s",
  щ: "s",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/ch/g, "k"],
  [/sh/g, "s"],
  [/([tr])h/g, "$1"],
  [/ae|oe/g, "e"],
  [/c(?=[eiy])|z/g, "s"],
  [/ck|qu|c|q/g, "k"],
  [/x/g, "ks"],
  [/[yj]/g, "i"],
  [/w/g, "v"],
  [/h/g, "g"],
  [/(.)\1+/gu, "$1"],
  [/[aeiou]+$/, ""],
]

const LEAST = 5
const kept = new Map<string, string | null>()
const MOST = 20_000

/** What the international names of one substance have in common in English, German, Spanish and Russian: "morphine", "Morphin", "morfina" and
 *  "морфин" come out alike. Null for what is no one word of letters, and for what is too short to tell. */
export const cognateOf = (word: string): string | null => {
  const before = kept.get(word)
  if (before !== undefined) return before
  if (kept.size > MOST) kept.clear()
  const made = skeletonOf(word)
  kept.set(word, made)
  return made
}

const skeletonOf = (word: string): string | null => {
  if (!/^\p{L}{6,}$/u.test(word)) return null
  const low = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  const latin = low.replace(/\p{Script=Cyrillic}/gu, (c) => CYRILLIC[c] ?? "")
  if (!/^[a-z]+$/.test(latin)) return null
  const sounds = SOUNDS.reduce((w, [from, to]) => w.replace(from, to), latin)
  return sounds.length < LEAST ? null : sounds
}
