import type { Mention } from "../../base/index.ts"
import type { Page } from "../page/page.ts"

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
