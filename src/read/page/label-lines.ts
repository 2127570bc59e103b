import type { Field } from "../words/field.ts"
import type { Block, Page } from "./page.ts"
import type { Signs } from "./signs.ts"

/** Labels that stand on a line of their own above what they label ("Dosage" / "300–600 IU" / "Frequency" / "2x weekly"), as sheets, cards and
 *  forms are shown, become one labelled line each. Two of different fields must stand near each other, one of them the dose or how often; a label
 *  alone is a heading. Linear in the number of blocks. */
export const withLabelLines = (page: Page, signs: Signs): Page => {
  const { text, blocks } = page
  const labels = blocks.map((b, i) => labelAt(text, b, blocks[i + 1], signs))
  if (labels.filter((f) => f !== null).length < 2) return page
  const out: Block[] = []
  /** The label that the sheet began with: where it comes again, the line above it calls the next sheet. */
  let first: Field | null = null
  for (let i = 0; i < blocks.length; i++) {
    const b = blocks[i] as Block
    const value = blocks[i + 1]
    if (labels[i] == null || value === undefined || !accompanied(labels, i)) {
      if (labels[i + 1] != null && called(text, b, signs)) first = labels[i + 1] ?? null
      out.push(b)
      continue
    }
    first ??= labels[i] ?? null
    out.push({
      ...b,
      kind: "paragraph",
      level: 0,
      marker: null,
      span: [b.span[0], value.span[1]],
      lead: [b.span[0], b.span[1]],
      // No number of the value has to do with the words of the label.
      cells: [b.span, value.span],
    })
    i++
    // A value may have a second line, which no label and no heading of the page is.
    for (const second = blocks[i + 1]; second !== undefined && i < blocks.length; ) {
      if (labels[i + 2] != null && labels[i + 2] === first && called(text, second, signs)) break
      if (labels[i + 1] != null || !remark(text, second, signs) || labels[i + 2] == null) break
      out.push({ ...second, kind: "item", level: 0, marker: null })
      i++
      break
    }
  }
  return { ...page, blocks: out }
}

/** How many blocks lie at most between two labels of one sheet. */
const NEAR = 8

const accompanied = (labels: readonly (Field | null)[], i: number): boolean => {
  const others = labels.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter((f) => f !== null)
  return new Set(others).size > 1 && others.some((f) => f === "dose" || f === "frequency")
}

/** What a line labels when it is a label and nothing else, and the line below it is a value. */
const labelAt = (text: string, b: Block, value: Block | undefined, signs: Signs): Field | null => {
  if (value === undefined || !plain(b) || !plain(value) || b.span[1] - b.span[0] > 40) return null
  const words = text.slice(...b.span).replace(/\s*:\s*$/, "")
  const field = signs.fieldOf(words)
  if (field === null || !SAID.has(field) || /\d/.test(words)) return null
  const said = text.slice(...value.span)
  return said.length <= 120 && signs.fieldOf(said) === null && fits(field, said, signs) ? field : null
}

const SAID: ReadonlySet<Field> = new Set([
  "dose",
  "frequency",
  "cycle",
  "duration",
  "rest",
  "route",
  "timing",
  "maximum",
])

/** Whether the words below a label are what it asks for: an amount begins with its number, a rhythm names a time. */
const fits = (field: Field, said: string, signs: Signs): boolean =>
  field === "dose" || field === "maximum"
    ? signs.dose(said)
    : field === "route" || field === "timing"
      ? said.split(/\s+/).length <= 12
      : signs.time(said)

/** Blocks that a card shows as lines; headings the page marks as such (levels 1 and 2) part its sections. */
const plain = (b: Block): boolean =>
  b.kind === "paragraph" || (b.kind === "item" && b.marker === null) || (b.kind === "heading" && b.level > 2)

/** A few words that may call a sheet: no amount, no time, no sentence. */
const called = (text: string, b: Block, signs: Signs): boolean => {
  const words = text.slice(...b.span)
  return (
    plain(b) &&
    words.length <= 40 &&
    !/[.:!?,]$/.test(words) &&
    /^\p{Lu}/u.test(words) &&
    signs.fieldOf(words) === null &&
    !signs.amount(words)
  )
}

const remark = (text: string, b: Block, signs: Signs): boolean =>
  plain(b) && b.span[1] - b.span[0] <= 80 && signs.fieldOf(text.slice(...b.span)) === null
