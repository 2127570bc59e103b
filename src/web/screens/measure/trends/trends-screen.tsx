import { useState } from "react"
import { Link } from "wouter"
import type { Answer } from "../../../../app/index.ts"
import type { PlanId } from "../../../../base/index.ts"
import { outcomeWords } from "../../../../measure/index.ts"
import { Select } from "../../../kit/form/entry.tsx"
import { Asked, useCall } from "../../../wire/api/index.ts"
import type { WithDiary } from "../with-diary.ts"
import { AskTheDiary } from "./ask-the-diary.tsx"
import { saveCsv } from "./save-csv.ts"
import { TrendChart } from "./trend-chart.tsx"

/** Each outcome over time, the doses of a plan beneath it, and the way from there to an answer. */
export const TrendsScreen = ({ here }: WithDiary) => {
  const { plans } = here.folded
  const outcomes = useCall("outcomes", {})
  const [said, setSaid] = useState<{ readonly plan: PlanId | null; readonly outcome: string | null }>({
    plan: null,
    outcome: null,
  })
  const plan = said.plan ?? plans[0]?.id
  return (
    <>
      <div className="page-head">
        <h1>How it went</h1>
        <p className="lede">Every score on its day. A day without one is a gap, and no line is drawn over it.</p>
      </div>
      <Asked of={outcomes}>
        {({ outcomes: all }) => {
          const outcome = said.outcome ?? all[0]?.name
          if (outcome === undefined || plan === undefined) return <Nothing hasPlan={plan !== undefined} />
          return (
            <>
              <div className="pair">
                <Select
                  name="What"
                  value={outcome}
                  set={(name) => setSaid({ ...said, outcome: name })}
                  options={all.map((o) => [o.name, `${outcomeWords(o.name)} (${o.readings})`] as const)}
                />
                <Select
                  name="With the doses of"
                  value={plan}
                  set={(id) => setSaid({ ...said, plan: plans.find((p) => p.id === id)?.id ?? null })}
                  options={plans.map((p) => [p.id, p.title] as const)}
                />
              </div>
              <Trend key={`${plan} ${outcome}`} plan={plan} outcome={outcome} />
            </>
          )
        }}
      </Asked>
    </>
  )
}

const Trend = ({ plan, outcome }: { readonly plan: PlanId; readonly outcome: string }) => (
  <Asked of={useCall("outcome-days", { plan, outcome })} waiting="Laying scores beside doses …">
    {(days) => (
      <>
        <TrendChart days={days} />
        <ul className="said">
          {days.said.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
        <AskTheDiary plan={plan} outcome={outcome} known={days.chosen !== null} />
        <TakeAlong days={days} />
      </>
    )}
  </Asked>
)

const TakeAlong = ({ days }: { readonly days: Answer<"outcome-days"> }) => (
  <p className="row">
    <button
      type="button"
      className="button"
      onClick={() => saveCsv(days.csv, `${days.outcome.replaceAll(/[^\w]+/gu, "-")}.csv`)}
    >
      Take the days along as CSV
    </button>
    <span className="small soft">
      Read with{" "}
      <code>
        {Object.entries(days.flags)
          .map(([flag, value]) => `--${flag} "${value}"`)
          .join(" ")}
      </code>
    </span>
  </p>
)

const Nothing = ({ hasPlan }: { readonly hasPlan: boolean }) => (
  <p>
    {hasPlan ? "Nothing has been measured yet." : "No plan is followed, so there are no doses to lay scores beside."}{" "}
    <Link href="/measure">What is measured</Link>
  </p>
)
