import { useId, useState } from "react"
import type { Severity } from "../../../../base/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { Note } from "../../../kit/parts/note.tsx"
import { useHelpings } from "../../../kit/parts/use-helpings.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { useAnswer } from "../../../wire/desk/use-answer.ts"
import type { Opened } from "../../../wire/worker/opened.ts"

const asks: Readonly<Record<Severity, string>> = {
  stop: "to stop at",
  caution: "to ask about",
  unknown: "nobody knows",
  note: "to know",
}

/** Everything that was found, by what it asks of the reader: the tally is the way in. */
export const Everything = ({ opened }: { readonly opened: Opened }) => {
  const [only, setOnly] = useState<Severity | null>(null)
  const name = useId()
  const kinds = (["stop", "caution", "unknown", "note"] as const).filter((s) => opened.sheet.tally[s] > 0)
  return kinds.length === 0 ? null : (
    <section className="everything" aria-labelledby={`${name}h`}>
      <h2 id={`${name}h`}>Everything that was found</h2>
      <div className="chips tally" role="radiogroup" aria-labelledby={`${name}h`}>
        {kinds.map((severity) => (
          <label key={severity} className="chip">
            <input
              type="radio"
              name={name}
              checked={only === severity}
              onChange={() => setOnly(severity)}
              onClick={() => only === severity && setOnly(null)}
            />
            <span>
              <Mark of={severity} /> <b>{opened.sheet.tally[severity]}</b> {asks[severity]}
            </span>
          </label>
        ))}
      </div>
      {only !== null && <Chosen severity={only} />}
    </section>
  )
}

const Chosen = ({ severity }: { readonly severity: Severity }) => {
  const { desk } = useDesk()
  const answer = useAnswer("findings", { corrected: desk.corrections.length })
  const found = answer.state === "answered" ? answer.value.filter((f) => f.severity === severity) : []
  const ready = useHelpings(found.length, 24)
  return answer.state === "answered" ? (
    <div className="notes">
      {found.slice(0, ready).map((f) => (
        <Note key={`${f.code} ${f.protocol} ${f.message}`} finding={f} />
      ))}
    </div>
  ) : (
    <p className="soft" role="status">
      {answer.state === "problem" ? answer.problem.message : "Looking …"}
    </p>
  )
}
