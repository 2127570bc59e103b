import type { Reading } from "../../base/index.ts"
import type { Count } from "./score.ts"

/** What belongs to the page and to no single regimen, as far as it is annotated and scored. */
export const pageFields = ["routes", "benefits", "stack", "reassessment"] as const
export type PageField = (typeof pageFields)[number]

/** The page's own facts in the shape of an annotation: lists of words, empty where nothing is said. */
export type PageShape = Readonly<Record<PageField, readonly string[]>>

export const pageShapeOf = ({ page }: Reading): PageShape => ({
  routes: page.routes.map((m) => m.value),
  benefits: page.benefits.map((m) => m.value),
  stack: page.stack.map((m) => m.value),
  reassessment: page.reassessment.map((m) => m.value),
})

type Annotated = { readonly page?: Readonly<Record<string, unknown>> }

/** Compares the page's own facts with an annotation, word list by word list; null where the page-level part was not annotated.
 *  Of a reassessment only whether the page calls for one is compared, because annotations put it in words of their own. */
export const scorePage = (
  gold: Annotated,
  read: PageShape,
): { readonly fields: Readonly<Record<PageField, Count>>; readonly misses: readonly string[] } | null => {
  const { page } = gold
  if (page === undefined) return null
  const misses: string[] = []
  const score = (field: PageField): Count => {
    const said = field === "reassessment" ? (page[field] ? ["said"] : []) : listIn(page[field])
    const found = field === "reassessment" ? (read[field].length > 0 ? ["said"] : []) : read[field]
    const missed = without(said, found)
    const wrong = without(found, said)
    for (const m of missed) misses.push(`page ${field}: missed ${m}`)
    for (const m of wrong) misses.push(`page ${field}: read ${m}`)
    return { right: said.length - missed.length, wrong: wrong.length, missed: missed.length }
  }
  return {
    fields: {
      routes: score("routes"),
      benefits: score("benefits"),
      stack: score("stack"),
      reassessment: score("reassessment"),
    },
    misses,
  }
}

const listIn = (v: unknown): readonly string[] => (Array.isArray(v) ? v.filter((x) => typeof x === "string") : [])

const loosely = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim()

/** What of `a` is not in `b`, but for case and marks; what `b` has once takes away one. */
const without = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const left = b.map(loosely)
  return a.filter((x) => {
    const at = left.indexOf(loosely(x))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
