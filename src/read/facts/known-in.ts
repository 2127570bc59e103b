import type { Mention } from "../../base/index.ts"
import type { Page } from "../page/page.ts"
import { substancesIn } from "../words/substances.ts"

/** A known name in a text: what it is a name of, and where it stands. */
export type Named = { readonly id: string; readonly start: number; readonly end: number }

/** How much of a page is looked through. */
const REACH = 200_000

/** The one known substance of a page whose title names none: that of its first line, or the only one it names at all. Of several none is chosen. */
export const knownIn = (page: Page, names: (text: string) => readonly Named[]): readonly Mention[] => {
  const found = names(page.text.slice(0, REACH))
  const top = page.blocks[0]?.span
  const above = top === undefined ? [] : found.filter((n) => n.start >= top[0] && n.end <= top[1])
  const [only] = alone(above) ? above : alone(found) ? found : []
  return only === undefined ? [] : [{ value: page.text.slice(only.start, only.end), span: [only.start, only.end] }]
}

const alone = (found: readonly Named[]): boolean => found.length > 0 && found.every((n) => n.id === found[0]?.id)

/** Finds names in a text: those that are known outside, and those that any reader takes for names of substances. What was asked once is kept. */
export const finderOf = (
  outside: ((text: string) => readonly Named[]) | undefined,
): ((text: string) => readonly Named[]) => {
  const kept = new Map<string, readonly Named[]>()
  return (text) => {
    let found = kept.get(text)
    if (found === undefined) {
      const own = substancesIn(text)
      const more = (outside?.(text) ?? []).filter((n) => !own.some((o) => o.start < n.end && n.start < o.end))
      found = more.length === 0 ? own : [...own, ...more].sort((a, b) => a.start - b.start)
      if (text.length < 400) kept.set(text, found)
    }
    return found
  }
}
