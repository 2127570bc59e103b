import { type FormEvent, useState } from "react"
import { doAtDoor, useDoor } from "../../../wire/house/door.ts"
import { Forgotten } from "./lock-screen.tsx"

const choices = [1, 5, 15, 60, 240] as const

/** The lock of the house: on, off, another passphrase. */
export const LockPanel = () => {
  const door = useDoor()
  if (door === null) return null
  if (door.outside)
    return (
      <section className="stack" aria-labelledby="lock">
        <h2 id="lock">App lock</h2>
        <p>
          {door.lock === null ? "Off." : "On."} The lock is put on, changed and taken off on the machine that Posology
          runs on.
        </p>
      </section>
    )
  return (
    <LockPanelView
      minutes={door.lock?.minutes ?? null}
      put={async (input) => said(await doAtDoor("set-lock", input))}
      remove={async (current) => said(await doAtDoor("remove-lock", { current }))}
    />
  )
}

const said = (reply: Awaited<ReturnType<typeof doAtDoor>>): string | null => (reply.ok ? null : reply.problem.message)

type Props = {
  /** Null where there is no lock. */
  readonly minutes: number | null
  /** What was wrong, if anything. */
  readonly put: (input: object) => Promise<string | null>
  readonly remove: (current: string) => Promise<string | null>
}

export const LockPanelView = ({ minutes, put, remove }: Props) => {
  const [current, setCurrent] = useState("")
  const [first, setFirst] = useState("")
  const [again, setAgain] = useState("")
  const [after, setAfter] = useState(minutes ?? 15)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<{ readonly wrong: boolean; readonly text: string } | null>(null)
  const differs = first !== again
  const there = minutes !== null

  const carry = async (work: () => Promise<string | null>, done: string) => {
    setBusy(true)
    const wrong = await work()
    setBusy(false)
    setTold({ wrong: wrong !== null, text: wrong ?? done })
    if (wrong !== null) return
    for (const clear of [setCurrent, setFirst, setAgain]) clear("")
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const input = { passphrase: first, minutes: after, ...(there ? { current } : {}) }
    void carry(() => put(input), "The lock is on. Other devices are locked now; this one is open until you lock it.")
  }
  return (
    <section className="stack" aria-labelledby="lock">
      <h2 id="lock">App lock</h2>
      <p>
        {there
          ? `On: a device that nobody touches for ${minutes} minutes is locked, and all are when Posology starts. Alt+L locks at once.`
          : "Off: whoever can open this address sees everything. With a lock on, one passphrase or PIN for the house opens the screens of each device."}{" "}
        While it is on, no reminder names what it is about.
      </p>
      <form className="stack" onSubmit={submit}>
        {there && (
          <Words
            id="lock-current"
            label="The passphrase now"
            value={current}
            change={setCurrent}
            auto="current-password"
          />
        )}
        <div className="pair">
          <Words
            id="lock-first"
            label={there ? "A new passphrase" : "Passphrase or PIN"}
            value={first}
            change={setFirst}
          />
          <Words id="lock-again" label="The same again" value={again} change={setAgain} />
        </div>
        {differs && again !== "" && <p className="wrong">The two are not the same.</p>}
        <div className="entry">
          <label htmlFor="lock-after">Lock a device that nobody touches after</label>
          <select id="lock-after" value={after} onChange={(e) => setAfter(Number(e.target.value))}>
            {choices.map((n) => (
              <option key={n} value={n}>
                {n === 1 ? "1 minute" : `${n} minutes`}
              </option>
            ))}
          </select>
        </div>
        <div className="row">
          <button type="submit" className="button main" disabled={busy || differs || first === ""}>
            {there ? "Change it" : "Put the lock on"}
          </button>
          {there && (
            <button
              type="button"
              className="button"
              disabled={busy || current === ""}
              onClick={() => void carry(() => remove(current), "The lock is off.")}
            >
              Take the lock off
            </button>
          )}
        </div>
      </form>
      {told && (
        <p role={told.wrong ? "alert" : "status"} className={told.wrong ? "wrong" : undefined}>
          {told.text}
        </p>
      )}
      <Forgotten />
    </section>
  )
}

type WordsProps = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly change: (words: string) => void
  readonly auto?: "current-password" | "new-password"
}

const Words = ({ id, label, value, change, auto = "new-password" }: WordsProps) => (
  <div className="entry">
    <label htmlFor={id}>{label}</label>
    <input id={id} type="password" autoComplete={auto} value={value} onChange={(e) => change(e.target.value)} />
  </div>
)
