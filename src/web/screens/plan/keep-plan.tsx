import { useState } from "react"
import { Link } from "wouter"
import type { Input, PlanAnswer, ProtocolAnswer } from "../../../app/index.ts"
import { sayDay } from "../../kit/words/dates.ts"
import { hasServer, newId, useSend } from "../../wire/api/index.ts"
import { useDesk } from "../../wire/desk/desk.tsx"
import type { Choices } from "../../wire/desk/state.ts"
import { choicesSaid } from "../../wire/said/plan.ts"

type Props = {
  readonly plan: PlanAnswer
  readonly name: string
  readonly choices: Choices
  readonly zone: string
}

/** Keeps the plan that is in sight. The server works it out again from the same choices; if anything came out otherwise, that is said and not passed over. */
export const KeepPlan = ({ plan, name, choices, zone }: Props) => {
  const { desk, keep } = useDesk()
  const { send, busy, wrong } = useSend("save-plan")
  const [kept, setKept] = useState<{ readonly doses: string; readonly id: string } | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [other, setOther] = useState<string | null>(null)
  if (!hasServer || desk.page.status !== "read") return null
  const typed = desk.page.source.kind === "typed" ? desk.page.opened.protocols[0] : undefined

  const keepIt = async (beside = false) => {
    // The plan in sight may be older than the last answers; those go along with what is kept.
    const open = plan.unanswered.filter((code) => choices.answers[code] === undefined).length
    if (open > 0)
      return setSaid(
        `Above the plan ${open === 1 ? "stands one thing" : `stand ${open} things`} to ask or to know, not answered yet. Answer first, then keep it.`,
      )
    const choice = choicesSaid(desk.label, choices, zone)
    if (!choice.ok) return setSaid(choice.problem.message)
    const page = typed ? null : await keep()
    if (!typed && page === null) return setSaid("The page itself could not be kept, so the plan was not kept either.")
    const { protocol, ...rest } = choice.value
    const reply = await send({
      id: newId(),
      title: `${name}, from ${sayDay(choices.start)}`,
      ...(page === null ? {} : { page }),
      ...(beside ? { beside } : {}),
      choices: typed ? { ...rest, typed: typedSaid(typed) } : { ...rest, protocol },
    })
    setSaid(null)
    setOther(!reply.ok && reply.problem.code === SAME ? reply.problem.message.replace(/ Keep it beside .*$/, "") : null)
    if (!reply.ok) return
    const doses = JSON.stringify(reply.value.plan.doses)
    if (doses === JSON.stringify(plan.doses)) setKept({ doses, id: reply.value.id })
    else setSaid("What was kept came out otherwise than what is in sight here. Open it in the library and compare.")
  }

  const refusal = wrong === null || wrong.problem.code === SAME ? null : wrong.problem.message
  if (kept !== null && kept.doses === JSON.stringify(plan.doses))
    return (
      <p role="status">
        Kept, and followed from its first day. <Link href="/today">See today</Link>, or{" "}
        <Link href={`/library/plan/${kept.id}`}>see it in the library</Link>
      </p>
    )
  if (other !== null)
    return (
      <section className="notice" role="alert">
        <p>{other}</p>
        <p>Is it meant to be taken beside that one?</p>
        <p className="row">
          <button type="button" className="button" disabled={busy} onClick={() => void keepIt(true)}>
            Keep it beside the other
          </button>
          <button type="button" className="button main" onClick={() => setOther(null)}>
            Do not keep it
          </button>
        </p>
      </section>
    )
  return (
    <>
      <button type="button" className="button main" disabled={busy} onClick={() => void keepIt()}>
        Keep this plan
      </button>
      {(said ?? refusal) !== null && (
        <p className="wrong" role="alert">
          {said ?? refusal}
        </p>
      )}
    </>
  )
}

/** Another plan gives the same substance: asked about once, before this one is kept. */
const SAME = "plan/same-compound"

/** A protocol without a page, in the words of the use case that plans from one. */
const typedSaid = ({
  name,
  compound,
  dose,
  frequency,
  cycle,
  rest,
  routes,
  stack,
  stackJoin,
}: ProtocolAnswer): Input<"plan">["typed"] => ({
  name,
  compound,
  dose: dose?.unit ? { ...dose, unit: dose.unit } : null,
  frequency,
  cycle,
  rest,
  routes,
  stack: [...stack],
  stackJoin,
})
