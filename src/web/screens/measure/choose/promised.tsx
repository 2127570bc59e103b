import { useState } from "react"
import type { Answer } from "../../../../app/index.ts"
import type { PlanId } from "../../../../base/index.ts"
import type { FollowedPlan } from "../../../../follow/index.ts"
import { instrumentOf } from "../../../../measure/index.ts"
import { Select } from "../../../kit/form/entry.tsx"
import { Asked, useCall } from "../../../wire/api/index.ts"

type Part = { readonly instrument: string; readonly outcomes: readonly string[] }
type Take = (parts: readonly Part[]) => void

/** What the page of a plan promises, and what sees it at best; where the plan has a page. */
export const Promised = ({ plans, take }: { readonly plans: readonly FollowedPlan[]; readonly take: Take }) => {
  const [chosen, setChosen] = useState<PlanId | null>(null)
  const id = chosen ?? plans[0]?.id
  if (id === undefined) return null
  return (
    <section className="stack">
      <h2>What the page promised</h2>
      {plans.length > 1 && (
        <Select
          name="Plan"
          value={id}
          set={(said) => setChosen(plans.find((p) => p.id === said)?.id ?? null)}
          options={plans.map((p) => [p.id, p.title] as const)}
        />
      )}
      <OfPlan key={id} id={id} take={take} />
    </section>
  )
}

const OfPlan = ({ id, take }: { readonly id: PlanId; readonly take: Take }) => (
  <Asked of={useCall("open-plan", { id })}>
    {({ page, protocol }) =>
      page === null || protocol === null ? (
        <p className="soft">This plan has no page, so nothing is promised. Choose below.</p>
      ) : (
        <OfPage page={page} protocol={protocol} take={take} />
      )
    }
  </Asked>
)

type Page = NonNullable<Answer<"open-plan">["page"]>

const OfPage = ({ page, protocol, take }: { readonly page: Page; readonly protocol: number; readonly take: Take }) => (
  <Asked of={useCall("open-page", { id: page })}>
    {({ content, name }) => (
      <OfContent page={{ content, ...(name === null ? {} : { name }) }} protocol={protocol} take={take} />
    )}
  </Asked>
)

type Content = { readonly content: Answer<"open-page">["content"]; readonly name?: string }

const OfContent = ({
  page,
  protocol,
  take,
}: {
  readonly page: Content
  readonly protocol: number
  readonly take: Take
}) => (
  <Asked of={useCall("battery", { ...page, protocol })}>
    {(battery) => <Benefits battery={battery} take={take} />}
  </Asked>
)

const Benefits = ({ battery, take }: { readonly battery: Answer<"battery">; readonly take: Take }) => {
  const parts = [...battery.daily, ...battery.weekly].map(({ instrument, outcomes }) => ({ instrument, outcomes }))
  return (
    <>
      <ul className="benefits">
        {battery.benefits.map((b) => (
          <li key={`${b.value} ${b.span?.join(" ")}`}>
            <h3>“{b.value}”</h3>
            {b.construct !== null && (
              <p>
                Measured as {b.construct}
                {b.sees.length > 0 && `: ${[...new Set(b.sees.map((s) => nameOf(s.instrument)))].join(", ")}`}.
              </p>
            )}
            <p className="soft">{b.atBest}</p>
            {b.change !== null && b.sees.length > 0 && (
              <p className="small soft">
                What counts as a change: {b.change}
                {b.unconfirmed && " (no source located yet)"}.
              </p>
            )}
          </li>
        ))}
      </ul>
      {battery.said.map((says) => (
        <p key={says}>{says}</p>
      ))}
      {parts.length > 0 && (
        <div className="row">
          <button type="button" className="button next tall" onClick={() => take(parts)}>
            Take these: {battery.minutes} minutes a day
          </button>
        </div>
      )}
    </>
  )
}

const nameOf = (id: string): string => instrumentOf(id)?.name ?? id
