import { type ChangeEvent, type FormEvent, useId, useState } from "react"
import { useDropped } from "../../../kit/parts/use-dropped.ts"
import { hasServer } from "../../../wire/api/index.ts"
import type { GivenPage } from "../../../wire/desk/keeping.ts"
import { ask } from "../../../wire/worker/ask.ts"
import { AddressForm } from "./address-form.tsx"
import "./page-intake.css"

type Props = {
  /** What the field for a page's text is called, and what its button says. */
  readonly label: string
  readonly action: string
  /** Takes the page, out of a PDF its text; gives the sentence that says why not, or null. */
  readonly take: (given: GivenPage) => Promise<string | null>
  /** Called when a page was refused: what says why has to be in sight. */
  readonly refused?: () => void
}

/** Ways to hand in a page on a screen of its own: pasted, as a file, dropped, or by its address. The page on the desk stays where it is. */
export const PageIntake = ({ label, action, take, refused }: Props) => {
  const [text, setText] = useState("")
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()

  const give = async (handed: GivenPage): Promise<boolean> => {
    setBusy(true)
    const given = await ask("textOf", handed)
    const why = given.ok ? await take(given.value) : given.problem.message
    setBusy(false)
    setWrong(why)
    if (why !== null) refused?.()
    return why === null
  }
  const file = async (f: File | undefined) => {
    if (f) await give({ content: new Uint8Array(await f.arrayBuffer()), name: f.name })
  }
  useDropped((f) => void file(f))
  const paste = async (event: FormEvent) => {
    event.preventDefault()
    if (await give({ content: text, name: "pasted text" })) setText("")
  }
  return (
    <>
      <form onSubmit={paste} className="stack">
        <div className="entry">
          <label htmlFor={id}>{label}</label>
          <textarea id={id} rows={4} value={text} onChange={(e) => setText(e.target.value)} />
        </div>
        <div className="row">
          <button type="submit" className="button" disabled={busy || text.trim() === ""}>
            {busy ? "Reading it …" : action}
          </button>
          <label className="button file">
            Choose a file
            <input
              type="file"
              accept=".txt,.md,.markdown,.html,.htm,.pdf,text/*"
              onChange={(e: ChangeEvent<HTMLInputElement>) => {
                void file(e.target.files?.[0])
                e.target.value = ""
              }}
            />
          </label>
        </div>
        {wrong && (
          <p className="wrong" role="alert">
            {wrong}
          </p>
        )}
      </form>
      {hasServer && <AddressForm open={(given) => void give(given)} done={() => undefined} />}
    </>
  )
}
