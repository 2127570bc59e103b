import { type ChangeEvent, type FormEvent, useId, useState } from "react"
import type { Problem } from "../../../../base/index.ts"
import { useDropped } from "../../../kit/parts/use-dropped.ts"
import { call, hasServer } from "../../../wire/api/index.ts"
import type { GivenPage } from "../../../wire/desk/keeping.ts"
import "./page-field.css"

type Props = {
  /** What the field is called, and what its button says. */
  readonly label: string
  readonly action: string
  readonly rows?: number
  /** Takes the page, with what had to be guessed on the way; gives the sentence that says why not, or null. */
  readonly take: (given: GivenPage, notes: readonly Problem[]) => string | null | Promise<string | null>
}

/** One field for a page, however somebody has it: its text, a link to it, or a file. */
export const PageField = ({ label, action, rows = 4, take }: Props) => {
  const [text, setText] = useState("")
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()

  const give = async (got: Promise<Got> | Got) => {
    setBusy(true)
    const given = await got
    const why = typeof given === "string" ? given : await take(given.page, given.notes)
    setBusy(false)
    setWrong(why)
    if (why === null) setText("")
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const link = linkIn(text)
    void give(link === null ? { page: { content: text, name: "pasted text" }, notes: [] } : fetched(link))
  }
  const file = (f: File | undefined) => {
    if (f) void give(f.arrayBuffer().then((b) => ({ page: { content: new Uint8Array(b), name: f.name }, notes: [] })))
  }
  useDropped(file)
  return (
    <form onSubmit={submit} className="page-field">
      <div className="entry">
        <label htmlFor={id}>
          {label}
          {hasServer ? ", or a link to it" : ""}
        </label>
        <textarea
          id={id}
          rows={rows}
          aria-describedby={wrong ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          aria-invalid={wrong ? true : undefined}
          value={text}
          onChange={(e) => {
            setText(e.target.value)
            setWrong(null)
          }}
        />
        {wrong && (
          <span className="wrong" id={`${id}-wrong`} role="alert">
            {wrong}
          </span>
        )}
      </div>
      <div className="row">
        <button type="submit" className="button main" disabled={busy || text.trim() === ""}>
          {busy ? "Getting it …" : action}
        </button>
        <label className="button file">
          Choose a file
          <input
            type="file"
            accept=".txt,.md,.markdown,.html,.htm,.pdf,text/*"
            onChange={(e: ChangeEvent<HTMLInputElement>) => {
              file(e.target.files?.[0])
              e.target.value = ""
            }}
          />
        </label>
      </div>
      <p className="small soft" id={`${id}-hint`}>
        Text, a saved web page or a PDF. It is read on this device{hasServer ? " and kept here" : ""}; of a link, only
        that one page is fetched.
      </p>
    </form>
  )
}

/** A page that came in, or the sentence that says why none did. */
type Got = { readonly page: GivenPage; readonly notes: readonly Problem[] } | string

/** The server gets it, once, because somebody asked for this one. */
const fetched = async (url: string): Promise<Got> => {
  if (!hasServer) return "A link cannot be opened from here. Open it yourself, and paste its text."
  const reply = await call("get-page", { url })
  if (!reply.ok) return reply.problem.message
  const { content, as, url: name, notes } = reply.value
  return { page: { content, name, as }, notes }
}

/** The link, where nothing else was pasted. */
const linkIn = (text: string): string | null => {
  const only = text.trim()
  return /^https?:\/\/\S+$/iu.test(only) ? only : null
}
