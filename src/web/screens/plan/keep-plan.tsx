import { useState } from "react"
import { Link } from "wouter"
import { type Input, NOT_ASKED, type PlanAnswer, type ProtocolAnswer, type WarningAnswer } from "../../../app/index.ts"
import { Entry } from "../../kit/form/entry.tsx"
import { hasServer, newId, useSend } from "../../wire/api/index.ts"
import { useDesk } from "../../wire/desk/desk.tsx"
import type { Choices } from "../../wire/desk/state.ts"
import { choicesSaid } from "../../wire/said/plan.ts"
import { KeepMissing, missingIn } from "./keep-missing.tsx"

type Props = {
  readonly plan: PlanAnswer
  /** Whether the plan in sight is that of the choices as they stand; what is still being worked out cannot be kept. */
  readonly current: boolean
  /** What it is called from day to day: a suggestion until somebody has typed. It is held above, and outlives a plan that is refused meanwhile. */
  readonly name: string
  readonly call: (name: string) => void
  readonly choices: Choices
  readonly zone: string
  readonly answer: (code: string, answer: WarningAnswer) => void
}

/** Keeps the plan that is in sight. The server works it out again from the same choices; if anything came out otherwise, that is said and not passed over. */
export const KeepPlan = ({ plan, current, name, call, choices, zone, answer }: Props) => {
  const { desk, keep } = useDesk()
  const { send, busy, wrong } = useSend("save-plan")
  const [kept, setKept] = useState<{ readonly doses: string; readonly id: string } | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const [other, setOther] = useState<string | null>(null)
  if (!hasServer || desk.page.status !== "read") return null
  const typed = desk.page.source.kind === "typed" ? desk.page.opened.protocols[0] : undefined

  const missing = missingIn(plan, choices.answers, name)

  const keepIt = async (beside = false, more: Choices["answers"] = {}) => {
    // The plan in sight may be older than the last answers; those go along with what is kept.
    const answers = { ...choices.answers, ...more }
    if (missingIn(plan, answers, name).length > 0) return setAsking(true)
    const here = { ...choices, answers: answersTo(plan, answers) }
    setAsking(false)
    const choice = choicesSaid(desk.label, here, zone)
    if (!choice.ok) return setSaid(choice.problem.message)
    const page = typed ? null : await keep()
    if (!typed && page === null) return setSaid("The page itself could not be kept, so the plan was not kept either.")
    const { protocol, ...rest } = choice.value
    const reply = await send({
      id: newId(),
      title: name.trim(),
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
    <div className="keep">
      <div data-asked="name">
        <Entry
          name="A short name"
          hint="So it is called on Today, in History and on Stock."
          value={name}
          set={call}
          wrong={asking && name.trim() === "" ? "It needs a name." : undefined}
        />
      </div>
      <button type="button" className="button main" disabled={busy || !current} onClick={() => void keepIt()}>
        Keep this plan
      </button>
      {(said ?? refusal) !== null && (
        <p className="wrong" role="alert">
          {said ?? refusal}
        </p>
      )}
      {asking && missing.length > 0 && (
        <KeepMissing
          missing={missing}
          goOn={() => {
            answer(NOT_ASKED, "go-on")
            if (missing.length === 1) void keepIt(false, { [NOT_ASKED]: "go-on" })
          }}
        />
      )}
    </div>
  )
}

/** What was said to this plan's warnings; an answer to what another choice had called for does not go along. */
const answersTo = ({ warnings, findings }: PlanAnswer, answers: Choices["answers"]): Choices["answers"] =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([code]) =>
        warnings.some((w) => w.code === code) || (code === NOT_ASKED && findings.some((f) => f.code === code)),
    ),
  )

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
