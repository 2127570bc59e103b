import type { Mention } from "../../base/index.ts"
import type { Page } from "../page/page.ts"
import type { Named } from "../words/named.ts"
import { substancesIn } from "../words/substances.ts"

/** "Alpha-free", "Alpha-ion": another thing than Alpha. */
const ANOTHER = /^[-\u2010-\u2015](?:free|frei|less|ion)(?!\p{L})/iu

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

/** What facts speak of as a kind names no substance on a page. */
const KINDS =
  /^(?:(?:dietary |food |herbal )?supplements?|medicines?|medications?|drugs?|products?|compounds?|substances?|peptides?|vitamins?|minerals?|herbs?|hormones?|foods?)$/i

/** Finds names in a text: those that are known outside, and those that any reader takes for names of substances. What was asked once is kept. */
export const finderOf = (
  outside: ((text: string) => readonly Named[]) | undefined,
): ((text: string) => readonly Named[]) => {
  const kept = new Map<string, readonly Named[]>()
  return (text) => {
    let found = kept.get(text)
    if (found === undefined) {
      const known = outside?.(text).filter((n) => !KINDS.test(text.slice(n.start, n.end))) ?? []
      found = together(known, substancesIn(text)).filter((n) => !ANOTHER.test(text.slice(n.end, n.end + 8)))
      if (text.length < 400) kept.set(text, found)
    }
    return found
  }
}

/** Two finders' names in a text's order. Where they meet the outer one says what it is, and the longer one how far it goes. */
const together = (outside: readonly Named[], own: readonly Named[]): readonly Named[] => {
  if (outside.length === 0) return own
  const meets = (a: Named, b: Named) => a.start < b.end && b.start < a.end
  const alone = own.filter((o) => !outside.some((n) => meets(o, n)))
  const longer = outside.map((n) => {
    const wide = own.find((o) => o.start <= n.start && o.end >= n.end)
    return wide === undefined ? n : { ...n, start: wide.start, end: wide.end }
  })
  return [...longer.filter((n, i) => !longer.slice(0, i).some((before) => meets(n, before))), ...alone].sort(
    (a, b) => a.start - b.start,
  )
}
