import { type FormEvent, useState } from "react"
import { type EventBody, parseQuantity } from "../../../../base/index.ts"
import type { FollowedPlan } from "../../../../follow/index.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"
import { asTyped } from "../../../kit/words/number.ts"

type Props = {
  readonly plan: FollowedPlan
  readonly container: string
  readonly log: (body: EventBody) => void
  readonly close: () => void
}

/** What left the container without being taken: priming, or a spill. */
export const LossSheet = ({ plan, container, log, close }: Props) => {
  const [kind, setKind] = useState<"primed" | "spilled">("primed")
  const [amount, setAmount] = useState("")
  const [wrong, setWrong] = useState<string | null>(null)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const exact = asTyped(amount.trim())
    if (!exact.ok) return setWrong(exact.problem.message)
    const q = parseQuantity(exact.value)
    if (!q.ok) return setWrong(q.problem.message)
    log({ kind, container, amount: exact.value })
  }
  return (
    <Sheet title={`Lost out of the container of ${plan.title}`} close={close}>
      <form className="stack" onSubmit={save}>
        <div className="ways">
          <label className="choice">
            <input type="radio" name="loss" checked={kind === "primed"} onChange={() => setKind("primed")} />
            Primed: sprayed or dropped away before a dose
          </label>
          <label className="choice">
            <input type="radio" name="loss" checked={kind === "spilled"} onChange={() => setKind("spilled")} />
            Spilled
          </label>
        </div>
        <div className="entry">
          <label htmlFor="loss-amount">How much</label>
          <span className="hint">A volume or a mass with its unit, for example 0.1mL.</span>
          <input
            id="loss-amount"
            value={amount}
            aria-invalid={wrong !== null}
            onChange={(e) => setAmount(e.target.value)}
          />
          {wrong && (
            <p className="wrong" role="alert">
              {wrong}
            </p>
          )}
        </div>
        <div className="row">
          <button type="submit" className="button main">
            Log it
          </button>
        </div>
      </form>
    </Sheet>
  )
}
