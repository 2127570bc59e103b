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
]

/** How Russian ends a name that something is taken with; no name ends so by itself. */
const WITH_IT = /(?<=\p{Script=Cyrillic}{5})ом$/u

const LEAST = 5
const kept = new Map<string, Heard | null>()
const MOST = 20_000

/** What a name sounds like, and how many of its letters stand twice: other languages drop one of them, and none adds any. */
type Heard = { readonly sound: string; readonly twice: number }

/** A key that a name in English, German, Spanish, Russian or French has in common with the others of the same substance ("Morphin", "morfina" and "морфин"
 *  have that of "morphine"). Null for what is no one word of letters, and for what is too short to tell. */
export const cognateOf = (word: string): string | null => {
  const heard = heardIn(word)
  return heard === null ? null : keyOf(heard.twice, heard.sound)
}

/** All keys by which a known name is found. */
export const cognatesOf = (name: string): readonly string[] => {
  const heard = heardIn(name)
  return heard === null ? [] : Array.from({ length: heard.twice + 1 }, (_, n) => keyOf(n, heard.sound))
}

const keyOf = (twice: number, sound: string): string => `~${twice}${sound}`

const heardIn = (word: string): Heard | null => {
  const before = kept.get(word)
  if (before !== undefined) return before
  if (kept.size > MOST) kept.clear()
  const made = hear(word)
  kept.set(word, made)
  return made
}

const hear = (word: string): Heard | null => {
  if (!/^\p{L}{6,}$/u.test(word)) return null
  const low = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  const latin = low.replace(WITH_IT, "").replace(/\p{Script=Cyrillic}/gu, (c) => CYRILLIC[c] ?? "")
  if (!/^[a-z]+$/.test(latin)) return null
  const said = SOUNDS.reduce((w, [from, to]) => w.replace(from, to), latin)
  const sound = said.replace(/(.)\1+/g, "$1").replace(/[aeiou]+$/, "")
  return sound.length < LEAST ? null : { sound, twice: said.match(/(.)\1+/g)?.length ?? 0 }
}
