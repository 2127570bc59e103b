import { sayMinutes, sayTime } from "../../../kit/words/clock.ts"
import { calledOn, HowMuch, More, spoken } from "./dose-parts.tsx"
import { usePress } from "./use-press.ts"
import type { DayDose } from "./what.ts"

type Props = {
  readonly dose: DayDose
  /** Milliseconds since 1970. */
  readonly now: number
  readonly site: string | null
  readonly late: "take" | "skip" | "ask"
  readonly take: () => void
  readonly leaveOut: () => void
  readonly otherwise: () => void
  readonly snooze: () => void
}

/** A dose that may be taken now: one tap logs it as planned, a long press asks how it really was. */
export const OpenDose = ({ dose, now, site, late, take, leaveOut, otherwise, snooze }: Props) => {
  const press = usePress(take, otherwise)
  const behind = Math.floor((now - Date.parse(dose.at.replace(/\[.*$/, ""))) / 60_000)
  const which = `${spoken(dose)}, due ${sayTime(dose.at)}`
  const close = dose.tooClose
  const asked = !close && dose.state === "late" && late === "ask"
  const leave = (
    <button
      type="button"
      className={close ? "button main" : "button"}
      aria-label={`Leave out: ${which}`}
      onClick={leaveOut}
    >
      Leave out
    </button>
  )
  return (
    <li className="dose">
      <p className="time">{sayTime(dose.at)}</p>
      <div className="what">
        <h3>{calledOn(dose)}</h3>
        <HowMuch dose={dose} />
        {site && <p className="soft">Next in turn: {site}</p>}
        {dose.snoozed && <p className="soft">You are told again at {sayTime(dose.snoozed)}.</p>}
        {close ? (
          <p>
            <strong>{close.says}</strong>
          </p>
        ) : (
          dose.state === "late" && (
            <p className="soft">
              {sayMinutes(behind)} past its time. {lateWords[late]}
            </p>
          )
        )}
      </div>
      <div className="acts">
        {close && leave}
        <button
          type="button"
          className={close ? "button tap" : "button main tap"}
          aria-label={`Taken: ${which}`}
          {...press}
        >
          Taken
        </button>
        {asked && leave}
        <More of={which}>
          {!close && !asked && leave}
          <button type="button" className="plain link" aria-label={`Later: tell me again of ${which}`} onClick={snooze}>
            Later
          </button>
          <button type="button" className="plain link" aria-label={`Edit: ${which}`} onClick={otherwise}>
            Edit
          </button>
        </More>
      </div>
    </li>
  )
}

const lateWords = {
  take: "Your rule: still take it, until the next one is due. Never two at once.",
  ask: "Take it now or leave it out; never two at once.",
  skip: "Your rule: leave it out.",
} as const
