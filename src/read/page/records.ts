import type { Span } from "../../base/index.ts"
import type { Field } from "../words/field.ts"
import type { Topic } from "../words/topic.ts"
import { bracedIn, type Datum, indentedIn } from "./data.ts"
import { type Block, block, type Page } from "./page.ts"
import type { Signs } from "./signs.ts"

/** A text that is data, as JSON, JavaScript or YAML write it, as a page: a record is a section called by its name, its values are labelled lines;
 *  null for any other text. */
export const pageOfRecords = (text: string, signs: Signs): Page | null => {
  const data = dataIn(text)
  if (data === null || keysIn(data, text, signs) < FEWEST) return null
  const blocks: Block[] = []
  walk(text, data, 2, blocks, signs)
  const top = blocks.filter((b) => b.kind === "heading" && b.level === 2)
  // The first of several records is not what the page is about.
  const title = top.length > 1 ? "" : null
  return blocks.length === 0 ? null : { text, blocks, title, lang: null, sourceOf: (at) => at }
}

/** So many keys with a meaning here make a text one of data about regimens. */
const FEWEST = 3

const dataIn = (text: string): Datum | null => {
  const start =
    /^\s*(?:(?:export\s+)?(?:default\s+|(?:const|let|var)\s+[\w$.]+\s*(?::[^=\n]{1,60})?=\s*|module\.exports\s*=\s*|return\s+))?\s*(?=[[{])/.exec(
      text,
    )
  if (start !== null) return bracedIn(text, start[0].length)
  // Labelled lines are a page like any other; records below one another are data.
  return /^[ \t]*-[ ]+[\w"'][\w "']{0,30}:[^\n]*\n[ \t]+[\w"'][\w "']{0,30}:/m.test(text) ||
    /^[\w"'][\w "-]{0,40}:[ ]*\n[ ]+[\w"'][\w "-]{0,40}:[ ]*\S/m.test(text)
    ? indentedIn(text)
    : null
}

const wordsOf = (text: string, [a, z]: Span): string =>
  text
    .slice(a, z)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/[_-]+/g, " ")
    .toLowerCase()

const keysIn = (d: Datum, text: string, signs: Signs): number =>
  d.kind === "value"
    ? 0
    : d.kind === "list"
      ? d.of.reduce((n, o) => n + keysIn(o, text, signs), 0)
      : d.of.reduce(
          (n, [k, o]) =>
            n +
            (signs.nameKey(wordsOf(text, k)) || signs.fieldOf(wordsOf(text, k)) !== null ? 1 : 0) +
            keysIn(o, text, signs),
          0,
        )

/** Topics under which nothing is a regimen, whatever the keys within are called. */
const SILENT: ReadonlySet<Topic> = new Set<Topic>([
  "reconstitution",
  "price",
  "storage",
  "sideEffects",
  "contraindications",
  "references",
  "legal",
  "specification",
  "reviews",
  "monitoring",
])

const walk = (text: string, d: Datum, level: number, out: Block[], signs: Signs): void => {
  if (d.kind === "value") {
    if (d.span[1] > d.span[0]) out.push(block("item", 0, d.span))
    return
  }
  if (d.kind === "list") {
    for (const o of d.of) walk(text, o, level, out, signs)
    return
  }
  const named = d.of.find(([k, v]) => v.kind === "value" && signs.nameKey(wordsOf(text, k)))
  if (named?.[1].kind === "value") out.push(block("heading", Math.min(level, 6), named[1].span))
  const below = named === undefined ? level : level + 1
  // What a record says itself stands before what is told within it, wherever that is written.
  const [own, within] = [
    d.of.filter(([k, v]) => says(text, k, v, signs)),
    d.of.filter(([k, v]) => !says(text, k, v, signs)),
  ]
  for (const entry of [...own, ...within]) if (entry !== named) note(text, entry, below, out, signs)
}

/** A key that is a label, with one value or a plain list of them. */
const says = (text: string, key: Span, v: Datum, signs: Signs): boolean => {
  const field = signs.fieldOf(wordsOf(text, key))
  if (field === null || field === "none" || field === "strength") return false
  return v.kind === "value"
    ? !prose(text, v.span, field)
    : v.kind === "list" && field !== "dose" && v.of.every((o) => o.kind === "value")
}

const note = (text: string, [key, v]: readonly [Span, Datum], level: number, out: Block[], signs: Signs): void => {
  const words = wordsOf(text, key)
  const field = signs.fieldOf(words)
  const heading = (): void => {
    out.push(block("heading", Math.min(level, 6), key))
  }
  if (v.kind === "value") {
    if (
      v.span[1] <= v.span[0] ||
      field === "none" ||
      field === "strength" ||
      /(?:^| )(?:id|slug|url|image|icon|code|sku)$/.test(words)
    )
      return
    if (field !== null && !prose(text, v.span, field)) out.push(labelled(key, v.span))
    else if (text.slice(...v.span).includes(" ")) {
      heading()
      out.push(block("paragraph", 0, v.span))
    }
    return
  }
  if (SILENT.has(signs.topicOf(words)) || field === "none" || field === "strength") {
    heading()
    for (const span of valuesIn(v)) out.push(block("item", 0, span))
    return
  }
  const values = v.kind === "list" ? v.of.flatMap((o) => (o.kind === "value" ? [o.span] : [])) : []
  if (v.kind === "list" && values.length === v.of.length && field !== null && field !== "dose") {
    for (const span of values) out.push(span === values[0] ? labelled(key, span) : block("item", 0, span))
    return
  }
  // A record without a name of its own is called by its key.
  const own = v.kind === "record" && v.of.some(([k, o]) => o.kind === "value" && signs.nameKey(wordsOf(text, k)))
  if (!own) heading()
  walk(text, v, own ? level : level + 1, out, signs)
}

const labelled = (key: Span, value: Span): Block =>
  block("paragraph", 0, [key[0], value[1]], { lead: key, cells: [key, value] })

/** Whole sentences behind a key that asks for less: "how_to_take": "Standard dosages are …". */
const prose = (text: string, span: Span, field: Field): boolean =>
  (field === "route" || field === "dose" || field === "timing" || field === "benefits") &&
  text.slice(...span).split(/\s+/, 9).length > 8

const valuesIn = (d: Datum): readonly Span[] =>
  d.kind === "value" ? [d.span] : d.kind === "list" ? d.of.flatMap(valuesIn) : d.of.flatMap(([, v]) => valuesIn(v))
