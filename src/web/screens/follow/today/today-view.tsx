import { type ReactNode, useId } from "react"
import type { DayAnswer, Measuring, WarningAnswer } from "../../../../app/index.ts"
import { sayTime } from "../../../kit/words/clock.ts"
import { sayDay } from "../../../kit/words/dates.ts"
import { Coming } from "./coming.tsx"
import { DayTotals } from "./day-totals.tsx"
import { LateAnswer } from "./late-answer.tsx"
import { MeasureLine } from "./measure-line.tsx"
import { OpenDose } from "./open-dose.tsx"
import { PlanList } from "./plan-list.tsx"
import { PlanNotices } from "./plan-notices.tsx"
import { SettledDose } from "./settled-dose.tsx"
import { TrialScores } from "./trial-scores.tsx"
import { WeekAhead } from "./week-ahead.tsx"
import { type DayDose, inTurn, mayBeEarly, settledOf } from "./what.ts"

/** What a tap on the day does. */
export type Acts = {
  readonly take: (doses: readonly DayDose[]) => void
  readonly leaveOut: (dose: DayDose) => void
  readonly otherwise: (dose: DayDose) => void
  readonly snooze: (dose: DayDose) => void
  readonly undo: (dose: DayDose) => void
  readonly undoOne: (event: string) => void
  readonly answer: (plan: string, codes: readonly string[], answer: WarningAnswer) => void
  readonly rule: (plan: string) => void
  readonly pause: (plan: string) => void
  readonly goOn: (plan: string) => void
  readonly container: (plan: string) => void
  readonly loss: (plan: string) => void
  readonly effect: () => void
  readonly note: () => void
  readonly double: () => void
  readonly help: () => void
  readonly reminders: () => void
}

type Props = {
  readonly day: DayAnswer
  /** Milliseconds since 1970. */
  readonly now: number
  readonly device: string
  readonly acts: Acts
  /** How the device stands with the server. */
  readonly standing: ReactNode
  /** Goes so many days back or on; null goes to today. */
  readonly turn: (days: number | null) => void
  readonly isToday: boolean
  /** The days after today, in order; none on another day than today. */
  readonly ahead: readonly DayAnswer[]
  /** Null on another day than today. */
  readonly measuring: Measuring | null
}

/** A day of everything that is followed: due now, next and later, and what has become of the rest. */
export const TodayView = ({ day, now, device, acts, standing, turn: turnTo, isToday, ahead, measuring }: Props) => {
  const id = useId()
  const turn = inTurn(day)
  const [next, ...later] = turn.later
  const settled = settledOf(day)
  const planOf = (dose: DayDose) => day.plans.find((p) => p.id === dose.plan)
  // A late dose that its plan asks about is decided on by itself, and so is one that comes too close to another.
  const stack = turn.now.filter((d) => !d.tooClose && (d.state === "due" || planOf(d)?.lateRule === "take"))
  const early = (dose: DayDose) => (isToday && mayBeEarly(day, dose) ? () => acts.take([dose]) : undefined)
  return (
    <div className="today">
      <header>
        <h1>
          {isToday && <span className="hidden">Today, </span>}
          {sayDay(day.date)}
        </h1>
        <p className="row">
          <button type="button" className="plain link" onClick={() => turnTo(-1)}>
            The day before
          </button>
          {!isToday && (
            <>
              <button type="button" className="plain link" onClick={() => turnTo(1)}>
                The day after
              </button>
              <button type="button" className="plain link" onClick={() => turnTo(null)}>
                Today
              </button>
            </>
          )}
        </p>
        <DayTotals totals={day.totals ?? []} />
        {standing}
      </header>
      <PlanNotices day={day} acts={acts} />
      <div className="day-of">
        <section className="now" aria-labelledby={`now${id}`}>
          <div className="over-list">
            <h2 id={`now${id}`}>Due now</h2>
            {stack.length > 1 && (
              <button type="button" className="button main" onClick={() => acts.take(stack)}>
                {stack.length === 2 ? "Both" : `All ${stack.length}`} taken as planned
              </button>
            )}
          </div>
          {turn.now.length === 0 ? (
            <p className="quiet">{nothingNow(day, next)}</p>
          ) : (
            <ul className="doses">
              {turn.now.map((dose) => (
                <OpenDose
                  key={dose.plan + dose.due}
                  dose={dose}
                  now={now}
                  site={planOf(dose)?.site ?? null}
                  late={planOf(dose)?.lateRule ?? "ask"}
                  take={() => acts.take([dose])}
                  leaveOut={() => acts.leaveOut(dose)}
                  otherwise={() => acts.otherwise(dose)}
                  snooze={() => acts.snooze(dose)}
                />
              ))}
            </ul>
          )}
          <LateAnswer plans={day.plans} />
        </section>
        {isToday && <TrialScores plans={day.plans} effect={acts.effect} />}
        {next && <Coming title="Next" doses={[next]} otherwise={acts.otherwise} early={early} />}
        {later.length > 0 && (
          <Coming title={isToday ? "Later today" : "Later"} doses={later} otherwise={acts.otherwise} early={early} />
        )}
        {settled.length + day.extra.length > 0 && (
          <section aria-labelledby={`so-far${id}`}>
            <h2 id={`so-far${id}`}>{isToday ? "So far today" : "What became of it"}</h2>
            <ul className="doses">
              {settled.map((dose) => (
                <SettledDose
                  key={dose.plan + dose.due}
                  dose={dose}
                  device={device}
                  undo={() => acts.undo(dose)}
                  undoOne={acts.undoOne}
                  change={() => acts.otherwise(dose)}
                />
              ))}
              {day.extra.map((e) => (
                <li key={e.event} className="dose settled">
                  <p className="time">{sayTime(e.at)}</p>
                  <div className="what">
                    <h3>{day.plans.find((p) => p.id === e.plan)?.title}</h3>
                    <p>{e.amount}, outside the plan’s times.</p>
                  </div>
                  <div className="acts">
                    <button type="button" className="plain link" onClick={() => acts.undoOne(e.event)}>
                      Undo
                    </button>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="beside">
        {measuring && <MeasureLine measuring={measuring} />}
        <section aria-labelledby={`happened${id}`}>
          <h2 id={`happened${id}`}>Something happened</h2>
          <p className="row">
            <button type="button" className="button" onClick={acts.effect}>
              A side effect
            </button>
            <button type="button" className="button" onClick={acts.note}>
              A note
            </button>
          </p>
        </section>
        <section aria-labelledby={`followed${id}`}>
          <h2 id={`followed${id}`}>What you follow</h2>
          <PlanList
            plans={day.plans}
            date={day.date}
            rule={acts.rule}
            pause={acts.pause}
            container={acts.container}
            loss={acts.loss}
          />
        </section>
        {ahead.length > 0 && (
          <section aria-labelledby={`ahead${id}`}>
            <h2 id={`ahead${id}`}>The next seven days</h2>
            <WeekAhead days={ahead} />
          </section>
        )}
        <section aria-labelledby={`reminders${id}`}>
          <h2 id={`reminders${id}`}>Reminders</h2>
          <p className="row">
            <button type="button" className="button" onClick={acts.reminders}>
              On this device
            </button>
          </p>
        </section>
      </div>
      <p className="at-hand">
        <button type="button" className="button" onClick={acts.double}>
          I took double
        </button>
        <button type="button" className="button help" onClick={acts.help}>
          Stop and get help
        </button>
      </p>
    </div>
  )
}

const nothingNow = (day: DayAnswer, next: DayDose | undefined): string => {
  if (next) return `Nothing is due before ${sayTime(next.at)}.`
  return day.taken.length + day.skipped.length + day.missed.length + day.paused.length > 0
    ? "Nothing more is due today."
    : "Nothing is planned for today."
}
