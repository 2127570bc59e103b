import { type FormEvent, useMemo, useState } from "react"
import type { Answer, Input } from "../../../../app/index.ts"
import { type Columns, headerOf } from "../../../../exchange/index.ts"
import { announce, call, useCall } from "../../../wire/api/index.ts"
import { zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { ColumnChoices } from "./column-choices.tsx"
import { ImportReport } from "./import-report.tsx"

type Dates = "" | "day-first" | "month-first"

/** Another program's diary: first what each row would do, then the rows. */
export const TakeIn = () => {
  const plans = useCall("plans", {})
  const [text, setText] = useState("")
  const [dates, setDates] = useState<Dates>("")
  const [plan, setPlan] = useState("")
  const [report, setReport] = useState<Answer<"import-diary"> | null>(null)
  const [wrong, setWrong] = useState("")
  const [columns, setColumns] = useState<Partial<Columns>>({})
  const header = useMemo(() => headerOf(text), [text])
  const zone = zoneHere()

  const ask = async (dry: boolean) => {
    const input = {
      text,
      zone,
      dry,
      ...(dates === "" ? {} : { dates }),
      ...(plan === "" ? {} : { plan }),
      ...(header.length > 0 && Object.keys(columns).length > 0 ? { columns } : {}),
    } as Input<"import-diary">
    const reply = await call("import-diary", input)
    setWrong(reply.ok ? "" : reply.problem.message)
    setReport(reply.ok ? reply.value : null)
    if (reply.ok && !dry) announce()
  }
  const changed = () => {
    setReport(null)
    setWrong("")
  }
  return (
    <form
      className="stack"
      aria-labelledby="take-in"
      onSubmit={(e: FormEvent) => {
        e.preventDefault()
        void ask(true)
      }}
    >
      <h2 id="take-in">Another program’s diary</h2>
      <p>
        A table (CSV), or the JSON of MedTimer or the PsychonautWiki Journal. Times without an offset are taken as times
        of {zone}. What cannot be read is said row by row, and never guessed.
      </p>
      <div className="entry">
        <label htmlFor="import-text">Its text</label>
        <textarea
          id="import-text"
          rows={6}
          value={text}
          onChange={(e) => {
            setText(e.target.value)
            setColumns({})
            changed()
          }}
        />
      </div>
      <div className="pair">
        <div className="entry">
          <label htmlFor="import-file">Or its file</label>
          <input
            id="import-file"
            type="file"
            accept=".csv,.json,.txt,text/csv,application/json"
            onChange={async (e) => {
              const file = e.target.files?.[0]
              if (!file) return
              setText(await file.text())
              setColumns({})
              changed()
            }}
          />
        </div>
        <div className="entry">
          <label htmlFor="import-dates">Dates such as 03/04/2026</label>
          <select
            id="import-dates"
            value={dates}
            onChange={(e) => {
              setDates(e.target.value as Dates)
              changed()
            }}
          >
            <option value="">not said; refuse them</option>
            <option value="day-first">the day comes first</option>
            <option value="month-first">the month comes first</option>
          </select>
        </div>
        <div className="entry">
          <label htmlFor="import-plan">Doses of which plan</label>
          <select
            id="import-plan"
            value={plan}
            onChange={(e) => {
              setPlan(e.target.value)
              changed()
            }}
          >
            <option value="">none; keep their names</option>
            {plans.state === "answered" &&
              plans.value.items.map((p) => (
                <option key={p.id} value={p.id}>
                  {p.title}
                </option>
              ))}
          </select>
        </div>
      </div>
      {header.length > 1 && (
        <ColumnChoices
          header={header}
          chosen={columns}
          choose={(next) => {
            setColumns(next)
            changed()
          }}
        />
      )}
      <div className="row">
        <button type="submit" className="button" disabled={text.trim() === ""}>
          Look at it first
        </button>
        {report?.dry && report.added > 0 && (
          <button type="button" className="button main" onClick={() => void ask(false)}>
            Take in {report.added} {report.added === 1 ? "entry" : "entries"}
          </button>
        )}
      </div>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      {report && <ImportReport report={report} />}
    </form>
  )
}
