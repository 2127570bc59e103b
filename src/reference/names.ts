import { cognateOf, cognatesOf, lazily } from "../base/index.ts"
import { nameGuards } from "./data/name-guards.ts"
import type { FactSet } from "./format/set.ts"
import { type Salt, saltIn, saltNames } from "./salts.ts"
import { foldLoosely } from "./words.ts"

/** A name in running text, by where it stands. */
export type Mentioned = { readonly id: string; readonly start: number; readonly end: number }

const fold = (name: string): string => foldLoosely(name).trim()

// Salts, forms and what stands on a box: they may follow a name and change nothing of what it is.
const endings = new RegExp(
  `(?: (?:${saltNames.join("|")}|hcl|mesilate|sulphate|er|ir|xr|sr|cr|la|xl|mr|tablets?|tabs?|capsules?|caps?|pills?|powder|liquid|drops?|sprays?|cream|gel|patch|patches|injections?|injectable|vials?|pens?|paste|solution|syrup|extract|dose|dosing|cycle|protocol|usp|\\d+(?: \\d+)?(?: ?(?:mg|mcg|ug|g|iu|ml))?))+$`,
  "u",
)
const beginnings =
  /^(?:(?:compounded|generic|oral|injectable|injected|nasal|intranasal|liquid|pure|powdered|pharmaceutical|grade|research|low dose|high dose|microdosed?|daily|my|the|some|a) )+/u

/** Names by how they are written, and, for those that are written otherwise, by what they sound like. */
export type NameIndex = {
  readonly names: ReadonlyMap<string, readonly string[]>
  readonly sounds: () => ReadonlyMap<string, readonly string[]>
}

/** Every name of a set, folded, with the ids it stands for: a compound or substance before a class. */
export const nameIndex = (set: FactSet): NameIndex => {
  const index = new Map<string, string[]>()
  const generic = new Set<string>()
  const put = (name: string, id: string) => {
    const key = fold(name)
    if (!isBrand(name, id)) generic.add(key)
    const ids = index.get(key)
    if (ids === undefined) index.set(key, [id])
    else if (!ids.includes(id)) ids.push(id)
  }
  for (const c of set.compounds) for (const n of [c.id, ...c.names]) put(n, c.id)
  for (const s of set.substances) for (const n of [s.id, ...s.names, ...s.loose]) put(n, s.id)
  for (const m of set.medicines) for (const n of [m.id, m.name, ...m.examples]) put(n, m.id)
  index.delete("")
  return { names: index, sounds: lazily(() => new Map(soundsOf([...index].filter(([key]) => generic.has(key))))) }
}

/** Brands are made to sound like words, and stand for themselves alone: "Siklos" is no "ciclos" of a Spanish page. */
const isBrand = (name: string, id: string): boolean => name !== name.toLowerCase() && fold(name) !== fold(id)

/** Keys of names by what they sound like, with their ids: one that stands for two substances is left out. No name looks like such a key. */
const soundsOf = (names: readonly (readonly [name: string, ids: readonly string[]])[]) => {
  const sounds = new Map<string, readonly string[]>()
  for (const [name, ids] of names)
    for (const key of cognatesOf(name)) {
      const before = sounds.get(key)
      const same = before === undefined || before.some((id) => ids.includes(id))
      sounds.set(key, same ? (before ?? ids) : [])
    }
  return [...sounds].filter(([, ids]) => ids.length > 0)
}

/** The ids a name stands for: as it is, without what is in brackets, by what is in them, without salt and form; none where nothing is known. */
export const idsIn = ({ names, sounds }: NameIndex, name: string): readonly string[] => {
  const outside = name.replace(/\([^)]*\)/gu, " ")
  const inside = [...name.matchAll(/\(([^)]*)\)/gu)].map((m) => m[1] ?? "")
  for (const candidate of [name, outside, ...inside]) {
    const folded = fold(candidate)
    const bare = folded.replace(endings, "")
    for (const n of [folded, bare, bare.replace(beginnings, ""), folded.replace(beginnings, "")]) {
      const ids = names.get(n)
      if (ids) return ids
    }
  }
  const folded = fold(name)
  const bare = folded.replace(endings, "").replace(beginnings, "")
  const sounding = (word: string) => sounds().get(cognateOf(word) ?? "")
  for (const whole of new Set([folded, bare])) {
    const salts = saltIn(whole, (word) => names.has(word) || sounding(word) !== undefined)
    const ids = asSalt(salts, (english) => names.get(english) ?? sounding(english))
    if (ids) return ids
  }
  return sounding(bare) ?? []
}

/** What a name is of by its parts: the whole salt where that is known, else what it is a salt of. */
const asSalt = <T>(salts: readonly Salt[], known: (english: string) => T | undefined): T | undefined =>
  salts
    .map(({ base, rest }) => (rest === null ? undefined : known(`${base} ${rest}`)))
    .concat(salts.map(({ base, decisive }) => (decisive ? undefined : known(base))))
    .find((ids) => ids !== undefined)

/** A name one slip of the pen away from one that is known. */
export type Nearest = { readonly name: string; readonly ids: readonly string[] }

const LEAST = 7

/** Finds the one known name that a name of seven letters or more is a single slip away from: a letter left out, put in, exchanged, or two turned
 *  round. Brands are left out, for they are made to sound like words; a name of digits is never another's; of two that are as near, neither. */
export const nearestIn = (set: FactSet, { names }: NameIndex): ((name: string) => Nearest | undefined) => {
  const generic = [
    ...set.compounds.flatMap((c) => c.names),
    ...set.substances.flatMap((s) => s.names.filter((n, i) => i === 0 || n === n.toLowerCase())),
  ]
  const known = [...new Map(generic.map((name) => [fold(name), name]))].filter(([folded]) => folded.length >= LEAST)
  return (name) => {
    const bare = fold(name).replace(endings, "").replace(beginnings, "")
    if (bare.length < LEAST) return undefined
    const near = known.filter(([folded]) => oneSlip(bare, folded))
    const [first] = near
    const ids = first && names.get(first[0])
    return ids && near.every(([folded]) => names.get(folded)?.[0] === ids[0]) ? { name: first[1], ids } : undefined
  }
}

/** Whether one letter put in, left out or exchanged, or two turned round, makes one word of the other; never a digit, never a gap. */
const oneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (/[^\p{L}]/u.test(x + y)) return false
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y === `${x[1]}${x[0]}`)
}

const guards = new Map(nameGuards.flatMap((g) => g.names.map((n) => [n, g] as const)))

/** Whether what stands beside a folded name makes another thing of it ("insulin sensitivity"). */
const guarded = (name: string, before: readonly string[], after: string | undefined): boolean => {
  const g = guards.get(name)
  return (
    g !== undefined &&
    (g.after.includes(after ?? "") || g.before.includes(before.at(-1) ?? "") || g.before.includes(before.join(" ")))
  )
}

/** "DNP-free" is anything but DNP. */
const isWithout = (text: string, last: { readonly start: number; readonly raw: string } | undefined): boolean =>
  last !== undefined && WITHOUT.test(text.slice(last.start + last.raw.length, last.start + last.raw.length + 12))

type Word = { readonly start: number; readonly raw: string }

/** Whether an ordinary word is measured out ("Lead 10 mg daily", "take lead 10 mg"), and not something that a laboratory looked for. */
const isMeasured = (text: string, first: Word | undefined, last: Word | undefined): boolean => {
  if (!first || !last) return false
  const [before, behind] = [text.slice(0, first.start), text.slice(last.start + last.raw.length)]
  const starts = /(?:^|\n)[\s\d.)*\u2022\u2013-]*$/u.test(before)
  return (
    AMOUNT_BEHIND.test(starts ? behind.replace(/^\s*:/u, "") : behind) &&
    (starts || TAKEN_BEFORE.test(before.slice(-24)))
  )
}

const TAKEN_BEFORE =
  /(?:[,;+]|(?<!\p{L})(?:take|takes|taking|use|using|add|adding|and|with|plus|swallow|inject|drink|stack|nimm|nehmen|tomar|tome|prenez|prendre|принимать|принимайте))\s*$/iu

const WITHOUT = /^\s?[-\u2010-\u2015]\s?(?:free|frei\p{L}*|less)(?!\p{L})/iu

type Known = {
  readonly words: readonly string[]
  readonly id: string
  readonly exact: string | null
  /** An ordinary word as well, which is the name only where an amount of it follows. */
  readonly measured: boolean
}

const AMOUNT_BEHIND = /^\s*[\u2013-]?\s*\d[\d.,]*\s*(?:mg|mcg|[µμ]g|ug|g|grams?|grains?|мг|мкг|г)(?!\p{L})/iu

const wordsOf = (tokens: readonly { readonly word: string }[]): string => tokens.map((t) => t.word).join(" ")

/** Finds names in running text, the longest first. A name of at most four letters has to stand in its own capitals. */
export const finderOf = (
  names: readonly (readonly [name: string, id: string])[],
  measured: readonly (readonly [name: string, id: string])[] = [],
): ((text: string) => readonly Mentioned[]) => {
  const byFirst = new Map<string, Known[]>()
  const put = (name: string, known: Pick<Known, "id" | "measured">) => {
    const words = fold(name).split(" ")
    const first = words[0] ?? ""
    const exact = words.length === 1 && first.length <= 4 && !known.measured ? name : null
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, exact, ...known }])
  }
  for (const [name, id] of names) put(name, { id, measured: false })
  for (const [name, id] of measured) put(name, { id, measured: true })
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const sounds = new Map(
    soundsOf(names.filter(([name, id]) => !isBrand(name, id)).map(([name, id]) => [fold(name), [id]])),
  )
  const whole = new Map(names.map(([name, id]) => [fold(name), id]))
  const sounding = (word: string) => sounds.get(cognateOf(word) ?? "")?.[0]
  const isName = (base: string) => whole.has(base) || sounding(base) !== undefined
  /** The id of a salt whose name is glued together or stands before or behind its element ("cloruro de potasio"). */
  const ofSaltIn = (name: string): string | undefined =>
    asSalt(
      saltIn(name, isName).filter((s) => s.rest !== null),
      (english) => whole.get(english) ?? sounding(english),
    )
  /** The id of what no name is: by what it sounds like, or as a salt. */
  const inOneWord = (word: string): string | undefined => sounding(word) ?? ofSaltIn(word)
  return (text) => {
    const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({ raw: m[0], word: fold(m[0]), start: m.index }))
    const found: Mentioned[] = []
    for (let i = 0; i < tokens.length; i++) {
      const here = tokens[i]
      const hit = byFirst.get(here?.word ?? "")?.find(
        (k) =>
          k.words.every((w, n) => tokens[i + n]?.word === w) &&
          (k.exact === null || k.exact === here?.raw || here?.raw === k.exact.toUpperCase()) &&
          !guarded(
            k.words.join(" "),
            tokens.slice(Math.max(0, i - 2), i).map((t) => t.word),
            tokens[i + k.words.length]?.word,
          ) &&
          !isWithout(text, tokens[i + k.words.length - 1]) &&
          (!k.measured || isMeasured(text, here, tokens[i + k.words.length - 1])),
      )
      if (!here) continue
      if (!hit) {
        const long = tokens.slice(i, i + 3)
        const ofSalt =
          long.length === 3 && /^(?:de|di|d)$/u.test(long[1]?.word ?? "") ? ofSaltIn(wordsOf(long)) : undefined
        // In Russian the element stands before its salt, in the genitive: two words, of which neither is a name.
        const pair = long.slice(0, 2)
        const russian = pair.length === 2 && pair.every((t) => /^\p{Script=Cyrillic}+$/u.test(t.raw))
        const inTwo = russian && ofSalt === undefined ? ofSaltIn(wordsOf(pair)) : undefined
        const end = pair[1]
        if (inTwo !== undefined && end) {
          found.push({ id: inTwo, start: here.start, end: end.start + end.raw.length })
          i += 1
          continue
        }
        const last = long[2]
        if (ofSalt !== undefined && last) {
          found.push({ id: ofSalt, start: here.start, end: last.start + last.raw.length })
          i += 2
          continue
        }
        const id = byFirst.has(here.word) ? undefined : inOneWord(here.word)
        if (id !== undefined) found.push({ id, start: here.start, end: here.start + here.raw.length })
        continue
      }
      const last = tokens[i + hit.words.length - 1] ?? here
      found.push({ id: hit.id, start: here.start, end: last.start + last.raw.length })
      i += hit.words.length - 1
    }
    return found
  }
}
