import { type FormEvent, useState } from "react"
import { Link } from "wouter"
import { announce } from "../../../wire/api/index.ts"
import { recordsIn } from "./archive-bytes.ts"
import { NoAnswer, putIn } from "./carry.ts"

type State =
  | { readonly at: "work"; readonly says: string; readonly done: number; readonly of: number }
  | { readonly at: "done"; readonly says: string; readonly different: number }
  | { readonly at: "wrong"; readonly says: string }

/** An archive put back, into an empty Posology or into one that has its own: nothing that is there is changed. */
export const PutBack = () => {
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState("")
  const [state, setState] = useState<State | null>(null)

  const restore = async (event: FormEvent) => {
    event.preventDefault()
    if (!file) return setState({ at: "wrong", says: "Choose the file first." })
    setState({ at: "work", says: "Reading it through …", done: 0, of: 0 })
    const read = await recordsIn(new Uint8Array(await file.arrayBuffer()), file.name, passphrase)
    if (!read.ok) return setState({ at: "wrong", says: read.problem.message })
    const of = read.value.length
    try {
      const total = await putIn(read.value, (done) =>
        setState({ at: "work", says: `${done} of ${of} records`, done, of }),
      )
      announce()
      const says = `${total.added} records were added, ${total.known} were there already.`
      setState({ at: "done", says, different: total.different.length })
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      setState({ at: "wrong", says: `${error.message} What was added stays; the same file again adds the rest.` })
    }
  }
  return (
    <form className="stack" onSubmit={restore} aria-labelledby="put-back">
      <h2 id="put-back">Put a file back</h2>
      <p>
        On a new machine, or to bring two together. The whole file is checked before any of it is used; what is here
        already stays as it is, and the same file twice changes nothing.
      </p>
      <div className="pair">
        <div className="entry">
          <label htmlFor="archive">The file</label>
          <input
            id="archive"
            type="file"
            accept=".jsonl,.gz,.age"
            onChange={(e) => {
              setFile(e.target.files?.[0] ?? null)
              setState(null)
            }}
          />
        </div>
        <div className="entry">
          <label htmlFor="unseal">Its passphrase, if it has one</label>
          <input
            id="unseal"
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={(e) => setPassphrase(e.target.value)}
          />
        </div>
      </div>
      <div className="row">
        <button type="submit" className="button main" disabled={state?.at === "work"}>
          Put it back
        </button>
        {state?.at === "work" && state.of > 0 && (
          <progress value={state.done} max={state.of} aria-label="Records put back" />
        )}
      </div>
      {state && (
        <p role={state.at === "wrong" ? "alert" : "status"} className={state.at === "wrong" ? "wrong" : undefined}>
          {state.says}
          {state.at === "done" && state.different > 0
            ? ` ${state.different} stand here with another content and were left as they are.`
            : ""}{" "}
          {state.at === "done" && <Link href="/today">Go to today</Link>}
        </p>
      )}
    </form>
  )
}
