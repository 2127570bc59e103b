import { canonical } from "../../base/index.ts"
import type { ProtocolAnswer, ReadAnswer } from "../contract/read.ts"
import { type CorrectedField, lastWords } from "./corrected-reading.ts"

/** What becomes of a person's corrections when the page has changed and is read anew. */
export type Carried<C extends CorrectedField> = {
  /** Those that still have their place: on protocol `protocol` of the new reading. `pageSays` tells whether the page's own words for the field
   *  are what they were when it was put right. */
  readonly kept: readonly { readonly correction: C; readonly protocol: number; readonly pageSays: "same" | "other" }[]
  /** Those whose protocol, or whose field, is no longer on the page. */
  readonly gone: readonly { readonly correction: C; readonly gone: "protocol" | "field" }[]
}

/** Finds for each correction of the old reading its place in the new one. `corrections` are oldest first; what was withdrawn is not carried.
 *  A protocol is the same one where the page calls it the same and of the same substance; where it has several of that name, they
 *  have to agree in dose and rhythm too, or be as many as before. A correction that could belong to two protocols belongs to none. */
export const carriedCorrections = <C extends CorrectedField>(
  before: ReadAnswer,
  corrections: readonly C[],
  after: ReadAnswer,
): Carried<C> => {
  const places = placesOf(before.protocols, after.protocols)
  const kept: Carried<C>["kept"][number][] = []
  const gone: Carried<C>["gone"][number][] = []
  for (const correction of lastWords(corrections)) {
    if (correction.to === "withdrawn") continue
    const { field } = correction
    const was = before.protocols[correction.protocol]
    const place = places.get(correction.protocol)
    const is = place === undefined ? undefined : after.protocols[place]
    if (was === undefined || place === undefined || is === undefined) gone.push({ correction, gone: "protocol" })
    else if (says(was, field) && !says(is, field)) gone.push({ correction, gone: "field" })
    else kept.push({ correction, protocol: place, pageSays: same(was[field], is[field]) ? "same" : "other" })
  }
  return { kept, gone }
}

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

const says = (p: ProtocolAnswer, field: CorrectedField["field"]): boolean =>
  (p.how[field]?.status ?? "missing") !== "missing"

const loosely = (s: string | null): string => (s ?? "").toLowerCase().replace(/\s+/g, " ").trim()
const called = (p: ProtocolAnswer): string => `${loosely(p.compound)}\n${loosely(p.name)}`
const regimen = (p: ProtocolAnswer): string => `${called(p)}\n${canonical([p.dose, p.frequency, p.cycle])}`

/** Where each old protocol stands in the new reading, by index; those without a place of their own are left out. */
const placesOf = (before: readonly ProtocolAnswer[], after: readonly ProtocolAnswer[]): ReadonlyMap<number, number> => {
  const places = new Map<number, number>()
  const taken = new Set<number>()
  // First those that have not changed at all, then those that have kept their name.
  for (const by of [regimen, called]) {
    const old = grouped(before, by, (i) => places.has(i))
    const now = grouped(after, by, (i) => taken.has(i))
    for (const [key, from] of old) {
      const to = now.get(key) ?? []
      if (to.length !== from.length) continue
      for (const [k, i] of from.entries()) {
        const place = to[k]
        if (place === undefined) continue
        places.set(i, place)
        taken.add(place)
      }
    }
  }
  return places
}

const grouped = (
  protocols: readonly ProtocolAnswer[],
  by: (p: ProtocolAnswer) => string,
  done: (index: number) => boolean,
): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>()
  for (const [i, p] of protocols.entries()) {
    if (done(i)) continue
    const key = by(p)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [i])
    else group.push(i)
  }
  return groups
}
