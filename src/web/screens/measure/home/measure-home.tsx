import { Link } from "wouter"
import { type MeasuringPart, measuringOf } from "../../../../app/index.ts"
import { instruments, runInSessions } from "../../../../measure/index.ts"
import { sayTime } from "../../../kit/words/clock.ts"
import { sayShortDay } from "../../../kit/words/dates.ts"
import { sayMinutesOf } from "../../../kit/words/minutes.ts"
import { useNow, zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { wordsWaiting } from "../run/later-words.ts"
import type { WithDiary } from "../with-diary.ts"

/** What is to be measured today, one row a part, and the ways to everything else about measuring. */
export const MeasureHome = ({ here }: WithDiary) => {
  const now = useNow()
  const { chosen, from, parts, minutesLeft } = measuringOf(here.folded.diary, now, zoneHere())
  const daily = parts.filter((p) => p.every === "day")
  const weekly = parts.filter((p) => p.every === "week")
  return (
    <>
      <div className="page-head">
        <h1>Measure how it goes</h1>
        <p className="lede">
          {chosen ? sayDay(minutesLeft, from) : "The same few minutes every day show a change better than memory does."}
        </p>
      </div>
      {daily.length > 0 && <Parts title="Every day, in this order" parts={daily} />}
      {weekly.length > 0 && <Parts title="Once a week" parts={weekly} />}
      <section className="stack">
        <h2>{chosen ? "More" : "To begin"}</h2>
        <ul className="ways">
          <Way to="choose" main={!chosen} says={chosen ? "Choose again what you measure" : "Choose what you measure"} />
          {wordsWaiting(now) !== null && (
            <Way to="words-again" says="The words again" about="20 to 45 minutes after they were read" />
          )}
          <Way to="trends" says="How it went" about="Every outcome over time, and what it shows" />
          <Way to="number" says="Write down a number" about="Weight, pulse, blood pressure, a laboratory value" />
          {!chosen &&
            instruments.map((i) => (
              <Way
                key={i.id}
                to={i.id}
                says={i.id === "ratings" ? "Rate how you feel" : i.name}
                about={sayMinutesOf(i.minutes)}
              />
            ))}
        </ul>
      </section>
    </>
  )
}

const sayDay = (left: number, from: string | null): string =>
  left === 0
    ? "All done for today."
    : `${sayMinutesOf(left)} today${from === null ? "" : `, after ${from}`}. The same hour and the same device every day: both move a score.`

const Parts = ({ title, parts }: { readonly title: string; readonly parts: readonly MeasuringPart[] }) => (
  <section className="stack">
    <h2>{title}</h2>
    <ol className="parts">
      {parts.map((p) => (
        <li key={p.instrument}>
          <div>
            <h3>{p.name}</h3>
            <p className="soft">{sayPart(p)}</p>
          </div>
          {p.due && (
            <Link href={`/measure/${p.instrument}`} className="button" aria-label={`Begin: ${p.name}`}>
              Begin
            </Link>
          )}
        </li>
      ))}
    </ol>
  </section>
)

const sayPart = ({ due, minutes, last, again, sessions, every }: MeasuringPart): string => {
  if (!due && last !== null) {
    const done = `Done on ${sayShortDay(last.slice(0, 10))} at ${sayTime(last)}`
    return every === "week" && again !== null
      ? `${done}. It looks two weeks back: again from ${sayShortDay(again)}.`
      : done
  }
  const practice = every === "day" && sessions < runInSessions
  return `${sayMinutesOf(minutes)}${practice ? `; session ${sessions + 1} of ${runInSessions} to get used to it` : ""}`
}

type WayProps = { readonly to: string; readonly says: string; readonly about?: string; readonly main?: boolean }

const Way = ({ to, says, about, main = false }: WayProps) => (
  <li>
    <Link href={`/measure/${to}`} className={main ? "button main" : "link"}>
      {says}
    </Link>
    {about && <span className="soft small">{about}</span>}
  </li>
)
