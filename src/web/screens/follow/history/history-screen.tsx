import { useState } from "react"
import { compareDates, date } from "../../../../base/index.ts"
import { Asked, call, useCall } from "../../../wire/api/index.ts"
import { zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { ClinicianSheet } from "./clinician-sheet.tsx"
import "./history.css"
import { HistoryView } from "./history-view.tsx"
import { kinds, type Stretch, stretchUpTo } from "./stretch.ts"

/** What happened, day by day; what became of the planned doses; and all of it to take along. */
export const HistoryScreen = () => {
  const zone = zoneHere()
  const [asked, setAsked] = useState<Stretch>(() => stretchUpTo(new Date().toISOString(), zone, 42))
  const plans = useCall("plans", {})
  const backwards = asked.from === "" || asked.to === "" || compareDates(date(asked.from), date(asked.to)) > 0
  const range = {
    from: asked.from,
    to: asked.to,
    zone,
    ...(asked.plan === "" ? {} : { plan: asked.plan }),
    ...(asked.kind === "" ? {} : { kinds: kinds[asked.kind].of.slice() }),
    ...(asked.search.trim() === "" ? {} : { search: asked.search.trim() }),
  }
  // A stretch that is not one is not asked about; the last good one stays.
  const [good, setGood] = useState(range)
  if (!backwards && JSON.stringify(range) !== JSON.stringify(good)) setGood(range)
  const history = useCall("history", good)
  const [wrong, setWrong] = useState("")
  const [paper, setPaper] = useState(false)

  const take = async (form: "csv" | "json" | "fhir-r4") => {
    const reply = form === "json" ? await call("history", good) : await call("history-form", { ...good, form })
    setWrong(reply.ok ? "" : reply.problem.message)
    if (!reply.ok) return
    const text = "text" in reply.value ? reply.value.text : `${JSON.stringify(reply.value, null, 2)}\n`
    save(text, `posology-${good.from}-${good.to}.${files[form][0]}`, files[form][1])
  }

  return (
    <div className="sheet history">
      <div className="page-head">
        <h1>History</h1>
        <p className="lede">
          What was logged, and what became of what was planned. Where an entry was corrected, the correction is what
          counts.
        </p>
      </div>
      <form className="filters" aria-label="What to show" onSubmit={(e) => e.preventDefault()}>
        <Field label="From" name="from" type="date" asked={asked} set={setAsked} wrong={backwards} />
        <Field label="To" name="to" type="date" asked={asked} set={setAsked} wrong={backwards} />
        <div className="entry">
          <label htmlFor="history-plan">Plan</label>
          <select
            id="history-plan"
            value={asked.plan}
            onChange={(e) => setAsked({ ...asked, plan: e.target.value as Stretch["plan"] })}
          >
            <option value="">all</option>
            {plans.state === "answered" &&
              plans.value.items.map((p) => (
                <option key={p.id} value={p.id}>
                  {p.title}
                </option>
              ))}
          </select>
        </div>
        <div className="entry">
          <label htmlFor="history-kind">Entries</label>
          <select
            id="history-kind"
            value={asked.kind}
            onChange={(e) => setAsked({ ...asked, kind: e.target.value as Stretch["kind"] })}
          >
            <option value="">all</option>
            {(Object.keys(kinds) as (keyof typeof kinds)[]).map((k) => (
              <option key={k} value={k}>
                {kinds[k].words}
              </option>
            ))}
          </select>
        </div>
        <Field label="Search in notes" name="search" type="text" asked={asked} set={setAsked} wrong={false} />
      </form>
      {backwards && (
        <p className="wrong" role="alert">
          The first day has to come before the last one.
        </p>
      )}
      <Asked of={history} waiting="Looking it up …">
        {(value) => (
          <>
            <HistoryView history={value} />
            <div className="row actions">
              <button type="button" className="button main" onClick={() => setPaper(true)}>
                Print a summary
              </button>
              {(["csv", "json", "fhir-r4"] as const).map((form) => (
                <button key={form} type="button" className="button" onClick={() => void take(form)}>
                  {files[form][2]}
                </button>
              ))}
              {wrong && (
                <p className="wrong" role="alert">
                  {wrong}
                </p>
              )}
            </div>
            {paper && <ClinicianSheet history={value} done={() => setPaper(false)} />}
          </>
        )}
      </Asked>
    </div>
  )
}

const files = {
  csv: ["csv", "text/csv", "Table (CSV)"],
  json: ["json", "application/json", "JSON"],
  "fhir-r4": ["fhir.json", "application/fhir+json", "FHIR R4"],
} as const

type FieldProps = {
  readonly label: string
  readonly name: "from" | "to" | "search"
  readonly type: "date" | "text"
  readonly asked: Stretch
  readonly set: (next: Stretch) => void
  readonly wrong: boolean
}

const Field = ({ label, name, type, asked, set, wrong }: FieldProps) => (
  <div className="entry">
    <label htmlFor={`history-${name}`}>{label}</label>
    <input
      id={`history-${name}`}
      type={type}
      value={asked[name]}
      aria-invalid={wrong}
      maxLength={200}
      onChange={(e) => set({ ...asked, [name]: e.target.value })}
    />
  </div>
)

const save = (text: string, name: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
