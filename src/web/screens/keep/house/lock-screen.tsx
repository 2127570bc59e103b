import { type FormEvent, useEffect, useState } from "react"
import { setLocked } from "../../../wire/api/index.ts"
import { atDoor } from "../../../wire/house/door.ts"
import { forgetCopies } from "../../../wire/outbox/forget-copies.ts"
import "./house.css"

const LOOK_AGAIN_MS = 3_000

/** All that a locked device shows. */
export const LockScreen = () => {
  const [standing, setStanding] = useState<"asking" | "locked" | "away">("asking")
  const [wrong, setWrong] = useState<string | null>(null)
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const look = async () => {
      const reply = await atDoor("state")
      if (gone) return
      if (reply.ok && reply.value.lock?.locked !== true) return setLocked(reply.value.lock === null ? "none" : "open")
      if (reply.ok) void forgetCopies()
      setStanding(reply.ok ? "locked" : "away")
      later = setTimeout(look, LOOK_AGAIN_MS)
    }
    void look()
    return () => {
      gone = true
      clearTimeout(later)
    }
  }, [])
  const unlock = async (passphrase: string) => {
    const reply = await atDoor("unlock", { passphrase })
    if (!reply.ok) return setWrong(reply.problem.message)
    setLocked("open")
    location.reload()
  }
  return <LockView standing={standing} wrong={wrong} unlock={unlock} />
}

type Props = {
  readonly standing: "asking" | "locked" | "away"
  readonly wrong: string | null
  readonly unlock: (passphrase: string) => Promise<void>
}

export const LockView = ({ standing, wrong, unlock }: Props) => {
  const [passphrase, setPassphrase] = useState("")
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    await unlock(passphrase)
    setBusy(false)
    setPassphrase("")
  }
  if (standing === "asking") return <p className="sheet soft" role="status" />
  return (
    <div className="sheet house">
      <div className="page-head">
        <h1>Locked</h1>
        {standing === "away" && (
          <p className="lede" role="status">
            Posology does not answer, and only it can open this screen. What was logged on this device waits, and is
            handed over then.
          </p>
        )}
      </div>
      {standing === "locked" && (
        <form className="stack" onSubmit={submit}>
          <div className="entry">
            <label htmlFor="unlock">Passphrase</label>
            <input
              id="unlock"
              type="password"
              autoComplete="current-password"
              value={passphrase}
              aria-invalid={wrong !== null}
              onChange={(e) => setPassphrase(e.target.value)}
            />
            {wrong && (
              <p className="wrong" role="alert">
                {wrong}
              </p>
            )}
          </div>
          <div className="row">
            <button type="submit" className="button main" disabled={busy || passphrase === ""}>
              Open
            </button>
          </div>
        </form>
      )}
      <Forgotten />
      <p>
        <a href="#/help">Help, by telephone</a> is never locked.
      </p>
    </div>
  )
}

/** What a lost passphrase means, and what the lock is not. */
export const Forgotten = () => (
  <details>
    <summary>The passphrase is forgotten</summary>
    <p>
      Nobody can tell it to you. On the computer that Posology runs on, <code>posology lock --off</code> takes the lock
      off; nothing is lost.
    </p>
    <p>
      That says what the lock is: it keeps these screens shut. It seals no disk. Whoever can read the files of that
      computer reads the diary, unless its disk is encrypted.
    </p>
  </details>
)
