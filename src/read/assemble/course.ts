import type { Span } from "../../base/index.ts"
import type { Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { spanOf } from "./line.ts"

const OPENS = /(?:^|[,;|·•(/.]|\s[–—-])\s*$/
const CLOSES = /^\s*(?:$|[,;|·•).]|[–—]\s|(?:followed|then|with|and then)\b)/

/** How far around a length of time its marks are looked for. */
const NEAR = 40

/** "25 mg, twice a week, SubQ, 4 weeks": a length of time that stands by itself between marks, in a line that states a regimen, is the course. */
export const withCourse = (t: Tokens, span: Span, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.some((p) => p.kind === "cycle" || p.kind === "step")
    ? pieces
    : pieces.map((p): Piece => {
        if (p.kind !== "period") return p
        const [from, to] = spanOf(t, p)
        const before = t.text.slice(Math.max(span[0], from - NEAR), from)
        const behind = t.text.slice(to, Math.min(span[1], to + NEAR))
        if (!OPENS.test(before) || !CLOSES.test(behind)) return p
        return {
          kind: "cycle",
          start: p.start,
          end: p.end,
          value: { on: p.value, off: null, minimum: false },
          rule: "course/segment",
          candidates: null,
          reason: null,
        }
      })
