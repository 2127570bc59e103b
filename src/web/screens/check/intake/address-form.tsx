import { type FormEvent, useId, useState } from "react"
import type { Problem } from "../../../../base/index.ts"
import { call } from "../../../wire/api/index.ts"
import type { GivenPage } from "../../../wire/desk/keeping.ts"

type Props = {
  /** Takes the page that was fetched, with what had to be guessed on the way. */
  readonly open: (given: GivenPage, notes: readonly Problem[]) => void
  readonly done: () => void
}

/** Reads a page by its address: the server gets it, once, because somebody asked for this one. */
export const AddressForm = ({ open, done }: Props) => {
  const [url, setUrl] = useState("")
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const id = useId()

  const get = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const reply = await call("get-page", { url: url.trim() })
    setBusy(false)
    if (!reply.ok) return setWrong(reply.problem.message)
    const { content, as, url: name, notes } = reply.value
    open({ content, name, as }, notes)
    done()
  }

  return (
    <form onSubmit={get} className="stack">
      <div className="entry">
        <label htmlFor={id}>The page’s address</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          value={url}
          aria-describedby={wrong ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          aria-invalid={wrong ? true : undefined}
          onChange={(e) => setUrl(e.target.value)}
        />
        <span className="hint" id={`${id}-hint`}>
          This machine asks that site for this one page, as a browser would. Nothing of yours is sent along.
        </span>
        {wrong && (
          <span className="wrong" id={`${id}-wrong`} role="alert">
            {wrong}
          </span>
        )}
      </div>
      <div className="row">
        <button type="submit" className="button main" disabled={busy || url.trim() === ""}>
          {busy ? "Getting it …" : "Read it"}
        </button>
      </div>
    </form>
  )
}
