import { type FormEvent, useState } from "react"
import { inHandRead } from "../../../../app/index.ts"
import {
  dimensionOf,
  type EventBody,
  parseDate,
  parseQuantity,
  parseStrength,
  problem,
} from "../../../../base/index.ts"
import { againstSaid, type FollowedPlan, otherStrength, type When } from "../../../../follow/index.ts"
import { Sheet } from "../../../kit/form/sheet.tsx"
import { asTyped } from "../../../kit/words/number.ts"

type Props = {
  readonly plan: FollowedPlan
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly zone: string
  readonly log: (body: EventBody) => void
  readonly close: () => void
}

/** A new container: its strength is typed off it again, because the plan's counts are right for one strength only. */
export const ContainerSheet = ({ plan, newId, now, zone, log, close }: Props) => {
  const [typed, setTyped] = useState({ strength: "", holds: plan.inHand?.holds ?? "", lot: "", expiry: "", cost: "" })
  const [wrong, setWrong] = useState<{ readonly path: string; readonly message: string } | null>(null)
  // The date that was asked about: another one is asked about again.
  const [asked, setAsked] = useState<string | null>(null)
  const against = saidAgainst(typed, { at: now, zone })
  const expired = against.find((o) => o.code === "container/expired")

  const read = () => {
    const [strength, holds] = [asTyped(typed.strength.trim()), asTyped(typed.holds.trim())]
    if (!strength.ok) return wrongAt("strength", strength.problem.message)
    if (!holds.ok) return wrongAt("holds", holds.problem.message)
    const found = whatIsWrong(plan, { ...typed, strength: strength.value, holds: holds.value }, { at: now, zone })
    return found ? wrongAt(found.path ?? "strength", found.message) : { strength: strength.value, holds: holds.value }
  }
  // A strength that does not match is said when its field is left, not after the rest has been filled in.
  const look = () => {
    if (typed.strength.trim() === "") return
    const found = read()
    setWrong("path" in found ? found : null)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const found = read()
    if ("path" in found) return setWrong(found)
    if (expired && asked !== typed.expiry) return setAsked(typed.expiry)
    log({
      kind: "container-opened",
      container: newId(),
      plan: plan.id,
      product: plan.inHand?.product ?? "described",
      strengthTyped: found.strength,
      holds: found.holds || null,
      lot: typed.lot.trim() || null,
      expiry: typed.expiry || null,
      cost: typed.cost.trim() || null,
    })
  }
  const field = (name: keyof typeof typed, label: string, hint: string, type = "text") => (
    <div className="entry">
      <label htmlFor={`container-${name}`}>{label}</label>
      <span className="hint" id={`container-${name}-hint`}>
        {hint}
      </span>
      <input
        id={`container-${name}`}
        type={type}
        value={typed[name]}
        aria-describedby={`container-${name}-hint`}
        aria-invalid={wrong?.path === name}
        onChange={(e) => setTyped({ ...typed, [name]: e.target.value })}
        onBlur={look}
      />
      {wrong?.path === name && (
        <p className="wrong" role="alert">
          {wrong.message}
        </p>
      )}
    </div>
  )
  return (
    <Sheet title={`A new container for ${plan.title}`} close={close}>
      <form className="stack" onSubmit={save}>
        {field("strength", "Strength printed on it", "Read it off the new one, digit by digit; it is never assumed.")}
        <div className="pair">
          {field("holds", "What a full one holds", "For example 3 mL; leave it empty if nobody knows.")}
          {field("lot", "Lot", "As printed; needed if a lot is recalled.")}
          {field("expiry", "Expiry", "The last day printed on it.", "date")}
          {field("cost", "What it cost", "With the currency, for example 950 ZAR.")}
        </div>
        {expired && asked === typed.expiry ? (
          <div className="notice stop" role="alert">
            <p>
              <strong>{expired.why}.</strong>
            </p>
            <p className="row">
              <button type="button" className="button main" onClick={close}>
                Do not use it
              </button>
              <button type="submit" className="button">
                It is in use all the same: log it
              </button>
            </p>
          </div>
        ) : (
          <div className="row">
            <button type="submit" className="button main">
              I have opened it
            </button>
          </div>
        )}
      </form>
    </Sheet>
  )
}

const wrongAt = (path: string, message: string) => ({ path, message })

type Typed = Readonly<Record<"strength" | "holds" | "expiry" | "cost", string>>

const saidAgainst = ({ holds, expiry, cost }: Omit<Typed, "strength">, when: When) =>
  againstSaid({ holds: holds.trim() || null, expiry: expiry || null, cost: cost.trim() || null }, when)

const whatIsWrong = (plan: FollowedPlan, t: Typed, when: When) => {
  if (t.strength.trim() === "")
    return problem("strength/none", "Type the strength that is printed on it.", { path: "strength" })
  const unread = plan.inHand === null && parseStrength(t.strength)
  if (unread && !unread.ok) return { ...unread.problem, path: "strength" }
  const other = otherStrength(inHandRead(plan), { strength: t.strength, holds: t.holds.trim() === "" ? null : t.holds })
  if (other) return other
  const holds = t.holds.trim() === "" ? undefined : parseQuantity(t.holds)
  if (holds && !holds.ok) return { ...holds.problem, path: "holds" }
  const expiry = t.expiry === "" ? undefined : parseDate(t.expiry)
  if (holds?.ok && !["volume", "count"].includes(dimensionOf(holds.value)))
    return problem("holds/unit", `${t.holds} is no volume and no number of pieces; write for example 2 mL.`, {
      path: "holds",
    })
  if (expiry && !expiry.ok) return { ...expiry.problem, path: "expiry" }
  const against = saidAgainst(t, when).find((o) => o.code !== "container/expired")
  return against && problem(against.code, `${against.why}.`, { path: against.path })
}
