import type { Span } from "../../../base/index.ts"
import { doseIn, readDoses } from "../doses.ts"
import { found } from "../draft.ts"
import { piecesIn } from "../line.ts"
import type { Claim } from "./claim.ts"

/** A line of a timetable: the clock, and what is taken then, each with its name. */
export const clock: Claim = {
  id: "claim/clock",
  take: (w, block) => {
    if (block.kind === "row") return false
    const m = CLOCK.exec(w.t.text.slice(...block.span))
    if (m?.[1] === undefined || !STATING.has(w.part.topic)) return false
    const at: Span = [block.span[0], block.span[0] + m[1].length]
    const body: Span = [block.span[0] + m[0].length, block.span[1]]
    const pieces = piecesIn(w.t, body)
    if (!doseIn(pieces) || w.find(w.t.text.slice(...body)).length === 0) return false
    const before = w.drafts.length
    readDoses(w, { span: body, pieces, label: null, field: null, firm: true })
    const read = w.drafts.slice(before).filter((d) => d.compound !== null)
    w.drafts.splice(before, w.drafts.length - before, ...read)
    w.current = read.at(-1) ?? null
    for (const d of read) if (d.times.length === 0) d.times.push(found(m[1], at, "when/clock-line"))
    return read.length > 0
  },
  examples: [
    [
      "# My day\n\n## Protocol\n\n06:45 - Zinc 15 mg, magnesium 200 mg\n21:30 - Magnesium 300 mg every other night",
      "Zinc 15 mg",
      "magnesium 200 mg",
      'Magnesium 300 mg {"type":"every_n","n":2,"unit":"day"}',
    ],
  ],
  not: [["# My day\n\n## Protocol\n\n06:30 - 500 ml water with 1 g sea salt"]],
}

const CLOCK =
  /^[^\p{L}\p{N}]{0,3}(\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)\s*(?:[-–—:|•]+\s*|\s)(?=[\p{L}(])/iu
const STATING: ReadonlySet<string> = new Set(["dosing", "stack", "timing", "cycle", "other", "overview"])
