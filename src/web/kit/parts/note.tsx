import { type ReactNode, useState } from "react"
import type { Finding } from "../../../base/index.ts"
import { forEyes } from "../words/micro.ts"
import { Mark } from "./mark.tsx"

type FoldProps = { readonly className: string; readonly summary: ReactNode; readonly children: () => ReactNode }

/** A fold whose inside is made when it is first opened: a long page has thousands that nobody opens. */
export const Fold = ({ className, summary, children }: FoldProps) => {
  const [opened, setOpened] = useState(false)
  return (
    <details className={className} onToggle={(e) => e.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  )
}

/** One finding: its verdict and sentence; opened, the words it quotes and the facts it rests on. */
export const Note = ({ finding }: { readonly finding: Finding }) => (
  <Fold
    className={`note ${finding.severity}`}
    summary={
      <>
        <Mark of={finding.severity} word /> <span className="says">{forEyes(finding.message)}</span>
      </>
    }
  >
    {() => <Grounds finding={finding} />}
  </Fold>
)

/** What a finding rests on: the words it quotes or what it missed, and its facts with source and day. */
export const Grounds = ({ finding }: { readonly finding: Pick<Finding, "quotes" | "absent" | "basis"> }) => (
  <div className="grounds">
    {finding.quotes.length > 0 && (
      <p>
        The page says:{" "}
        {finding.quotes.map((q, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: quotes may repeat and never move
          <q key={i}>{q.trim()}</q>
        ))}
      </p>
    )}
    {finding.absent && <p>Looked for and not there: {finding.absent}.</p>}
    {finding.basis.length > 0 && (
      <ul>
        {finding.basis.map((b) => (
          <li key={b.fact + b.source}>
            {b.fact} <cite>{b.source}</cite>
            {b.unconfirmed ? " Unconfirmed." : ""} Confidence {b.confidence}, checked {b.checkedOn}.
          </li>
        ))}
      </ul>
    )}
  </div>
)

type NotesProps = {
  readonly findings: readonly Finding[]
  readonly shown?: number
  /** Folds away what is only good to know, however little else there is. */
  readonly knowFolded?: boolean
}

/** The findings about one thing, worst first; what does not fit stands behind a fold. */
export const Notes = ({ findings, shown = 2, knowFolded = false }: NotesProps) => {
  const graver = knowFolded ? findings.filter((f) => f.severity !== "note") : findings
  const first = graver.length === shown + 1 ? graver : graver.slice(0, shown)
  const rest = findings.filter((f) => !first.includes(f))
  return (
    <div className="notes">
      {first.map((f) => (
        <Note key={f.code + f.message} finding={f} />
      ))}
      {rest.length > 0 && (
        <Fold
          className="more"
          summary={rest.every((f) => f.severity === "note") ? `${rest.length} to know` : `${rest.length} more`}
        >
          {() => rest.map((f) => <Note key={f.code + f.message} finding={f} />)}
        </Fold>
      )}
    </div>
  )
}
