import { Link, useParams } from "wouter"
import type { Answer } from "../../../app/index.ts"
import { useDay } from "../../kit/parts/use-day.ts"
import { sayDay } from "../../kit/words/dates.ts"
import { Asked, useCall } from "../../wire/api/index.ts"
import { useAnswer } from "../../wire/desk/use-answer.ts"
import { ChangePanel } from "./change-panel.tsx"
import { FeedPanel } from "./feed-panel.tsx"
import { PlanPaper } from "./plan-paper.tsx"

/** A kept plan, as it was shown on the day it was kept. */
export const KeptPlanScreen = () => {
  const { id = "" } = useParams<{ id: string }>()
  const kept = useCall("open-plan", { id })
  return (
    <div className="sheet">
      <p className="row small">
        <Link href="/library">Library</Link>
      </p>
      <Asked of={kept} waiting="Fetching the plan …">
        {(plan) => <Kept kept={plan} />}
      </Asked>
    </div>
  )
}

const Kept = ({ kept }: { readonly kept: Answer<"open-plan"> }) => {
  // What was kept are the inputs of the use case that made the plan.
  const { times, start, zone } = kept.choices as { times: readonly string[]; start: string; zone: string }
  const days = useAnswer("days", { plan: kept.plan, start, today: useDay(zone) })
  return (
    <>
      <div className="page-head">
        <h1>{kept.title}</h1>
        <p className="small soft">
          Kept on {sayDay(kept.savedAt.slice(0, 10))}
          {kept.shelf === "kept" ? "" : `, ${kept.shelf} since`}.
        </p>
      </div>
      {days.state === "answered" && (
        <PlanPaper planned={{ plan: kept.plan, ...days.value }} name={kept.title} times={times} zone={zone} />
      )}
      {kept.shelf === "kept" && (
        <>
          <p className="row">
            <Link href={`/trials/new/${kept.id}`} className="button next">
              Find out whether it works for you
            </Link>
            <span className="small soft">A coin chooses the days, and the answer can be no.</span>
          </p>
          <ChangePanel plan={kept.id} />
          <FeedPanel plan={kept.id} />
        </>
      )}
    </>
  )
}
