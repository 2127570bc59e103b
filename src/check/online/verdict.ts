import type { Reference } from "../../base/index.ts"
import type { Facts } from "../../reference/index.ts"
import { brokenRules, refutes } from "../references/rules.ts"
import type { Candidate, Heard, ServiceName } from "./candidate.ts"
import { type Agreement, agreement } from "./score.ts"

/** What can be said of a printed reference once services were asked. Nothing stronger is ever said: a slip in copying stays possible. */
export type OnlineWord =
  | "exists"
  | "title altered"
  | "misattributed"
  | "not found"
  | "cannot exist as printed"
  | "not checked"

export type OnlineVerdict = {
  readonly word: OnlineWord
  /** The services that answered, and those that did not with the reason. */
  readonly asked: readonly ServiceName[]
  readonly silent: readonly { readonly service: ServiceName; readonly why: string }[]
  /** ISO date. */
  readonly on: string
  /** The record nearest to the reference, by its ids. */
  readonly nearest: Pick<Candidate, "service" | "title" | "pmid" | "doi" | "year"> | null
  /** True when the record it matches was taken back. */
  readonly retracted: boolean
}

/** Judges one reference by what the services said. `about` are words of which a record must hold one before its author and year alone count against the page. */
export const judgeReference = (
  ref: Reference,
  heard: ReadonlyMap<ServiceName, Heard>,
  facts: Facts,
  about: readonly string[],
  on: { readonly year: number; readonly date: string },
): OnlineVerdict => {
  const asked = [...heard].flatMap(([service, h]) => (h.answered ? [service] : []))
  const silent = [...heard].flatMap(([service, h]) => (h.answered ? [] : [{ service, why: h.why }]))
  const scored = [...heard.values()]
    .flatMap((h) => (h.answered ? h.candidates : []))
    .map((c) => ({ c, a: agreement(ref, c, facts) }))
    .sort((x, y) => y.a.score - x.a.score)
  const best = scored[0]
  const refuted = brokenRules(ref, facts, on.year).some((b) => refutes(b.rule) && b.confirmed)

  const named = { author: ref.authors.length > 0, title: ref.title !== null }
  const byId = scored.filter(({ a }) => a.sameId)
  // Whatever else is found: an identifier under which another paper stands is said to be another's.
  const others = byId.length > 0 && byId.every(({ a }) => idOf(a, named) === "another's") ? byId[0] : undefined
  const exists = scored.find(({ a }) => idOf(a, named) === "its own" || (a.score >= 0.85 && a.title >= 0.9))
  const altered = scored.find(({ a }) => idOf(a, named) === "under another title" || (inPlace(a) && a.title >= 0.3))
  const another = scored.find(
    ({ a, c }) =>
      (a.author && a.year && (a.title < 0.6 || !a.journal) && holds(c.title, about)) ||
      (a.journal && a.volume && a.page && a.title < 0.3),
  )
  const [word, hit]: readonly [OnlineWord, { readonly c: Candidate } | undefined] = others
    ? ["misattributed", others]
    : exists
      ? ["exists", exists]
      : altered
        ? ["title altered", altered]
        : refuted
          ? ["cannot exist as printed", best]
          : another
            ? ["misattributed", another]
            : asked.length >= 2 && (best?.a.score ?? 0) < 0.6
              ? ["not found", best]
              : ["not checked", best]
  const nearest = hit?.c
  return {
    word,
    asked,
    silent,
    on: on.date,
    nearest: nearest
      ? { service: nearest.service, title: nearest.title, pmid: nearest.pmid, doi: nearest.doi, year: nearest.year }
      : null,
    // A flag counts wherever the matching record carries it: one service may know of a retraction before another.
    retracted:
      (word === "exists" || word === "title altered") &&
      scored.some(({ a, c }) => c.retracted && (a.sameId || inPlace(a) || a.title >= 0.9)),
  }
}

/** What a printed identifier leads to: the paper as it is printed, one under another title, or another paper; null where it leads not here. */
const idOf = (
  a: Agreement,
  named: { readonly author: boolean; readonly title: boolean },
): "its own" | "under another title" | "another's" | null => {
  if (!a.sameId) return null
  if (a.title >= 0.6 && (a.author || !named.author || (named.title && a.title >= 0.9))) return "its own"
  if (a.author || (!named.author && a.year) || inPlace(a)) return "under another title"
  return "another's"
}

const inPlace = (a: Agreement): boolean => a.author && a.year && a.journal && a.volume && a.page

const holds = (title: string, words: readonly string[]): boolean =>
  words.some((w) => title.toLowerCase().includes(w.toLowerCase()))
