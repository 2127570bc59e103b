import { type FormEvent, useState } from "react"
import { placeOf, usePeople } from "../../../wire/house/use-people.ts"
import { archiveBytes } from "./archive-bytes.ts"
import { everything, NoAnswer, type Of, serverVersion } from "./carry.ts"

/** Everything in one file, to keep elsewhere. */
export const TakeAlong = () => {
  const [passphrase, setPassphrase] = useState("")
  const [of, setOf] = useState<Of>("everybody")
  const people = usePeople()
  const me = people[placeOf(people)]
  const [again, setAgain] = useState("")
  const [state, setState] = useState<{ readonly says: string; readonly wrong: boolean; readonly busy: boolean } | null>(
    null,
  )
  const differs = passphrase !== again

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (differs) return
    const at = new Date().toISOString()
    let count = 0
    const told = (n: number) => {
      count = n
      if (n % 500 === 0) setState({ says: `${n} records so far …`, wrong: false, busy: true })
    }
    setState({ says: "Gathering …", wrong: false, busy: true })
    try {
      const bytes = await archiveBytes({ at, posology: await serverVersion() }, everything(of), passphrase, told)
      const name = `posology-${at.slice(0, 10)}.jsonl.gz${passphrase === "" ? "" : ".age"}`
      hand(new Blob([bytes]), name)
      setState({
        says: `${count} records are in ${name}. Keep it on another disk than this one.`,
        wrong: false,
        busy: false,
      })
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      setState({ says: error.message, wrong: true, busy: false })
    }
  }
  return (
    <form className="stack" onSubmit={save} aria-labelledby="take-along">
      <h2 id="take-along">Everything in one file</h2>
      <p>
        Pages, plans, corrections and the whole diary, as lines of JSON that any program can read, with a checksum. With
        a passphrase it is sealed in the format of age; without that passphrase nobody can open it, and neither can we.
      </p>
      {people.length > 1 && me && (
        <div className="ways">
          <label className="choice">
            <input type="radio" name="of" checked={of === "everybody"} onChange={() => setOf("everybody")} />
            Everybody’s
          </label>
          <label className="choice">
            <input type="radio" name="of" checked={of === "me"} onChange={() => setOf("me")} />
            Only {me.name}’s
          </label>
        </div>
      )}
      <div className="pair">
        <div className="entry">
          <label htmlFor="seal">Passphrase (if you like)</label>
          <input
            id="seal"
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={(e) => setPassphrase(e.target.value)}
          />
        </div>
        <div className="entry">
          <label htmlFor="seal-again">The passphrase again</label>
          <input
            id="seal-again"
            type="password"
            autoComplete="new-password"
            value={again}
            aria-invalid={differs && again !== ""}
            onChange={(e) => setAgain(e.target.value)}
          />
          {differs && again !== "" && <p className="wrong">The two are not the same.</p>}
        </div>
      </div>
      <div className="row">
        <button type="submit" className="button main" disabled={differs || state?.busy === true}>
          Save the file
        </button>
      </div>
      {state && (
        <p role={state.wrong ? "alert" : "status"} className={state.wrong ? "wrong" : undefined}>
          {state.says}
        </p>
      )}
    </form>
  )
}

const hand = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
