import { type ChangeEvent, type FormEvent, useId, useState } from "react"
import { hasServer, useCall } from "../api/index.ts"
import { type GivenPage, keepPage } from "../desk/keeping.ts"
import { useDropped } from "../parts/use-dropped.ts"
import { AddressForm } from "../shell/address-form.tsx"
import { ask } from "../worker/ask.ts"
import type { Choice } from "./chosen.ts"

type Props = { readonly chosen: readonly Choice[]; readonly add: (choice: Choice) => void }

/** One page more: a kept one, or one that is pasted, given as a file or by its address. What is handed in here is kept like any other page. */
export const AddPage = ({ chosen, add }: Props) => {
  const [text, setText] = useState("")
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()

  const take = async (handed: GivenPage): Promise<boolean> => {
    setBusy(true)
    const got = await readable(handed)
    const choice = typeof got === "string" ? null : await chosenAs(got.given, got.title)
    setBusy(false)
    setWrong(typeof got === "string" ? got : null)
    if (choice) add(choice)
    return choice !== null
  }
  const file = async (f: File | undefined) => {
    if (f) await take({ content: new Uint8Array(await f.arrayBuffer()), name: f.name })
  }
  // One page more, which does not replace the one on the desk.
  useDropped((f) => void file(f))
  const paste = async (event: FormEvent) => {
    event.preventDefault()
    if (await take({ content: text, name: "pasted text" })) setText("")
  }

  return (
    <details className="add-page" open={chosen.length < 2}>
      <summary>Add a page</summary>
      <div className="ways-to-add">
        {hasServer && <KeptPages chosen={chosen} add={add} />}
        <form onSubmit={paste} className="stack">
          <div className="entry">
            <label htmlFor={id}>Or paste a page’s text</label>
            <textarea id={id} rows={4} value={text} onChange={(e) => setText(e.target.value)} />
          </div>
          <div className="row">
            <button type="submit" className="button" disabled={busy || text.trim() === ""}>
              {busy ? "Reading it …" : "Add this text"}
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
        {hasServer && <AddressForm open={(given) => void take(given)} done={() => undefined} />}
      </div>
    </details>
  )
}

/** The page's text and title, or the sentence that says why it cannot be read. */
const readable = async (handed: GivenPage): Promise<{ readonly given: GivenPage; readonly title: string } | string> => {
  const given = await ask("textOf", handed)
  if (!given.ok) return given.problem.message
  const read = await ask("compare", { pages: [{ ...given.value, corrections: [] }] })
  return read.ok ? { given: given.value, title: read.value.pages[0]?.title ?? "" } : read.problem.message
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
