import { type FormEvent, useId, useState } from "react"
import type { Answer } from "../../../../app/index.ts"
import { sayDay } from "../../../kit/words/dates.ts"
import type { PushHere } from "./push-here.ts"

export type Choices = { readonly says: "nothing" | "what"; readonly quiet: string | null }

type Props = {
  /** Null while the browser is being asked. */
  readonly here: PushHere | null
  readonly push: Answer<"push">
  readonly busy: boolean
  /** What came of the last tap. */
  readonly said: string
  readonly switchOn: (choices: Choices) => void
  readonly switchOff: () => void
  readonly ring: () => void
}

/** Whether this device is told, what leaves the machine for it, and what it may say. */
export const RemindersView = ({ here, push, busy, said, switchOn, switchOff, ring }: Props) => {
  const own = push.devices.find((d) => d.here)
  const others = push.devices.length - (own ? 1 : 0)
  const why = push.why ?? (here?.state === "cannot" ? here.why : null)
  return (
    <div className="stack">
      {own?.lost ? (
        <p role="alert" className="wrong">
          This device was switched on with keys that this Posology no longer has, and hears nothing. Switch it on again.
        </p>
      ) : (
        <p>
          <strong>{own ? "On" : "Off"}.</strong>{" "}
          {own
            ? `Since ${sayDay(own.madeAt.slice(0, 10))} each due dose is told to this device while Posology runs.`
            : "This device can be told when a dose falls due, while Posology runs. A plan’s calendar reminds without it."}
        </p>
      )}
      <p className="small soft">
        What leaves this machine when it is on: at each dose one sealed message, by way of{" "}
        {own ? own.through : "the maker of this browser"}. Only this browser can open it. Whoever carries it sees that
        it came, when, and from which address.
      </p>
      {why !== null && <p role="note">{why}</p>}
      {why === null && here !== null && (
        <ChoicesForm
          key={own?.madeAt ?? ""}
          before={own ?? { says: "nothing", quiet: null }}
          words={own && !own.lost ? "Keep this" : "Switch it on"}
          busy={busy}
          save={switchOn}
        />
      )}
      {own && (
        <p className="row">
          {!own.lost && (
            <button type="button" className="button" disabled={busy} onClick={ring}>
              Ring it now
            </button>
          )}
          <button type="button" className="button" disabled={busy} onClick={switchOff}>
            Switch it off
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      {others > 0 && (
        <p className="small soft">
          {others === 1 ? "One other device of yours is" : `${others} other devices of yours are`} told too.
        </p>
      )}
    </div>
  )
}

type FormProps = {
  readonly before: Choices
  readonly words: string
  readonly busy: boolean
  readonly save: (choices: Choices) => void
}

const ChoicesForm = ({ before, words, busy, save }: FormProps) => {
  const id = useId()
  const [says, setSays] = useState(before.says)
  const [from = "", to = ""] = before.quiet?.split("-") ?? []
  const [quiet, setQuiet] = useState({ from, to })
  const half = (quiet.from === "") !== (quiet.to === "") || (quiet.from !== "" && quiet.from === quiet.to)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save({ says, quiet: quiet.from === "" ? null : `${quiet.from}-${quiet.to}` })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <fieldset className="entry">
        <legend>What it says, also on a locked screen</legend>
        {(["nothing", "what"] as const).map((choice) => (
          <label key={choice} className="choice">
            <input type="radio" name={`says${id}`} checked={says === choice} onChange={() => setSays(choice)} />
            {saysWords[choice]}
          </label>
        ))}
      </fieldset>
      <fieldset className="entry">
        <legend>Quiet hours</legend>
        <p className="row">
          {(["from", "to"] as const).map((end) => (
            <label key={end}>
              {end === "from" ? "From" : "To"}{" "}
              <input
                type="time"
                value={quiet[end]}
                onChange={(e) => setQuiet({ ...quiet, [end]: e.target.value })}
                aria-describedby={`quiet${id}`}
              />
            </label>
          ))}
        </p>
        <p className="hint" id={`quiet${id}`}>
          {half
            ? "Give both ends, one other than the other, or neither."
            : "What falls due meanwhile is told when they end."}
        </p>
      </fieldset>
      <div className="row">
        <button type="submit" className="button main" disabled={busy || half}>
          {words}
        </button>
      </div>
    </form>
  )
}

const saysWords = {
  nothing: "that a dose is due, and when",
  what: "also what, and how much",
} as const
