import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from "react"
import { useHashLocation } from "wouter/use-hash-location"
import { AddressForm } from "../screens/check/intake/address-form.tsx"
import { hasServer } from "../wire/api/index.ts"
import { useDesk } from "../wire/desk/desk.tsx"
import { TypedProtocol } from "./typed-protocol.tsx"

/** Reading another page: paste it, drop a file, or type in a protocol that has no page. */
export const Newpage = ({ close }: { readonly close: () => void }) => {
  const { open, example } = useDesk()
  const [, go] = useHashLocation()
  const [way, setWay] = useState<"paste" | "address" | "type">("paste")
  const [text, setText] = useState("")
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => dialog.current?.showModal(), [])

  const done = () => {
    go("/")
    close()
  }
  const paste = (event: FormEvent) => {
    event.preventDefault()
    open({ content: text, name: "pasted text" })
    done()
  }
  const read = async (file: File | undefined) => {
    if (!file) return
    open({ content: new Uint8Array(await file.arrayBuffer()), name: file.name })
    done()
  }
  return (
    <dialog ref={dialog} aria-labelledby="new-page" onClose={close}>
      <div className="head">
        <h2 id="new-page">Read another page</h2>
        <button type="button" className="plain link" onClick={close}>
          Close
        </button>
      </div>
      <div className="ways">
        <label className="choice">
          <input type="radio" name="way" checked={way === "paste"} onChange={() => setWay("paste")} />
          Paste a page, or give its file
        </label>
        {hasServer && (
          <label className="choice">
            <input type="radio" name="way" checked={way === "address"} onChange={() => setWay("address")} />
            Give its address
          </label>
        )}
        <label className="choice">
          <input type="radio" name="way" checked={way === "type"} onChange={() => setWay("type")} />
          Type in a protocol without a page
        </label>
      </div>
      {way === "paste" ? (
        <form onSubmit={paste} className="stack">
          <div className="entry">
            <label htmlFor="page-text">The page’s text</label>
            <span className="hint" id="page-text-hint">
              Select all on the page, copy, and paste it here. Or drop a saved page (text, HTML, Markdown, PDF) anywhere
              on this window.
            </span>
            <textarea
              id="page-text"
              aria-describedby="page-text-hint"
              rows={8}
              value={text}
              onChange={(e) => setText(e.target.value)}
            />
          </div>
          <div className="row">
            <button type="submit" className="button main" disabled={text.trim() === ""}>
              Read it
            </button>
            <label className="button file">
              Choose a file
              <input
                type="file"
                accept=".txt,.md,.markdown,.html,.htm,.pdf,text/*"
                onChange={(e: ChangeEvent<HTMLInputElement>) => void read(e.target.files?.[0])}
              />
            </label>
            <button
              type="button"
              className="plain link"
              onClick={() => {
                example()
                done()
              }}
            >
              Back to the example
            </button>
          </div>
          <p className="small soft">
            The page is read on this device{hasServer ? ", and kept here" : ""}. Nothing is sent anywhere.
          </p>
        </form>
      ) : way === "address" ? (
        <AddressForm open={open} done={done} />
      ) : (
        <TypedProtocol done={done} />
      )}
    </dialog>
  )
}
