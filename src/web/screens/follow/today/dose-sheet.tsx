import { type FormEvent, useState } from "react"
import type { FollowedPlan } from "../../../../follow/index.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"
import { sayTime } from "../../../kit/words/clock.ts"
import { asShown, asTyped } from "../../../kit/words/number.ts"
import { type DayDose, farAbove, splitAmount, type Taken, typedAmount } from "./what.ts"
import { momentOf, typedAt, When } from "./when.tsx"

type Props = {
  readonly dose: DayDose
  readonly plan: FollowedPlan
  readonly site: string | null
  readonly now: number
  readonly zone: string
  readonly taken: (how: Taken) => void
  readonly leftOut: (reason: string) => void
  readonly close: () => void
}

/** How a dose really was: taken in another amount, at another time, elsewhere; or left out, and why. */
export const DoseSheet = ({ dose, plan, site, now, zone, taken, leftOut, close }: Props) => {
  const [planned, unit] = splitAmount(dose.log?.amount || dose.amount)
  const [was, setWas] = useState<"taken" | "out">(dose.state === "skipped" ? "out" : "taken")
  const [amount, setAmount] = useState(() => asShown(planned))
  const [where, setWhere] = useState(site ?? "")
  const [when, setWhen] = useState(() => typedAt(momentMs(dose, now), zone))
  const [reason, setReason] = useState(dose.state === "skipped" ? (dose.reason ?? "") : "")
  const [wrong, setWrong] = useState(false)
  // What stands there from the start is the plan's own, however its number would read if somebody had typed it.
  const exact = amount === asShown(planned) ? `${planned} ${unit}` : typedAmount(amount, unit)
  const doubt = asTyped(amount)
  const much = exact === undefined ? null : farAbove(exact, dose.amount)
  const moment = momentOf(when, zone, now)

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (was === "out") return leftOut(reason)
    if (exact === undefined || moment === undefined) return setWrong(true)
    taken({ amount: exact, at: moment.toString(), site: where || null })
  }

  return (
    <Sheet title={`${dose.title}, due ${sayTime(dose.at)}`} close={close}>
      <form className="stack" onSubmit={save}>
        <div className="ways">
          <label className="choice">
            <input type="radio" name="was" checked={was === "taken"} onChange={() => setWas("taken")} />
            It was taken
          </label>
          <label className="choice">
            <input type="radio" name="was" checked={was === "out"} onChange={() => setWas("out")} />
            It was left out
          </label>
        </div>
        {was === "taken" ? (
          <>
            <div className="entry">
              <label htmlFor="dose-amount">How much ({unit})</label>
              <input
                id="dose-amount"
                inputMode="decimal"
                value={amount}
                aria-invalid={wrong && exact === undefined}
                aria-describedby="dose-amount-said"
                onChange={(e) => setAmount(e.target.value)}
              />
              <p id="dose-amount-said" className={wrong && exact === undefined ? "wrong" : "hint"}>
                {exact === undefined
                  ? doubt.ok
                    ? `Write a number of ${unit} above zero, for example ${asShown(splitAmount(dose.amount)[0])}.`
                    : doubt.problem.message
                  : asShown(`This will be logged as ${exact}; planned is ${dose.amount}.`)}
              </p>
              {much && <p role="alert">{much}</p>}
            </div>
            <When label="When" typed={when} change={setWhen} wrong={wrong && moment === undefined} />
            {plan.sites.length > 0 && (
              <div className="entry">
                <label htmlFor="dose-site">Where</label>
                <select id="dose-site" value={where} onChange={(e) => setWhere(e.target.value)}>
                  <option value="">not said</option>
                  {plan.sites.map((s) => (
                    <option key={s}>{s}</option>
                  ))}
                </select>
              </div>
            )}
          </>
        ) : (
          <div className="entry">
            <label htmlFor="dose-reason">Why (if you like)</label>
            <input id="dose-reason" value={reason} maxLength={500} onChange={(e) => setReason(e.target.value)} />
          </div>
        )}
        <div className="row">
          <button type="submit" className="button main">
            {was === "taken" ? "Log this dose" : "Log it as left out"}
          </button>
        </div>
      </form>
    </Sheet>
  )
}

/** What the fields begin with: when it was logged; for a dose that is over, the time it was due; else now. */
const momentMs = (dose: DayDose, now: number): number => {
  const iso = dose.log?.at ?? (dose.state === "missed" || dose.state === "paused" ? dose.at : null)
  return iso === null ? now : Date.parse(iso.replace(/\[.*$/, ""))
}
