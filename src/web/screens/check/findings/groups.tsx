import type { Severity } from "../../../../base/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { Note } from "../../../kit/parts/note.tsx"
import { useHelpings } from "../../../kit/parts/use-helpings.ts"
import type { FindingsAnswer } from "../../../wire/worker/views.ts"

const groups: readonly (readonly [Severity, string])[] = [
  ["stop", "Do not go past these without an answer."],
  ["caution", "Ask the seller, a pharmacist or a doctor, whichever of them can know."],
  ["unknown", "Nobody was found to know. That is an answer too, and not a reassuring one."],
  ["note", "Good to have read before you decide."],
]

/** Findings by what they ask of the reader, worst first. */
export const Groups = ({ findings }: { readonly findings: FindingsAnswer }) => (
  <div className="groups">
    {findings.length === 0 && (
      <p className="lede">No check spoke. That does not mean that it is harmless: below stands what was not checked.</p>
    )}
    {groups.map(([severity, what]) => {
      const here = findings.filter((f) => f.severity === severity)
      return here.length === 0 ? null : <Group key={severity} severity={severity} what={what} findings={here} />
    })}
  </div>
)

type GroupProps = { readonly severity: Severity; readonly what: string; readonly findings: FindingsAnswer }

const Group = ({ severity, what, findings }: GroupProps) => {
  const ready = useHelpings(findings.length, 24)
  return (
    <section className="group" aria-labelledby={`group-${severity}`}>
      <h2 id={`group-${severity}`}>
        <Mark of={severity} word /> <span className="soft">{findings.length}</span>
      </h2>
      <p className="soft small">{what}</p>
      <div className="notes">
        {findings.slice(0, ready).map((f) => (
          <Note key={`${f.code} ${f.protocol} ${f.message}`} finding={f} />
        ))}
      </div>
    </section>
  )
}
