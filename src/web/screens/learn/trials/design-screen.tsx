import { useState } from "react"
import { Link, useParams } from "wouter"
import type { Answer } from "../../../../app/index.ts"
import { Asked, useCall } from "../../../wire/api/index.ts"
import { BeginForm } from "./begin-form.tsx"
import { CommitmentPaper } from "./commitment-paper.tsx"
import { CurveChart } from "./curve-chart.tsx"
import { type Design, DesignForm } from "./design-form.tsx"
import { firstLayout, inputOf, type Layout } from "./layout.ts"
import "./trials.css"

/** A kept plan as a trial: what it costs to know, what is settled before the first dose, and the commitment to it. */
export const DesignScreen = () => {
  const { plan = "" } = useParams<{ plan: string }>()
  const kept = useCall("open-plan", { id: plan })
  return (
    <div className="sheet trials">
      <p className="row small">
        <Link href="/trials">Your trials</Link>
      </p>
      <Asked of={kept} waiting="Fetching the plan …">
        {(of) => <Designing key={of.id} plan={of} />}
      </Asked>
    </div>
  )
}

const Designing = ({ plan }: { readonly plan: Answer<"open-plan"> }) => {
  const [layout, setLayout] = useState<Layout>(firstLayout)
  const [begun, setBegun] = useState<Answer<"start-trial"> | null>(null)
  const asked = useCall("design-trial", inputOf(plan.id, layout))
  const [last, setLast] = useState<Design | null>(null)
  if (asked.state === "answered" && asked.value !== last) setLast(asked.value)
  if (begun !== null) return <CommitmentPaper begun={begun} title={plan.title} />
  return (
    <>
      <div className="page-head">
        <h1>Does it work for you?</h1>
        <p className="lede">
          “{plan.title}” as a trial: blocks of days with and without, and a coin for which comes first.
        </p>
      </div>
      {last === null ? (
        <Asked of={asked} waiting="Working out what it would take …">
          {() => null}
        </Asked>
      ) : (
        <section className="stack" aria-label="What it costs to know" aria-busy={asked.state === "waiting"}>
          <p className="answer-line cost-line">{last.cost.says}</p>
          {last.cost.toKnow !== null && <p>{last.cost.toKnow}</p>}
          {!last.fits && (
            <p className="wrong" role="alert">
              {last.notes.at(-1)}
            </p>
          )}
        </section>
      )}
      <DesignForm design={last} layout={layout} set={setLayout} />
      {last !== null && asked.state === "unanswered" && (
        <p className="wrong" role="alert">
          {asked.problem.message}
        </p>
      )}
      {last !== null && (
        <>
          <section className="stack" aria-label="What it can answer">
            <h2>What it can answer, and what not</h2>
            <p>{last.canAnswer}</p>
            <p className="soft">{last.washout}</p>
            <CurveChart design={last} />
          </section>
          {last.fits && asked.state !== "unanswered" && (
            <BeginForm plan={plan} design={last.design} waiting={asked.state === "waiting"} begun={setBegun} />
          )}
        </>
      )}
    </>
  )
}
