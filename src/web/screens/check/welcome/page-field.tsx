import { type ChangeEvent, type FormEvent, useId, useState } from "react"
import { useHashLocation } from "wouter/use-hash-location"
import { call, hasServer } from "../../../wire/api/index.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import "./welcome.css"

/** One field for a page, however somebody has it: its text, a link to it, or a file. */
export const PageField = () => {
  const { open } = useDesk()
  const [, go] = useHashLocation()
  const [text, setText] = useState("")
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()

  const read = async (event: FormEvent) => {
    event.preventDefault()
    const link = linkIn(text)
    if (link === null) {
      open({ content: text, name: "pasted text" })
      return go("/")
    }
    if (!hasServer) return setWrong("A link cannot be opened from here. Open it yourself, and paste its text.")
    setBusy(true)
    const reply = await call("get-page", { url: link })
    setBusy(false)
    if (!reply.ok) return setWrong(reply.problem.message)
    const { content, as, url: name, notes } = reply.value
    open({ content, name, as }, notes)
    go("/")
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    open({ content: new Uint8Array(await file.arrayBuffer()), name: file.name })
    go("/")
  }
  return (
    <form onSubmit={(event) => void read(event)} className="page-field">
      <div className="entry">
        <label htmlFor={id}>Paste the page here{hasServer ? ", or a link to it" : ""}</label>
        <textarea
          id={id}
          rows={8}
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
          {busy ? "Getting it …" : "Check it"}
        </button>
        <label className="button file">
          Choose a file
          <input
            type="file"
            accept=".txt,.md,.markdown,.html,.htm,.pdf,text/*"
            onChange={(e: ChangeEvent<HTMLInputElement>) => void take(e.target.files?.[0])}
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

/** The link, where nothing else was pasted. */
const linkIn = (text: string): string | null => {
  const only = text.trim()
  return /^https?:\/\/\S+$/iu.test(only) ? only : null
}
