import { type Formulation, parseStrength, type Span } from "../../base/index.ts"
import type { Part } from "../assemble/outline.ts"

const PERCENT =
  /(?:([\p{L}][\p{L}-]*)\s*\(\s*)?(\d{1,2}(?:\.\d+)?)\s?%\s*\)?(?:\s+(solution|spray|nasal spray|drops|formulation|strength))?/gu
const CONTENT = /^(\d+(?:\.\d+)?)\s?(mg|mcg|g|IU)\b/iu

/** The strengths and packs a page offers: "standard (0.1%)", "0.1 % solution", and the sizes of a product list. */
export const formulationsOf = (text: string, outline: readonly Part[]): readonly Formulation[] => {
  const found: Formulation[] = []
  for (const part of outline)
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
      if (part.topic !== "specification") continue
      const named = /^([^:|]{1,40}):\s*/u.exec(words)
      const size = CONTENT.exec(words.slice(named?.[0].length ?? 0))
      if (named !== null && size !== null)
        found.push({ value: named[1] ?? "", span: b.span, strength: `${size[1]} ${size[2]}`, concentration: null })
    }
  return found
}
