import { useState } from "react"
import "../trial/trial.css"
import type { Answer } from "../../../../app/index.ts"
import { PrintSheet } from "../../../kit/parts/print-sheet.tsx"
import { Asked, call, useCall } from "../../../wire/api/index.ts"
import { ChecksList } from "../trial/checks-list.tsx"
import { Figures } from "../trial/figures.tsx"
import { BlocksChart } from "./blocks-chart.tsx"
import { HarmLedger } from "./harm-ledger.tsx"
import { Opening } from "./opening.tsx"
import { Marks } from "./running-view.tsx"

type Props = { readonly status: Answer<"trial-status"> }

/** What a trial found: one sentence first, the figures folded, what was felt, what was not as settled, and how to check and repeat it. */
export const ReportView = ({ status }: Props) => (
  <Asked of={useCall("report-trial", { id: status.id })} waiting="Working it out …">
    {(report) => <Report report={report} status={status} />}
  </Asked>
)

const Report = ({ report: r, status }: Props & { readonly report: Answer<"report-trial"> }) => {
  const [paper, setPaper] = useState<string | null>(null)
  const print = async () => {
    const reply = await call("report-trial", { id: status.id, report: "print" })
    if (reply.ok) setPaper(reply.value.report ?? null)
  }
  const { trial } = r
  return (
    <div className="answer-paper">
      <p className="answer-line cost-line">{trial.says}</p>
      <p className="soft">
        A dose was logged on {trial.onDaysWithDose} of {trial.onDays} “{trial.arms[0]}” days and on{" "}
        {trial.offDaysWithDose} of {trial.offDays} “{trial.arms[1]}” days.
      </p>
      <Figures answer={r} />
      <Marks marks={r.marks} />
      <HarmLedger trial={trial} />
      <BlocksChart report={r} />
      <ChecksList checks={r.checks} />
      <section className="stack" aria-labelledby="again">
        <h2 id="again">To check it, and to repeat it</h2>
        {r.needs && (
          <p>
            About {r.needs.morePairs} more {r.needs.morePairs === 1 ? "pair" : "pairs"} of such blocks would find half a
            standard deviation four times in five.
          </p>
        )}
        <p>
          Keep the plan again with a new first day, and begin a trial of it with the same outcome and blocks; both
          reports then say that there were two.
        </p>
        <Opening status={status} />
        <div className="row">
          <button type="button" className="button main tall" onClick={() => void print()}>
            Print the report
          </button>
        </div>
      </section>
      {paper !== null && <PrintSheet document={paper} done={() => setPaper(null)} />}
    </div>
  )
}
