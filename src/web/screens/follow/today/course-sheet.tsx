import { type FormEvent, useState } from "react"
import type { EventBody } from "../../../../base/index.ts"
import type { FollowedPlan } from "../../../../follow/index.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"

type Props = {
  readonly plan: FollowedPlan
  /** Why it is paused; null while it runs. */
  readonly why: string | null
  readonly log: (body: EventBody) => void
  readonly close: () => void
}

/** Pausing a plan, or going on with it. Only a person goes on. */
export const CourseSheet = ({ plan, why, log, close }: Props) => {
  const [reason, setReason] = useState("")
  const kind = why === null ? "plan-paused" : "plan-resumed"
  const save = (event: FormEvent) => {
    event.preventDefault()
    log({ kind, plan: plan.id, reason: reason.trim() || null })
  }
  return (
    <Sheet title={why === null ? `Pause ${plan.title}` : `Go on with ${plan.title}`} close={close}>
      <form className="stack" onSubmit={save}>
        {why === null ? (
          <p>
            Nothing falls due here while it is paused. If somebody prescribed it, ask them before you leave doses out.
          </p>
        ) : (
          <p>
            It is paused because: {why} Going on is your decision; ask somebody who can examine you if you are unsure.
          </p>
        )}
        <div className="entry">
          <label htmlFor="course-reason">Why (if you like)</label>
          <input id="course-reason" value={reason} maxLength={500} onChange={(e) => setReason(e.target.value)} />
        </div>
        <div className="row">
          <button type="submit" className="button main">
            {why === null ? "Pause it" : "Go on"}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
