import type { Cut } from "./cut.ts"
import { type Place, waysOf } from "./spelling.ts"
import type { Table, Tongue } from "./tongue.ts"

/** A way to write something, and its English. `turn` is the id of the rule it comes from. */
export type Entry = { readonly places: readonly Place[]; readonly means: string; readonly turn: string | null }

/** A phrase found in a text: cuts `[at, to)`, and the cuts that each of its slots took. */
export type Hit = { readonly entry: Entry; readonly to: number; readonly slots: readonly (readonly [number, number])[] }

/** Finds the longest phrase that begins at a cut. */
export type PhraseBook = (cuts: readonly Cut[], at: number) => Hit | null

const HEAD = 3

/** Written the same way in every language here. A route's letters are one in capitals or with points only: "im" is a word. */
export const everywhere: Table = Object.fromEntries(
  "mg mcg ug µg μg g kg ml iu x × on off bpc max".split(" ").map((w) => [w, w]),
)

export const phraseBookOf = (tongue: Tongue): PhraseBook => {
  const exact = new Map<string, Entry[]>()
  const begins = new Map<string, Entry[]>()
  const counted: Entry[] = []
  const into = (map: Map<string, Entry[]>, key: string, e: Entry): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [e])
    else list.push(e)
  }
  const add = (spelling: string, means: string, turn: string | null): void => {
    const slotted = spelling.startsWith("{")
    for (const places of spelling.split("; ").flatMap(waysOf)) {
      const first = places[0]
      const e = { places, means, turn }
      if (first === undefined) throw new Error(`"${spelling}" may be nothing at all`)
      if (first.op === "is") into(exact, first.text, e)
      else if (first.op === "begins") {
        if (first.text.length < HEAD) throw new Error(`"${spelling}" begins with too little`)
        into(begins, first.text.slice(0, HEAD), e)
      } else if (slotted && (first.op === "n" || first.op === "q")) counted.push(e)
      else throw new Error(`"${spelling}" may begin with a slot`)
    }
  }
  const { units, numbers, time, joins } = tongue
  for (const table of [everywhere, units, numbers, time, joins, ...tongue.words])
    for (const [spelling, means] of Object.entries(table)) add(spelling, means, null)
  for (const t of tongue.turns) for (const spelling of t.says) add(spelling, t.means, t.id)

  const isNumber = (c: Cut | undefined): boolean =>
    c !== undefined && (c.kind === "number" || (c.kind === "word" && Object.hasOwn(numbers, c.low)))
  const joined = (c: Cut | undefined): boolean =>
    c !== undefined && ("-–—~".includes(c.low) || (c.kind === "word" && Object.hasOwn(joins, c.low)))
  const range = (cuts: readonly Cut[], at: number): number =>
    !isNumber(cuts[at]) ? -1 : joined(cuts[at + 1]) && isNumber(cuts[at + 2]) ? at + 3 : at + 1
  const timed = (c: Cut | undefined): boolean => c?.kind === "word" && Object.hasOwn(time, c.low)
  const unit = (c: Cut | undefined): boolean =>
    c?.kind === "word" && (Object.hasOwn(units, c.low) || Object.hasOwn(everywhere, c.low))
  const amount = (cuts: readonly Cut[], at: number): number => {
    const to = range(cuts, at)
    return to < 0 || cuts[at]?.kind !== "number" || !unit(cuts[to]) ? -1 : to + 1
  }
  const place = (p: Place, cuts: readonly Cut[], at: number): number => {
    const c = cuts[at]
    switch (p.op) {
      case "is":
        return c?.low === p.text ? at + 1 : -1
      case "begins":
        return c?.kind === "word" && c.low.startsWith(p.text) ? at + 1 : -1
      case "n":
        return range(cuts, at)
      case "t":
        return timed(c) ? at + 1 : -1
      case "q":
        return amount(cuts, at)
    }
  }
  const matched = (entry: Entry, cuts: readonly Cut[], from: number): Hit | null => {
    let at = from
    const slots: (readonly [number, number])[] = []
    for (const p of entry.places) {
      const to = place(p, cuts, at)
      if (to < 0) return null
      if (p.op === "n" || p.op === "t" || p.op === "q") slots.push([at, to])
      at = to
    }
    return { entry, to: at, slots }
  }
  return (cuts, at) => {
    const c = cuts[at]
    if (c === undefined) return null
    const tries = [
      ...(exact.get(c.low) ?? []),
      ...(c.kind === "word" ? (begins.get(c.low.slice(0, HEAD)) ?? []) : []),
      ...(isNumber(c) ? counted : []),
    ]
    let best: Hit | null = null
    for (const entry of tries) {
      const hit = matched(entry, cuts, at)
      if (hit === null) continue
      if (best === null || hit.to > best.to || (hit.to === best.to && !sharper(best.entry, entry))) best = hit
    }
    return best
  }
}

/** Of two that take the same words, the one with an order of its own, then the one that says more of them itself; of equal ones the later. */
const sharper = (a: Entry, b: Entry): boolean =>
  (a.turn !== null) !== (b.turn !== null) ? a.turn !== null : spelled(a) > spelled(b)

const spelled = (e: Entry): number =>
  e.places.reduce((n, p) => n + (p.op === "is" ? 100 : p.op === "begins" ? p.text.length : 0), 0)
