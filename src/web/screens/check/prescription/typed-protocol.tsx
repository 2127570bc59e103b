import { type FormEvent, useState } from "react"
import { sayDose, sayFrequency } from "../../../kit/words/protocol.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import type { Prescribed } from "../../../wire/worker/prescription.ts"
import { type Draft, draftOf, type EditableField, entryOf } from "../page/draft.ts"
import { EntryInputs } from "../page/entry-inputs.tsx"
import { PrescriptionFile } from "./prescription-file.tsx"

const blank: readonly (Draft & { readonly field: EditableField; readonly label: string })[] = [
  { field: "dose", low: "", high: "", unit: "mcg", per: "dose", perKg: false, label: "Dose" },
  { field: "frequency", low: "", high: "", per: "day", label: "How often" },
  { field: "cycle", low: "", high: "", unit: "week", label: "Course" },
  { field: "routes", routes: [], label: "Route" },
]

const isEmpty = (d: Draft): boolean => ("low" in d ? d.low.trim() === "" : d.routes.length === 0)

const sayCarried = (c: Prescribed["carried"][number]): string => {
  if (c.field === "frequency")
    return `How often: ${sayFrequency({ ...c, pattern: c.pattern ?? null })}, as the prescription says.`
  return c.field === "maximum" ? `At most ${sayDose(c.value)}, as the prescription says.` : ""
}

/** A protocol without a page: a prescription, a friend's plan. What is left blank stays missing. */
export const TypedProtocol = ({ done }: { readonly done: () => void }) => {
  const { type, act } = useDesk()
  const [name, setName] = useState("")
  const [compound, setCompound] = useState("")
  const [drafts, setDrafts] = useState(blank)
  const [wrong, setWrong] = useState<string | null>(null)
  const [choices, setChoices] = useState<Prescribed["choices"]>({})
  const [carried, setCarried] = useState<Prescribed["carried"]>([])
  const [stops, setStops] = useState<Prescribed["stops"]>([])
  const open = drafts.filter((d) => !carried.some((c) => c.field === d.field))

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const problem = await type([
      { field: "name", text: name },
      { field: "compound", text: compound },
      ...open.filter((d) => !isEmpty(d)).map(entryOf),
      ...carried,
    ])
    if (problem !== null) return setWrong(problem)
    act({ type: "choose", part: choices })
    done()
  }

  const fill = ({ protocol, choices: made, carried: whole, stops: why }: Prescribed) => {
    setCarried(whole)
    setStops(why)
    setWrong(null)
    setName(protocol.name ?? "")
    setCompound(protocol.compound ?? "")
    setDrafts(blank.map((d) => ({ ...draftOf(d.field, protocol), label: d.label })))
    setChoices(made)
  }

  return (
    <PrescriptionFile fill={fill}>
      <form onSubmit={save} className="stack">
        <div className="pair">
          <div className="entry">
            <label htmlFor="typed-compound">Substance</label>
            <input id="typed-compound" value={compound} onChange={(e) => setCompound(e.target.value)} />
          </div>
          <div className="entry">
            <label htmlFor="typed-name">What you call it</label>
            <input id="typed-name" value={name} onChange={(e) => setName(e.target.value)} />
          </div>
        </div>
        {open.map((d) => (
          <div key={d.field} className="entry">
            <span className="label">{d.label}</span>
            <EntryInputs
              draft={d}
              change={(next) => setDrafts(drafts.with(drafts.indexOf(d), { ...next, label: d.label }))}
            />
          </div>
        ))}
        {carried.map((c) => (
          <p key={c.field}>{sayCarried(c)}</p>
        ))}
        {stops.map((why) => (
          <p key={why} className="wrong" role="alert">
            {why}
          </p>
        ))}
        {wrong && (
          <p className="wrong" role="alert">
            {wrong}
          </p>
        )}
        <div className="row">
          <button type="submit" className="button main" disabled={stops.length > 0 || drafts.every(isEmpty)}>
            Use this
          </button>
          <span className="small soft">What you leave blank stays missing; nothing is filled in.</span>
        </div>
      </form>
    </PrescriptionFile>
  )
}
