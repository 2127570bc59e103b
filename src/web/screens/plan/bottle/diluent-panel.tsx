import { type FormEvent, useState } from "react"
import type { Answer } from "../../../../app/index.ts"
import { Entry } from "../../../kit/form/entry.tsx"
import type { Label } from "../../../wire/desk/state.ts"
import { ask } from "../../../wire/worker/ask.ts"
import "../tools.css"

/** For a vial and a syringe: how much diluent puts a dose on a printed line. Not there for anything else. */
export const DiluentPanel = ({ label }: { readonly label: Label }) =>
  label.product === "vial" && label.strength.trim() !== "" && label.device.startsWith("u100-") ? (
    <Diluent key={`${label.strength} ${label.device}`} vial={label.strength} device={label.device} />
  ) : null

const Diluent = ({ vial, device }: { readonly vial: string; readonly device: string }) => {
  const [dose, setDose] = useState("")
  const [most, setMost] = useState("")
  const [answer, setAnswer] = useState<Answer<"diluent"> | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const work = async (event: FormEvent) => {
    event.preventDefault()
    const r = await ask("diluents", { vial, device, dose, most })
    setAnswer(r.ok ? r.value : null)
    setWrong(r.ok ? null : r.problem.message)
  }
  return (
    <section className="plan-tool stack" aria-labelledby="diluent">
      <h2 id="diluent">How much diluent</h2>
      <p className="small soft">
        With the right volume a dose lies on a printed line and not between two. This is arithmetic; whether to take it
        is another question.
      </p>
      <form className="stack" onSubmit={work}>
        <div className="pair">
          <Entry name="One dose to measure" hint="For example 250mcg." value={dose} set={setDose} />
          <Entry name="The most the vial can take" hint="For example 3mL." value={most} set={setMost} />
        </div>
        {wrong && (
          <p className="wrong" role="alert">
            {wrong}
          </p>
        )}
        <div className="row">
          <button type="submit" className="button" disabled={dose.trim() === "" || most.trim() === ""}>
            Work it out
          </button>
        </div>
      </form>
      {answer && (
        <div role="status">
          <DiluentTable answer={answer} />
        </div>
      )}
    </section>
  )
}

const MOST_ROWS = 8

export const DiluentTable = ({ answer: { choices, none, dose, vial } }: { readonly answer: Answer<"diluent"> }) =>
  none !== null ? (
    <p>{none}</p>
  ) : (
    <div className="changes">
      <table>
        <caption className="hidden">
          Diluent for {dose} out of {vial}
        </caption>
        <thead>
          <tr>
            <th scope="col">Diluent</th>
            <th scope="col">Draw to</th>
            <th scope="col">Doses in the vial</th>
          </tr>
        </thead>
        <tbody>
          {choices.slice(0, MOST_ROWS).map((c) => (
            <tr key={c.diluent}>
              <th scope="row">{c.diluent}</th>
              <td>
                {c.units} units ({c.draw}), never IU
              </td>
              <td>{c.doses}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
