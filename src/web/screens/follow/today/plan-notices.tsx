import { Fragment, type ReactNode } from "react"
import { type DayAnswer, type Notice, noticesOf } from "../../../../app/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { sayTime } from "../../../kit/words/clock.ts"
import { sayDay } from "../../../kit/words/dates.ts"
import { OverTotals } from "./day-totals.tsx"
import { ToAnswerToday } from "./to-answer.tsx"
import type { Acts } from "./today-view.tsx"

type Props = {
  readonly day: DayAnswer
  readonly acts: Pick<Acts, "answer" | "goOn" | "pause" | "help" | "note">
}
type Of = { readonly plan: DayAnswer["plans"][number]; readonly acts: Props["acts"] }

/** What stands before the doses, the gravest first: a plan that is stopped, too much of something, a container that is not to be used, what nobody
 *  has answered, a day of reassessment. */
export const PlanNotices = ({ day, acts }: Props) =>
  noticesOf(day).map((notice) => (
    <Fragment key={notice.kind + ("plan" in notice ? notice.plan.id : "")}>{shown(notice, day, acts)}</Fragment>
  ))

const shown = (notice: Notice, day: DayAnswer, acts: Props["acts"]): ReactNode => {
  switch (notice.kind) {
    case "over":
      return <OverTotals totals={day.totals ?? []} />
    case "stopped":
    case "paused":
      return <Paused plan={notice.plan} acts={acts} />
    case "container":
      return <Container plan={notice.plan} />
    case "caution":
    case "unknown":
      return <ToAnswerToday plan={notice.plan} answer={acts.answer} />
    case "look again":
      return <LookAgain plan={notice.plan} acts={acts} />
  }
}

const Paused = ({ plan: p, acts }: Of) =>
  p.paused && (
    <section className={`notice ${p.paused.code === "pause/person" ? "" : "stop"}`}>
      <h2>
        {p.paused.code === "pause/person" ? null : <Mark of="stop" word />} {p.title} is paused
      </h2>
      <p>
        {p.paused.why} Since {sayDay(p.paused.since.slice(0, 10))}, {sayTime(p.paused.since)}, nothing of it falls due.
      </p>
      <div className="row">
        {p.paused.code !== "pause/person" && (
          <button type="button" className="button main" onClick={acts.help}>
            Whom to call
          </button>
        )}
        <button type="button" className="button" onClick={() => acts.goOn(p.id)}>
          Go on with it …
        </button>
      </div>
    </section>
  )

const Container = ({ plan: p }: Pick<Of, "plan">) => (
  <section className="notice">
    <h2>
      <Mark of="caution" word /> {p.title}: the container in use
    </h2>
    {p.cautions?.map((caution) => (
      <p key={caution}>{caution}</p>
    ))}
  </section>
)

const LookAgain = ({ plan: p, acts }: Of) => (
  <section className="notice">
    <h2>Today the plan says to look again</h2>
    <p>
      {p.title}: what was it to change, and has it? Going on needs a reason as much as stopping does. A plan that
      somebody prescribed is looked at together with them.
    </p>
    <div className="row">
      <button type="button" className="button" onClick={acts.note}>
        Write down what you see
      </button>
      <button type="button" className="button" onClick={() => acts.pause(p.id)}>
        Pause it …
      </button>
    </div>
  </section>
)
