import { Fragment } from "react"
import { sayDay } from "../../../kit/words/dates.ts"
import { EffectsByDay } from "./effects-by-day.tsx"
import { HeatMap } from "./heat-map.tsx"
import { type History, type HistoryEntry, planOf, sayEntry } from "./say-entry.ts"
import { Timeline } from "./timeline.tsx"

/** A stretch of the diary: the days, what became of the doses, the timeline, side effects, and every entry. */
export const HistoryView = ({ history }: { readonly history: History }) => (
  <div className="stretch">
    {history.entries.length === 0 && <p className="quiet">Nothing is written down for these days.</p>}
    {history.sealed !== null && <p className="soft">{history.sealed}</p>}
    <HeatMap days={history.days} />
    <Adherence of={history.adherence} />
    <Timeline history={history} />
    <EffectsByDay history={history} />
    {history.entries.length > 0 && <Entries history={history} />}
  </div>
)

/** What became of the planned doses, always with how many there were. */
const Adherence = ({ of }: { readonly of: History["adherence"] }) => (
  <ul className="adherence">
    {of.map((a) => (
      <li key={a.plan}>
        <strong>{a.title}.</strong>{" "}
        {a.counted === 0
          ? "No planned dose is over in these days"
          : `Of ${a.counted} ${a.counted === 1 ? "dose" : "doses"} whose time is over: ${a.onTime} on time, ${a.late} more than an hour late, ${a.skipped} left out, ${a.missed} with nothing logged`}
        {a.paused > 0 ? `; ${a.paused} more fell into a pause` : ""}
        {a.extra > 0 ? `; ${a.extra} besides the plan` : ""}.
      </li>
    ))}
  </ul>
)

const MOST = 400

const Entries = ({ history }: { readonly history: History }) => {
  const latest = history.entries.slice(-MOST).reverse()
  return (
    <section className="stack" aria-labelledby="entries">
      <h2 id="entries">Entries, the latest first</h2>
      <dl className="entries">
        {latest.map((e, i) => (
          <Fragment key={e.id}>
            {latest[i - 1]?.local.slice(0, 10) === e.local.slice(0, 10) ? null : (
              <dt className="on">{sayDay(e.local.slice(0, 10))}</dt>
            )}
            <Entry entry={e} plan={planOf(history, e)} />
          </Fragment>
        ))}
      </dl>
      {history.entries.length > MOST && (
        <p className="small soft">
          {history.entries.length - MOST} earlier ones are not shown; choose fewer days, or take all along as a file.
        </p>
      )}
    </section>
  )
}

const Entry = ({ entry, plan }: { readonly entry: HistoryEntry; readonly plan: string | null }) => {
  const [what, says] = sayEntry(entry)
  return (
    <dd>
      <span className="at">{entry.local.slice(11, 16)}</span> <span className="what">{what}</span> {says}
      {plan && <span className="soft"> · {plan}</span>}
      {entry.correctedBy && <span className="soft"> · corrected</span>}
    </dd>
  )
}
