import type { Span } from "../../base/index.ts"

/** A stretch of a page that stands by itself. `level` is the rank of a heading (1 is the title) or the depth of a list item (0 is outermost). */
export type Block = {
  readonly kind: "heading" | "item" | "paragraph" | "row" | "property"
  readonly level: number
  readonly span: Span
  /** The number printed before an ordered item or heading ("1."), or null. */
  readonly marker: string | null
  /** The emphasised run the block begins with, or null: "**Conservative**". */
  readonly lead: Span | null
  /** For rows: the cells, which table they are of, and whether they head it. */
  readonly cells: readonly Span[]
  readonly table: number
  readonly header: boolean
}

/** A page as text and structure, whatever it was written in. */
export type Page = {
  /** The visible text, markup gone; every span of a reading indexes it. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** What the page calls itself outside its visible text, or null. */
  readonly title: string | null
  /** The language it says it is written in ("de", "en-GB"), or null. */
  readonly lang: string | null
  /** Where a character of `text` stands in the source; the source's own text when nothing was taken out. */
  readonly sourceOf: (at: number) => number
}

/** A block with the fields that most blocks leave empty. */
export const block = (kind: Block["kind"], level: number, span: Span, more: Partial<Block> = {}): Block => ({
  kind,
  level,
  span,
  marker: null,
  lead: null,
  cells: [],
  table: -1,
  header: false,
  ...more,
})
