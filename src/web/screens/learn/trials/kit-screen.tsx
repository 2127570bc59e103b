import { useState } from "react"
import { Link, useParams } from "wouter"
import type { Answer } from "../../../../app/index.ts"
import { PrintSheet } from "../../../kit/parts/print-sheet.tsx"
import { sayDay } from "../../../kit/words/dates.ts"
import { Asked, useCall } from "../../../wire/api/index.ts"
import "./trials.css"

/** The kit of a blinded trial: labels that tell nothing, and a sheet that only the preparer can open. */
export const KitScreen = () => {
  const { id = "" } = useParams<{ id: string }>()
  return (
    <div className="sheet trials">
      <p className="row small">
        <Link href={`/trials/${id}`}>The trial</Link>
      </p>
      <div className="page-head">
        <h1>Numbered containers</h1>
        <p className="lede">
          One for each block, used in this order. Which of them hold the substance stands in the sheet below, which only
          the preparer can open.
        </p>
      </div>
      <Asked of={useCall("trial-kit", { id, print: true })} waiting="Looking up the containers …">
        {(kit) => <Kit kit={kit} />}
      </Asked>
    </div>
  )
}

const Kit = ({ kit }: { readonly kit: Answer<"trial-kit"> }) => {
  const [paper, setPaper] = useState(false)
  return (
    <>
      <section className="stack" aria-labelledby="labels">
        <h2 id="labels">Labels</h2>
        <ol className="lines">
          {kit.labels.map((l) => (
            <li key={l.container}>
              <strong>Container {l.container}</strong>
              <span className="soft">
                {sayDay(l.from)} to {sayDay(l.to)}
              </span>
            </li>
          ))}
        </ol>
        <div className="row">
          <button type="button" className="button main tall" onClick={() => setPaper(true)}>
            Print the labels
          </button>
        </div>
      </section>
      <section className="stack" aria-labelledby="sheet">
        <h2 id="sheet">For the preparer</h2>
        <p>
          Give this text to whoever fills the containers. They open it with <code>age --decrypt -i KEY</code>, read the
          strength off the bottle themselves, and show it to nobody who takes part.
        </p>
        <textarea className="sealed" readOnly rows={8} value={kit.sheet} aria-label="The sealed preparation sheet" />
        <div className="row">
          <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(kit.sheet)}>
            Copy it
          </button>
        </div>
      </section>
      {paper && kit.print !== undefined && <PrintSheet document={kit.print} done={() => setPaper(false)} />}
    </>
  )
}
