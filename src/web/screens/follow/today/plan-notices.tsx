import type { DayAnswer } from "../../../../app/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { sayTime } from "../../../kit/words/clock.ts"
import { sayDay } from "../../../kit/words/dates.ts"

type PlanOfDay = DayAnswer["plans"][number]
type Props = {
  readonly plans: readonly PlanOfDay[]
  readonly goOn: (plan: string) => void
  readonly pause: (plan: string) => void
  readonly help: () => void
  readonly note: () => void
}

/** What stands before the doses: a plan that is paused, and why; a plan whose day of reassessment has come. */
export const PlanNotices = ({ plans, goOn, pause, help, note }: Props) => (
  <>
    {plans.map(
      (p) =>
        p.paused && (
          <section key={p.id} className={`notice ${p.paused.code === "pause/person" ? "" : "stop"}`}>
            <h2>
              {p.paused.code === "pause/person" ? null : <Mark of="stop" word />} {p.title} is paused
            </h2>
            <p>
              {p.paused.why} Since {sayDay(p.paused.since.slice(0, 10))}, {sayTime(p.paused.since)}, nothing of it falls
              due.
            </p>
            <div className="row">
              {p.paused.code !== "pause/person" && (
                <button type="button" className="button main" onClick={help}>
                  Whom to call
                </button>
              )}
              <button type="button" className="button" onClick={() => goOn(p.id)}>
                Go on with it …
              </button>
            </div>
          </section>
        ),
    )}
    {plans.map(
      (p) =>
        (p.cautions ?? []).length > 0 && (
          <section key={p.id} className="notice">
            <h2>{p.title}: the container in use</h2>
            {p.cautions?.map((caution) => (
              <p key={caution}>{caution}</p>
            ))}
          </section>
        ),
    )}
    {plans.map(
      (p) =>
        p.reassess &&
        !p.paused && (
          <section key={p.id} className="notice">
            <h2>Today the plan says to look again</h2>
            <p>
              {p.title}: what was it to change, and has it? Going on needs a reason as much as stopping does. A plan
              that somebody prescribed is looked at together with them.
            </p>
            <div className="row">
              <button type="button" className="button" onClick={note}>
                Write down what you see
              </button>
              <button type="button" className="button" onClick={() => pause(p.id)}>
                Pause it …
              </button>
            </div>
          </section>
        ),
    )}
  </>
)
