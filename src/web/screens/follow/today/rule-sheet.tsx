import { type FormEvent, useState } from "react"
import type { EventBody } from "../../../../base/index.ts"
import type { FollowedPlan, PlanRule } from "../../../../follow/index.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"

type Props = {
  readonly plan: FollowedPlan
  readonly rule: PlanRule
  readonly log: (body: EventBody) => void
  readonly close: () => void
}

/** How a plan is followed: what becomes of a late dose, and which side effects pause it however mild they are. */
export const RuleSheet = ({ plan, rule, log, close }: Props) => {
  const [late, setLate] = useState(rule.late)
  const [stopIf, setStopIf] = useState(rule.stopIf.join("\n"))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const lines = stopIf.split("\n").map((l) => l.trim())
    log({ kind: "plan-rule", plan: plan.id, late, stopIf: [...new Set(lines.filter((l) => l !== ""))].slice(0, 100) })
  }
  return (
    <Sheet title={`How ${plan.title} is followed`} close={close}>
      <form className="stack" onSubmit={save}>
        <fieldset className="entry">
          <legend>A dose that is more than an hour late</legend>
          {(Object.keys(lateChoices) as (keyof typeof lateChoices)[]).map((choice) => (
            <label key={choice} className="choice">
              <input type="radio" name="late" checked={late === choice} onChange={() => setLate(choice)} />
              {lateChoices[choice]}
            </label>
          ))}
          <p className="hint">What the label or whoever prescribed it says about late doses goes before this.</p>
        </fieldset>
        <div className="entry">
          <label htmlFor="rule-stop">Pause at once if this is reported</label>
          <span className="hint" id="rule-stop-hint">
            One side effect a line. A severe one, and one that gets worse, pause the plan in any case.
          </span>
          <textarea
            id="rule-stop"
            rows={4}
            aria-describedby="rule-stop-hint"
            value={stopIf}
            onChange={(e) => setStopIf(e.target.value)}
          />
        </div>
        <div className="row">
          <button type="submit" className="button main">
            Follow it so
          </button>
        </div>
      </form>
    </Sheet>
  )
}

export const lateChoices = {
  ask: "ask me each time",
  take: "may still be taken, until the next one is due",
  skip: "is left out",
} as const
