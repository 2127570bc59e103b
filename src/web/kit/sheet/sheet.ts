import type { Monograph, MonographLine } from "../../../app/index.ts"
import type { Finding, Reading, Severity, Span } from "../../../base/index.ts"
import { type Piece, piecesOf } from "./pieces.ts"
import { type Touch, touchesOf } from "./touch.ts"

/** The checked page, ready to be set: every line cut into pieces, every finding at its line. Plain data that crosses from the worker. */
export type Sheet = {
  readonly sections: readonly PackedSection[]
  /** Findings about something that is not on the page. */
  readonly leftOut: readonly Finding[]
  readonly tally: Readonly<Record<Severity, number>>
}

/** A section on its way: packed, it crosses between the threads in no time, and is unpacked when its turn to be set has come. */
export type PackedSection = { readonly key: string; readonly lines: number; readonly packed: string }

export const unpack = ({ packed }: PackedSection): SheetSection => JSON.parse(packed) as SheetSection

const pack = (section: SheetSection): PackedSection => ({
  key: `${section.start} ${section.title}`,
  lines: section.lines.length,
  packed: JSON.stringify(section),
})

export type SheetSection = {
  readonly title: string
  readonly level: number
  readonly start: number
  readonly protocol: number | null
  /** Findings about the heading itself. */
  readonly findings: readonly Finding[]
  readonly lines: readonly SheetLine[]
}

export type SheetLine = {
  /** Where the line begins in the page's text. */
  readonly start: number
  readonly state: MonographLine["state"]
  readonly pieces: readonly Piece[]
  readonly findings: readonly Finding[]
}

/** Sets a reading and its monograph as a sheet. */
export const sheetOf = (reading: Reading, page: Monograph): Sheet => {
  const touches = touchesOf(reading)
  let next = 0
  const open: Touch[] = []
  // Lines come in page order, and so do touches: those that may reach into this line are carried along.
  const reaching = (span: Span): readonly Touch[] => {
    while (next < touches.length) {
      const t = touches[next]
      if (!t || t.span[0] >= span[1]) break
      open.push(t)
      next++
    }
    for (let i = open.length - 1; i >= 0; i--) {
      const t = open[i]
      if (t && t.span[1] <= span[0]) open.splice(i, 1)
    }
    return open
  }
  return {
    sections: page.sections.map((s) => {
      const [first] = s.lines
      const heading = first && isHeading(first, s.title) ? first : undefined
      return pack({
        title: heading ? heading.text : s.title,
        level: s.level,
        start: first?.span[0] ?? 0,
        protocol: s.protocol,
        findings: worstFirst(heading?.findings ?? []),
        lines: s.lines
          .filter((l) => l !== heading)
          .map((l) => ({
            start: l.span[0],
            state: l.state,
            pieces: piecesOf(reading.text, l.span, reaching(l.span)),
            findings: worstFirst(l.findings),
          })),
      })
    }),
    leftOut: worstFirst(page.leftOut),
    tally: page.tally,
  }
}

/** A heading that something was found about is also a line: the title, perhaps behind a number. It is set once. */
const isHeading = (line: MonographLine, title: string): boolean =>
  title !== "" && line.text.endsWith(title) && line.text.length <= title.length + 8

const order: readonly Severity[] = ["stop", "caution", "unknown", "note"]

/** Findings in the order a reader should meet them: stop, ask, unknown, know. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
