import { type FormEvent, type MouseEvent, useId, useState } from "react"
import { hasServer, useCall } from "../../../wire/api/index.ts"
import { type GivenPage, keepPage } from "../../../wire/desk/keeping.ts"
import { ask } from "../../../wire/worker/ask.ts"
import { PageField } from "../intake/page-field.tsx"
import { asText } from "../intake/text-of.ts"
import type { Choice } from "./chosen.ts"

type Props = { readonly chosen: readonly Choice[]; readonly add: (choice: Choice) => void }

/** One page more: a kept one, or one that is pasted, given as a file or by its address. What is handed in here is kept like any other page. */
export const AddPage = ({ chosen, add }: Props) => {
  // Two pages are what this screen is for: until then it asks for one.
  const [asked, setAsked] = useState(false)
  const open = asked || chosen.length < 2
  const toggle = (event: MouseEvent) => {
    event.preventDefault()
    setAsked(!open)
  }
  const take = async (given: GivenPage): Promise<string | null> => {
    const read = await ask("compare", { pages: [{ ...given, corrections: [] }] })
    if (!read.ok) {
      // What says why has to be in sight.
      setAsked(true)
      return read.problem.message
    }
    add(await chosenAs(given, read.value.pages[0]?.title ?? ""))
    return null
  }
  return (
    <details className="add-page" open={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed like a button, by keyboard too */}
      <summary onClick={toggle}>Add a page</summary>
      <div className="ways-in-page">
        {hasServer && <KeptPages chosen={chosen} add={add} />}
        <PageField label="Paste a page" action="Add it" take={asText(take)} />
      </div>
    </details>
  )
}

/** Kept where there is somebody to keep it; else only compared. */
const chosenAs = async (given: GivenPage, title: string): Promise<Choice> => {
  const keeping = await keepPage(given, title ? `${title}, ${given.name}` : given.name)
  return keeping.state === "kept" ? { id: keeping.id } : { id: null, given, corrections: [] }
}

const KeptPages = ({ chosen, add }: Props) => {
  const kept = useCall("pages", { shelf: "kept" })
  const [which, setWhich] = useState("")
  const id = useId()
  if (kept.state !== "answered") return null
  const there = kept.value.items.filter((i) => !chosen.some((c) => c.id === i.id))
  if (there.length === 0) return null
  const one = there.find((i) => i.id === which)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!one) return
    add({ id: one.id })
    setWhich("")
  }
  return (
    <form onSubmit={submit} className="stack">
      <div className="entry">
        <label htmlFor={id}>A page you kept</label>
        <select id={id} value={one ? which : ""} onChange={(e) => setWhich(e.target.value)}>
          <option value="">Choose one</option>
          {there.map((i) => (
            <option key={i.id} value={i.id}>
              {i.title}
            </option>
          ))}
        </select>
      </div>
      <div className="row">
        <button type="submit" className="button" disabled={!one}>
          Add this page
        </button>
      </div>
    </form>
  )
}
