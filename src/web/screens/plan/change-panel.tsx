import { type FormEvent, useState } from "react"
import type { Answer, Input } from "../../../app/index.ts"
import type { Problem } from "../../../base/index.ts"
import { Entry } from "../../kit/form/entry.tsx"
import { Notes } from "../../kit/parts/note.tsx"
import { sayTime } from "../../kit/words/clock.ts"
import { sayDay } from "../../kit/words/dates.ts"
import { Asked, call, newId, useCall, useSend } from "../../wire/api/index.ts"
import "./tools.css"

type Shown = Answer<"preview-change">
type Typed = {
  readonly from: string
  readonly dose: string
  readonly times: string
  readonly weeks: string
  readonly rest: string
  readonly cycles: string
}

const blank: Typed = { from: "", dose: "", times: "", weeks: "", rest: "", cycles: "" }

/** Changing a plan that is followed: which doses that would touch is shown before anything changes, and every change can be taken back. */
export const ChangePanel = ({ plan }: { readonly plan: string }) => {
  const versions = useCall("versions", { plan })
  const [typed, setTyped] = useState(blank)
  const [shown, setShown] = useState<{ readonly of: Typed; readonly preview: Shown } | null>(null)
  const [wrong, setWrong] = useState<Problem | null>(null)
  const { send, busy } = useSend("change-plan")
  const set = (name: keyof Typed) => (value: string) => setTyped({ ...typed, [name]: value })

  const preview = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await call("preview-change", asked(plan, typed))
    setWrong(reply.ok ? null : reply.problem)
    setShown(reply.ok ? { of: typed, preview: reply.value } : null)
  }
  const change = async () => {
    const reply = await send({ ...asked(plan, typed), id: newId() })
    setWrong(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    setShown(null)
    setTyped(blank)
  }

  return (
    <section className="plan-tool stack" aria-labelledby="change-plan">
      <h2 id="change-plan">Change this plan</h2>
      <Asked of={versions} waiting="Looking up its versions …">
        {(v) => <Versions versions={v.versions} />}
      </Asked>
      <form className="stack" onSubmit={preview}>
        <p className="small soft">
          What you leave blank stays as it is. The first day and the bottle stay too: another bottle is another plan.
        </p>
        <div className="pair">
          <Entry name="From which day" type="date" value={typed.from} set={set("from")} />
          <Entry name="One dose" hint="For example 250mcg." value={typed.dose} set={set("dose")} />
          <Entry name="Times of day" hint="For example 08:00, 20:00." value={typed.times} set={set("times")} />
          <Entry name="Weeks, from the first day" value={typed.weeks} set={set("weeks")} />
          <Entry name="Weeks of rest" value={typed.rest} set={set("rest")} />
          <Entry name="Courses" value={typed.cycles} set={set("cycles")} />
        </div>
        {wrong && (
          <p className="wrong" role="alert">
            {wrong.message}
          </p>
        )}
        <div className="row">
          <button type="submit" className="button" disabled={typed.from === ""}>
            Show which doses change
          </button>
        </div>
      </form>
      {shown !== null && shown.of === typed && (
        <div className="stack" role="status">
          <ChangeTable preview={shown.preview} />
          <div className="row">
            <button type="button" className="button main" disabled={busy} onClick={() => void change()}>
              Change the plan
            </button>
            <span className="small soft">It can be taken back afterwards.</span>
          </div>
        </div>
      )}
    </section>
  )
}

const asked = (plan: string, t: Typed): Input<"preview-change"> => ({
  plan,
  from: t.from,
  change: {
    ...(t.dose.trim() === "" ? {} : { dose: t.dose }),
    ...(t.times.trim() === "" ? {} : { times: t.times.split(/[\s,;]+/).filter(Boolean) }),
    ...(t.weeks.trim() === "" ? {} : { weeks: whole(t.weeks) }),
    ...(t.rest.trim() === "" ? {} : { rest: `${t.rest.trim()}w` }),
    ...(t.cycles.trim() === "" ? {} : { cycles: whole(t.cycles) }),
  },
})

/** What is no whole number is left for the plan itself to refuse. */
const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 0)

const Versions = ({ versions }: Answer<"versions">) => {
  const { send, busy, wrong } = useSend("amend")
  const last = versions.at(-1)
  if (versions.length < 2 || last?.event == null) return null
  const { event } = last
  const takeBack = () =>
    send({ id: newId(), of: event, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, replacement: null })
  return (
    <>
      <ul className="versions">
        {versions.map((v) => (
          <li key={v.event ?? "first"}>
            <strong>From {sayDay(v.from)}</strong>: {v.instruction}
            <span className="small soft">, made on {sayDay(v.madeAt.slice(0, 10))}</span>
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button" disabled={busy} onClick={() => void takeBack()}>
          Take the last change back
        </button>
        {wrong && (
          <span className="wrong" role="alert">
            {wrong.problem.message}
          </span>
        )}
      </div>
    </>
  )
}

const MOST_ROWS = 12

/** The doses a change touches, the first of them one by one. */
export const ChangeTable = ({ preview: p }: { readonly preview: Shown }) => {
  const rows = [
    ...p.takenAway.map((d) => ({ at: d.at, past: d.past, before: d.amount, after: "—" })),
    ...p.added.map((d) => ({ at: d.at, past: d.past, before: "—", after: d.amount })),
    ...p.different.map((d) => ({
      at: d.at,
      past: d.past,
      before: `${d.before.amount}, ${d.before.instruction}`,
      after: `${d.after.amount}, ${d.after.instruction}`,
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const past = rows.filter((r) => r.past).length
  return (
    <>
      <p>
        {rows.length} {rows.length === 1 ? "dose changes" : "doses change"}: {p.takenAway.length} taken away,{" "}
        {p.added.length} added, {p.different.length} different.
        {past > 0 && ` ${past} of them ${past === 1 ? "was" : "were"} due before now.`} {p.unchanged} stay as they are.
      </p>
      <div className="changes">
        <table>
          <caption className="hidden">Doses that change</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Now</th>
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((r) => (
              <tr key={`${r.at} ${r.before}`}>
                <th scope="row">
                  {sayDay(r.at.slice(0, 10))}, {sayTime(r.at)}
                  {r.past ? " (was due already)" : ""}
                </th>
                <td>{r.before}</td>
                <td>{r.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && <p className="small soft">And {rows.length - MOST_ROWS} more.</p>}
      <Notes findings={p.findings.filter((f) => f.severity !== "note")} shown={2} />
    </>
  )
}
