import { type ChangeEvent, type DragEvent, type ReactNode, useState } from "react"
import { ask } from "../../../wire/worker/ask.ts"
import type { Prescribed, PrescriptionAnswer } from "../../../wire/worker/prescription.ts"

type Props = {
  /** Puts what one regimen says into the form. */
  readonly fill: (regimen: Prescribed) => void
  readonly children: ReactNode
}

/** A place to drop a prescription in FHIR: it fills the form, and says what it holds that the form cannot. */
export const PrescriptionFile = ({ fill, children }: Props) => {
  const [read, setRead] = useState<PrescriptionAnswer | null>(null)
  const [which, setWhich] = useState(0)
  const [wrong, setWrong] = useState<string | null>(null)

  const choose = (answer: PrescriptionAnswer, n: number) => {
    const regimen = answer.regimens[n]
    setWhich(n)
    if (regimen) fill(regimen)
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    const r = await ask("prescription", { text: await file.text() })
    setWrong(r.ok ? null : r.problem.message)
    setRead(r.ok ? r.value : null)
    if (r.ok) choose(r.value, 0)
  }
  const drop = (event: DragEvent) => {
    // The window around it would take the file for a page.
    event.preventDefault()
    event.stopPropagation()
    void take(event.dataTransfer.files[0])
  }

  const regimen = read?.regimens[which]
  const missing = [...(regimen?.leftOut ?? []), ...(read?.notHeld ?? [])]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside it does the same for whoever cannot drag
    <div className="stack" onDrop={drop} onDragOver={(e) => e.preventDefault()}>
      <div className="row">
        <label className="button file">
          Fill in from a FHIR file
          <input
            type="file"
            accept=".json,application/fhir+json,application/json"
            onChange={(e: ChangeEvent<HTMLInputElement>) => void take(e.target.files?.[0])}
          />
        </label>
        <span className="small soft">A prescription (MedicationRequest) as JSON; or drop it here.</span>
      </div>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      {read !== null && read.regimens.length > 1 && (
        <div className="entry">
          <label htmlFor="which-regimen">It holds {read.regimens.length} regimens, each planned by itself</label>
          <select id="which-regimen" value={which} onChange={(e) => choose(read, Number(e.target.value))}>
            {read.regimens.map((r, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a regimen is known by its place in the file
              <option key={i} value={i}>
                {i + 1}. {r.protocol.compound ?? "Without a name"}
              </option>
            ))}
          </select>
        </div>
      )}
      {missing.length > 0 && (
        <div role="status">
          <p>The prescription also says what this form cannot hold. Read it there:</p>
          <ul className="versions">
            {missing.map((m) => (
              <li key={m}>{m}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </div>
  )
}
