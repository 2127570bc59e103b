import { Link } from "wouter"
import { measuringOf } from "../../../../app/index.ts"
import { trialsOf } from "../../../../follow/index.ts"
import { instrumentOf, type Session, scoreWords, unitWords } from "../../../../measure/index.ts"
import { figure } from "../../../kit/words/figure.ts"
import { sayMinutesOf } from "../../../kit/words/minutes.ts"
import { useNow, zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import type { WithDiary } from "../with-diary.ts"

type Props = WithDiary & { readonly session: Session | null; readonly id: string }

/** What became of a session: what is doubtful about it, its scores unless a trial is sealed, and what comes next. */
export const EndView = ({ here, session, id }: Props) => {
  const { diary } = here.folded
  const now = useNow()
  const instrument = instrumentOf(id)
  const sheet = session && instrument ? instrument.score(session) : null
  const flags = sheet?.ok ? sheet.value.flags : []
  const sealed = trialsOf(diary).some((t) => t.opened === null)
  const next = measuringOf(diary, now, zoneHere()).parts.find((p) => p.due && p.instrument !== id)
  return (
    <>
      <div className="page-head" role="status">
        <h1>{session === null ? "Nothing was kept." : "Kept."}</h1>
        {session === null && <p className="lede">It was stopped before the first answer.</p>}
        {flags.length > 0 && (
          <p className="lede">This session is doubtful, and kept as that: {flags.map((f) => f.why).join("; ")}.</p>
        )}
      </div>
      {sheet?.ok && !sealed && (
        <dl className="scores">
          {sheet.value.scores.map(({ outcome, value, se }) => {
            const spec = instrument?.outcomes.find((o) => o.name === outcome)
            return (
              <div key={outcome}>
                <dt>{scoreWords(id, outcome)}</dt>
                <dd>
                  {value === null ? "none" : `${figure(value)} ${unitWords(spec?.unit)}`}
                  {se !== null && <span className="soft"> ± {figure(se)}</span>}
                </dd>
                <dd className="small soft">{spec?.better} is better</dd>
              </div>
            )
          })}
        </dl>
      )}
      {sealed && (
        <p className="soft">Scores are shown when the trial is opened: seeing them would colour the next ones.</p>
      )}
      <div className="row">
        {next && (
          <Link href={`/measure/${next.instrument}`} className="button main tall">
            Next: {next.name}, {sayMinutesOf(next.minutes).toLowerCase()}
          </Link>
        )}
        <Link href="/measure" className={next ? "link" : "button main tall"}>
          What is measured
        </Link>
      </div>
    </>
  )
}
