import { useState } from "react"
import { type Diary, doubleFacts, type FollowedPlan } from "../../../../follow/index.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"

type Props = {
  readonly plans: readonly FollowedPlan[]
  readonly diary: Diary
  readonly now: number
  readonly zone: string
  /** Logs one more dose of a plan, taken now; absent where the plan says no amount. */
  readonly logMore: (plan: FollowedPlan) => void
  readonly help: () => void
  readonly close: () => void
}

/** What the diary can say to somebody who took more than planned, and whom to ask. It judges nothing. */
export const DoubleSheet = ({ plans, diary, now, zone, logMore, help, close }: Props) => {
  const [chosen, setChosen] = useState(plans.length === 1 ? plans[0]?.id : undefined)
  const plan = plans.find((p) => p.id === chosen)
  return (
    <Sheet title="I took double" close={close}>
      <div className="stack">
        <p>Take nothing more of it now. A dose that was forgotten stays forgotten: never take two at once.</p>
        {plans.length > 1 && (
          <fieldset className="entry">
            <legend>Of what</legend>
            {plans.map((p) => (
              <label key={p.id} className="choice">
                <input type="radio" name="double-of" checked={chosen === p.id} onChange={() => setChosen(p.id)} />
                {p.title}
              </label>
            ))}
          </fieldset>
        )}
        {plan && (
          <ul className="said">
            {doubleFacts(diary, plan, now, zone).sentences.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
        )}
        <div className="row">
          <button type="button" className="button main" onClick={help}>
            Whom to call
          </button>
          {plan && (
            <button type="button" className="button" onClick={() => logMore(plan)}>
              Log the second dose too
            </button>
          )}
        </div>
      </div>
    </Sheet>
  )
}
