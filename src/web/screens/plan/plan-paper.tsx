import type { ReactNode } from "react"
import type { WarningAnswer } from "../../../app/index.ts"
import { Mark } from "../../kit/parts/mark.tsx"
import { Notes } from "../../kit/parts/note.tsx"
import { Warnings } from "../../kit/parts/warnings.tsx"
import { worstFirst } from "../../kit/sheet/sheet.ts"
import { sayDay } from "../../kit/words/dates.ts"
import { forEyes } from "../../kit/words/micro.ts"
import type { PlannedAnswer } from "../../wire/worker/planning.ts"
import { DayStrip } from "./day-strip.tsx"
import { DoseDrawing } from "./drawing.tsx"

type Props = {
  readonly planned: PlannedAnswer
  /** What is taken and how much of it, and how the page calls it. */
  readonly name: string
  /** Times of day, as they were typed. */
  readonly times: readonly string[]
  readonly zone: string
  /** Says something to the warnings with these codes; left out where the plan only stands there to be read. */
  readonly said?: Readonly<Record<string, WarningAnswer>>
  readonly say?: (codes: readonly string[], answer: WarningAnswer) => void
  /** What can be done with the plan. */
  readonly children?: ReactNode
}

/** The plan as it would be written on one sheet, or why there is none. */
export const PlanPaper = ({ planned, name, times, zone, said, say, children }: Props) => {
  const { plan } = planned
  const d = plan.delivery
  const first = plan.doses[0]
  const last = plan.doses.at(-1)
  const others = plan.findings.filter((f) => !plan.warnings.some((w) => w.code === f.code && w.message === f.message))
  if (!d.possible || !first || !last) return <Refused planned={planned} />
  return (
    <article className="paper" aria-labelledby="plan-answer">
      <Warnings warnings={plan.warnings} said={said} say={say} />
      <p className="eyebrow">{name}</p>
      <h2 id="plan-answer" className="answer-line">
        {forEyes(d.instruction)}
      </h2>
      {planned.drawing && <DoseDrawing of={planned.drawing} />}
      <p className="when">
        At {times.join(" and ")}, from {sayDay(first.at.slice(0, 10))} to {sayDay(last.at.slice(0, 10))}:{" "}
        {plan.doses.length} doses. Times are those of {zone}.
      </p>
      {planned.today >= 1 && planned.today <= planned.strip.length && (
        <p className="when">
          Today is <b>day {planned.today}</b> of {planned.strip.length}.
        </p>
      )}
      <DayStrip strip={planned.strip} today={planned.today} />
      <dl className="facts">
        <dt>Volume</dt>
        <dd>{d.volume && forEyes(d.volume)}</dd>
        {d.band && (
          <>
            <dt>Real dose</dt>
            <dd>
              {forEyes(`${d.band[0]} to ${d.band[1]}`)}, because no two {d.unit}s are alike
            </dd>
          </>
        )}
        {d.tenfold && (
          <>
            <dt>
              <Mark of="caution" word="Beware" />
            </dt>
            <dd>
              {d.unit === "mark" ? "the same volume holds" : `the same ${d.count} ${d.unit}s hold`}{" "}
              {forEyes(d.tenfold).replace(" %", "\u00a0%")}
            </dd>
          </>
        )}
        <dt>Bottles</dt>
        <dd>
          {plan.supply.containers ?? "not known"}
          {plan.supply.lastsUntil && `, the last one until ${sayDay(plan.supply.lastsUntil)}`}
          {plan.supply.primingLoss &&
            !plan.supply.primingLoss.startsWith("0 ") &&
            `; priming takes ${forEyes(plan.supply.primingLoss)}`}
        </dd>
        <dt>Cost</dt>
        <dd>
          {plan.supply.cost
            ? `${plan.supply.cost.amount} ${plan.supply.cost.currency} (${plan.supply.cost.assumes})`
            : "not known"}
        </dd>
        {plan.supply.ask.length > 0 && (
          <>
            <dt>To ask</dt>
            <dd>
              <ul>
                {plan.supply.ask.map((a) => (
                  <li key={a}>{a}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {others.length > 0 && <Notes findings={worstFirst(others)} shown={4} />}
      {children}
    </article>
  )
}

const Refused = ({ planned }: { readonly planned: PlannedAnswer }) => {
  const [why, ...rest] = worstFirst(planned.plan.findings)
  return <NoPlan why={why?.message ?? ""}>{rest.length > 0 && <Notes findings={rest} shown={3} />}</NoPlan>
}

type NoPlanProps = { readonly why: string; readonly children?: ReactNode }

/** That there is no plan, and the one sentence why. */
export const NoPlan = ({ why, children }: NoPlanProps) => (
  <article className="paper refused" aria-labelledby="plan-answer">
    <p className="eyebrow">
      <Mark of="stop" word />
    </p>
    <h2 id="plan-answer" className="answer-line">
      No plan.
    </h2>
    <p className="lede">{forEyes(why)}</p>
    {children}
  </article>
)
