import { Link, useParams } from "wouter"
import type { Answer } from "../../../../app/index.ts"
import { sayDay } from "../../../kit/words/dates.ts"
import { Asked, useCall } from "../../../wire/api/index.ts"
import { ReportView } from "./report-view.tsx"
import { RunningView } from "./running-view.tsx"
import { settledSaid, stateSaid } from "./state-said.ts"
import "./trials.css"

/** One trial: what may be seen of it while it runs, and its report once it is over. */
export const KeptTrialScreen = () => {
  const { id = "" } = useParams<{ id: string }>()
  return (
    <div className="sheet trials">
      <p className="row small">
        <Link href="/trials">Your trials</Link>
      </p>
      <Asked of={useCall("trial-status", { id })} waiting="Looking up the trial …">
        {(status) => <Kept key={status.id} status={status} />}
      </Asked>
    </div>
  )
}

const Kept = ({ status }: { readonly status: Answer<"trial-status"> }) => (
  <>
    <div className="page-head">
      <h1>{status.title}</h1>
      <p className="lede">
        {stateSaid(status)}: {sayDay(status.startsOn)} to {sayDay(status.endsOn)}.
      </p>
      <p className="small soft">
        Settled before the first dose: {settledSaid(status)};{" "}
        {status.blinded ? "blinded by numbered containers" : "not blinded, so drug and expectation together"}.
      </p>
    </div>
    {status.state === "opened" || status.state === "over" ? (
      <ReportView status={status} />
    ) : (
      <RunningView status={status} />
    )}
  </>
)
