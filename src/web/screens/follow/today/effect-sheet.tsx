import { type FormEvent, useState } from "react"
import type { EventBody, PlanId } from "../../../../base/index.ts"
import type { FollowedPlan } from "../../../../follow/index.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"
import { momentOf, typedAt, When } from "./when.tsx"

type Props = {
  readonly plans: readonly FollowedPlan[]
  /** Side effects reported before, latest first. */
  readonly before: readonly string[]
  readonly now: number
  readonly zone: string
  readonly log: (body: EventBody, at: string) => void
  readonly close: () => void
}

const levels = [
  ["gone", "0"],
  ["mild: I notice it", "1"],
  ["moderate: it gets in the way", "2"],
  ["severe: I cannot do what I usually do", "3"],
] as const

/** A side effect: what, how bad, since when, whether it goes on. What the page itself names stands first. */
export const EffectSheet = ({ plans, before, now, zone, log, close }: Props) => {
  const [plan, setPlan] = useState<string>(plans.length === 1 ? (plans[0]?.id ?? "") : "")
  const [what, setWhat] = useState("")
  const [severity, setSeverity] = useState<0 | 1 | 2 | 3 | null>(null)
  const [ongoing, setOngoing] = useState(true)
  const [when, setWhen] = useState(() => typedAt(now, zone))
  const [wrong, setWrong] = useState(false)
  const moment = momentOf(when, zone, now)
  const named = plans.filter((p) => plan === "" || p.id === plan).flatMap((p) => p.effects)
  const offered = [...new Set([...named, ...before])].slice(0, 24)

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (what.trim() === "" || severity === null || moment === undefined) return setWrong(true)
    const about = plan === "" ? null : (plan as PlanId)
    log(
      { kind: "side-effect", plan: about, what: what.trim(), severity, ongoing: severity > 0 && ongoing },
      moment.toString(),
    )
  }

  return (
    <Sheet title="A side effect" close={close}>
      <form className="stack" onSubmit={save}>
        {plans.length > 1 && (
          <div className="entry">
            <label htmlFor="effect-plan">Of what</label>
            <select id="effect-plan" value={plan} onChange={(e) => setPlan(e.target.value)}>
              <option value="">I do not know</option>
              {plans.map((p) => (
                <option key={p.id} value={p.id}>
                  {p.title}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="entry">
          <label htmlFor="effect-what">What</label>
          {offered.length > 0 && (
            <div className="chips">
              {offered.map((name) => (
                <button
                  key={name}
                  type="button"
                  className="button small"
                  aria-pressed={what === name}
                  onClick={() => setWhat(name)}
                >
                  {name}
                </button>
              ))}
            </div>
          )}
          {named.length > 0 && <p className="hint">First those that the page names. Or in your own words:</p>}
          <input
            id="effect-what"
            value={what}
            maxLength={200}
            aria-invalid={wrong && what.trim() === ""}
            onChange={(e) => setWhat(e.target.value)}
          />
          {wrong && what.trim() === "" && <p className="wrong">Say what it is.</p>}
        </div>
        <fieldset className="entry">
          <legend>How bad</legend>
          {levels.map(([words, n]) => (
            <label key={n} className="choice">
              <input
                type="radio"
                name="severity"
                checked={severity === Number(n)}
                onChange={() => setSeverity(Number(n) as 0 | 1 | 2 | 3)}
              />
              {n}, {words}
            </label>
          ))}
          {wrong && severity === null && <p className="wrong">Choose one; there is no usual answer.</p>}
        </fieldset>
        {severity !== 0 && (
          <label className="choice">
            <input type="checkbox" checked={ongoing} onChange={(e) => setOngoing(e.target.checked)} />
            It is still going on
          </label>
        )}
        <When label="When it began" typed={when} change={setWhen} wrong={wrong && moment === undefined} />
        <div className="row">
          <button type="submit" className="button main">
            Log it
          </button>
        </div>
      </form>
    </Sheet>
  )
}
