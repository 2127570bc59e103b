import { type Formulation, parseStrength, type Span } from "../../base/index.ts"
import type { Part } from "../assemble/outline.ts"
import type { Block } from "../page/page.ts"

const PERCENT =
  /(?:([\p{L}][\p{L}-]*)\s*\(\s*)?(?<![\p{N}.,·'’⁄/^_\ufffd])(\d{1,2}(?:\.\d+)?)\s?%(?:\s*\))?(?:\s+(solution|spray|nasal spray|drops|formulation|strength))?/gu
const CONTENT = /^(\d+(?:\.\d+)?)\s?(mg|mcg|g|IU)\b/i

/** The strengths and packs a page offers: "standard (0.1%)", "0.1 % solution", and the sizes of a product list. */
export const formulationsOf = (text: string, outline: readonly Part[]): readonly Formulation[] => {
  const found: Formulation[] = []
  for (const part of outline) {
    let head: Block | undefined
    const titled = part.heading === null || part.topic === "dosing" ? null : sizeInTitle(text, part.heading.span)
    if (titled !== null) found.push(titled)
    for (const b of part.blocks) {
      if (part.topic === "references") continue
      const words = text.slice(b.span[0], b.span[1])
      for (const m of words.includes("%") ? words.matchAll(PERCENT) : []) {
        // A percentage is a strength when it stands in brackets behind a word, or before a form.
        const bracketed = m[1] !== undefined && m[0].includes("(") && m[0].trimEnd().endsWith(")")
        if (!bracketed && m[3] === undefined) continue
        const at = b.span[0] + m.index
        const strength = `${m[2]} %`
        const c = parseStrength(strength)
        const concentration = c.ok ? { ...c.value } : null
        const span: Span = [at, at + m[0].trimEnd().length]
        found.push({ value: m[1] ?? m[3] ?? "", span, strength, concentration })
      }
      if (b.kind === "row" && b.header && b.table !== head?.table) head = b
      const sized = b.kind === "row" && b.table === head?.table ? sizeInRow(text, head, b) : null
      if (sized !== null) found.push(sized)
      if (part.topic !== "specification") continue
      const named = /^([^:|]{1,40}):\s*/.exec(words)
      const size = CONTENT.exec(words.slice(named?.[0].length ?? 0))
      if (named !== null && size !== null)
        found.push({ value: named[1] ?? "", span: b.span, strength: `${size[1]} ${size[2]}`, concentration: null })
    }
  }
  return found
}

const TITLE = /^(.{2,40}?)\s*(?<![\d.,·'’⁄/^_\ufffd])(\d+(?:\.\d+)?)\s?(mg|mcg|g|IU)(?:\/(mL))?\b/i

/** A heading that is a product with its content: "Testamin 10 mg". */
const sizeInTitle = (text: string, span: Span): Formulation | null => {
  const m = TITLE.exec(text.slice(span[0], span[1]))
  if (m === null || /\b(?:per|daily|day|week|dose)\b/i.test(text.slice(span[0], span[1]))) return null
  const strength = `${m[2]} ${m[3]}${m[4] === undefined ? "" : "/mL"}`
  const c = m[4] === undefined ? null : parseStrength(strength)
  return {
    value: (m[1] ?? "").trim(),
    span: [span[0], span[0] + m[0].length],
    strength,
    concentration: c?.ok ? c.value : null,
  }
}

/** A row of a product list: a name and a size under a heading that says size. */
const sizeInRow = (text: string, head: Block, row: Block): Formulation | null => {
  const column = head.cells.findIndex((c) => /^(?:size|strength|vial size)$/i.test(text.slice(c[0], c[1])))
  const cell = row.cells[column]
  const name = row.cells[0]
  if (row.header || column < 1 || cell === undefined || name === undefined) return null
  const size = CONTENT.exec(text.slice(cell[0], cell[1]))
  return size === null
    ? null
    : { value: text.slice(name[0], name[1]), span: cell, strength: `${size[1]} ${size[2]}`, concentration: null }
}
