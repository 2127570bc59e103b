import type { Finding } from "../../base/index.ts"
import { Mark } from "./mark.tsx"

/** One finding: its verdict and sentence; opened, the words it quotes and the facts it rests on. */
export const Note = ({ finding }: { readonly finding: Finding }) => (
  <details className={`note ${finding.severity}`} data-code={finding.code}>
    <summary>
      <Mark of={finding.severity} word /> <span className="says">{finding.message}</span>
    </summary>
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
      {finding.absent && <p>Looked for and not on the page: {finding.absent}</p>}
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
      <p className="code">{finding.code}</p>
    </div>
  </details>
)

type NotesProps = { readonly findings: readonly Finding[]; readonly shown?: number }

/** The findings about one thing, worst first; what does not fit stands behind a fold. */
export const Notes = ({ findings, shown = 2 }: NotesProps) => {
  const rest = findings.slice(shown)
  return (
    <div className="notes">
      {findings.slice(0, shown).map((f) => (
        <Note key={f.code + f.message} finding={f} />
      ))}
      {rest.length === 1 && rest.map((f) => <Note key={f.code + f.message} finding={f} />)}
      {rest.length > 1 && (
        <details className="more">
          <summary>{rest.length} more</summary>
          {rest.map((f) => (
            <Note key={f.code + f.message} finding={f} />
          ))}
        </details>
      )}
    </div>
  )
}
