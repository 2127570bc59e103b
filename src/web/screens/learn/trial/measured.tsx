import { Link } from "wouter"
import { measuringOf } from "../../../../app/index.ts"
import { sayShortDay } from "../../../kit/words/dates.ts"
import { type Here, hasDiary } from "../../../wire/outbox/diary-here.ts"
import { useDiaryHere, useNow, zoneHere } from "../../../wire/outbox/use-diary-here.ts"

/** What was measured here so far and the way to it; before the first session, what would stand here and how to begin. */
export const Measured = () => {
  const here = useDiaryHere()
  return hasDiary(here) ? <Sessions here={here} /> : <Nothing />
}

const Sessions = ({ here }: { readonly here: Extract<Here, { readonly folded: object }> }) => {
  const { parts } = measuringOf(here.folded.diary, useNow(), zoneHere())
  const done = parts.filter((p) => p.sessions > 0)
  return done.length === 0 ? (
    <Nothing />
  ) : (
    <div className="page-head">
      <h1>What you have measured</h1>
      <ul>
        {done.map((p) => (
          <li key={p.instrument}>
            {p.name}: {p.sessions === 1 ? "once" : `${p.sessions} times`}
            {p.last === null ? "" : `, last on ${sayShortDay(p.last.slice(0, 10))}`}
          </li>
        ))}
      </ul>
      <p>
        <Link href="/measure/trends" className="button main">
          How it went
        </Link>
      </p>
    </div>
  )
}

const Nothing = () => (
  <div className="page-head">
    <h1>You have no results yet.</h1>
    <p className="lede">
      Here will stand how you did over time, how on days differ from off days, and what that cannot rule out.
    </p>
    <p>
      <Link href="/measure/choose" className="button main">
        Choose what you measure
      </Link>
    </p>
  </div>
)
