import type { Answer } from "../../../../app/index.ts"
import { DaysChart } from "../trial/days-chart.tsx"

/** Every score on its day, over the blocks as they were drawn. */
export const BlocksChart = ({ report: r }: { readonly report: Answer<"report-trial"> }) => {
  const [on] = r.trial.arms
  const dates = [...new Set(r.trial.days.map((d) => d.date))]
  const days = r.trial.days.map((d) => ({
    day: dates.indexOf(d.date) + 1,
    words: d.date,
    on: d.on === 1,
    score: d.score,
  }))
  return days.some((d) => d.score !== null) ? (
    <DaysChart outcome={r.outcome} days={days} condition="the trial’s" on={on} />
  ) : null
}
