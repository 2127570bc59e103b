import { memo, useMemo } from "react"
import { Mark } from "../../../kit/parts/mark.tsx"
import { Notes } from "../../../kit/parts/note.tsx"
import { useHelpings } from "../../../kit/parts/use-helpings.ts"
import type { Piece } from "../../../kit/sheet/pieces.ts"
import { type PackedSection, type Sheet, type SheetLine, unpack } from "../../../kit/sheet/sheet.ts"

// A long page is set in helpings, so that no frame waits for all of it.
const HELPING = 6
const LONG = 400

/** The page in its own order, each line with its verdict and what there is to say about it. */
export const SheetView = ({ sheet }: { readonly sheet: Sheet }) => {
  const total = sheet.sections.reduce((n, s) => n + s.lines + 1, 0)
  const ready = useHelpings(total, HELPING)

  let before = 0
  return (
    <article className={total > LONG ? "checked long" : "checked"} aria-label="The page, checked">
      {sheet.sections.map((s) => {
        const room = ready - before
        before += s.lines + 1
        return room > 0 ? <Section key={s.key} packed={s} room={Math.min(room, s.lines)} /> : null
      })}
      {ready < total && (
        <p className="soft" role="status">
          Setting the rest of the page …
        </p>
      )}
      {sheet.leftOut.length > 0 && ready >= total && (
        <section className="left-out" aria-labelledby="left-out">
          <h2 id="left-out">What the page leaves out</h2>
          <Notes findings={sheet.leftOut} shown={6} knowFolded />
        </section>
      )}
    </article>
  )
}

const Section = memo(({ packed, room }: { readonly packed: PackedSection; readonly room: number }) => {
  const section = useMemo(() => unpack(packed), [packed])
  const Heading = section.level <= 1 ? "h2" : "h3"
  return (
    <section className={section.protocol === null ? "part" : "part stated"}>
      {section.title && <Heading className="printed">{section.title}</Heading>}
      {section.findings.length > 0 && (
        <div className="of-heading">
          <Notes findings={section.findings} knowFolded />
        </div>
      )}
      {section.lines.slice(0, room).map((l) => (
        <Line key={l.start} line={l} />
      ))}
    </section>
  )
})

const Line = memo(({ line }: { readonly line: SheetLine }) => (
  <div className={`line ${line.state}`}>
    <span className="gutter">{line.state !== "plain" && <Mark of={line.state} />}</span>
    <div className="set">
      <p>
        {line.pieces.map((piece, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line never move
          <PieceView key={i} piece={piece} />
        ))}
      </p>
      {line.findings.length > 0 && <Notes findings={line.findings} knowFolded />}
    </div>
  </div>
))

const PieceView = ({ piece }: { readonly piece: Piece }) => {
  const first = piece.touches[0]
  if (!first) return piece.text
  const unread = piece.touches.some((t) => t.kind === "unread")
  const field = piece.touches.some((t) => t.kind === "field")
  const keys = piece.touches.map((t) => t.key).filter(Boolean)
  const title = unread
    ? `Not understood: ${piece.touches.find((t) => t.kind === "unread")?.label ?? ""}`
    : `Read as: ${[...new Set(piece.touches.map((t) => t.label))].join(", ")}`
  return (
    <span
      className={`touch ${unread ? "unread" : field ? "field-of" : "fact"}`}
      data-keys={keys.length > 0 ? keys.join(" ") : undefined}
      title={title}
    >
      {piece.text}
      {unread && <span className="hidden"> (not understood)</span>}
    </span>
  )
}
