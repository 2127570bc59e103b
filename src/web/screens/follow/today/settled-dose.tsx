import { sayMinutes, sayTime } from "../../../kit/words/clock.ts"
import { asShown } from "../../../kit/words/number.ts"
import { calledOn } from "./dose-parts.tsx"
import type { DayDose } from "./what.ts"

type Props = {
  readonly dose: DayDose
  /** The device that shows it; what another one logged says so. */
  readonly device: string
  readonly undo: () => void
  /** Takes back one of several doses logged for the same moment. */
  readonly undoOne: (event: string) => void
  readonly change: () => void
}

/** What became of a dose, and the way to take that back. */
export const SettledDose = ({ dose, device, undo, undoOne, change }: Props) => {
  const which = `${dose.title}, ${sayTime(dose.at)}`
  return (
    <li className={`dose settled ${dose.state}`}>
      <p className="time">{sayTime(dose.at)}</p>
      <div className="what">
        <h3>{calledOn(dose)}</h3>
        <p>{saying(dose, device)}</p>
        {dose.again.map((a) => (
          <p key={a.event}>
            Logged again at {sayTime(a.at)}: {asShown(a.amount)}
            {a.device === device ? "" : `, on another device`}.{" "}
            <button type="button" className="plain link" onClick={() => undoOne(a.event)}>
              Take this one back
            </button>
          </p>
        ))}
      </div>
      <div className="acts">
        {(dose.state === "taken" || dose.state === "skipped") && (
          <button type="button" className="plain link" aria-label={`Undo: ${which}`} onClick={undo}>
            Undo
          </button>
        )}
        <button type="button" className="plain link" aria-label={`${words[dose.state]}: ${which}`} onClick={change}>
          {words[dose.state]}
        </button>
      </div>
    </li>
  )
}

const words: Readonly<Record<DayDose["state"], string>> = {
  taken: "Change",
  skipped: "Change",
  missed: "Say what happened",
  paused: "Say what happened",
  due: "Edit",
  later: "Edit",
  late: "Edit",
}

const saying = (dose: DayDose, device: string): string => {
  const { log, reason } = dose
  if (dose.state === "taken" && log)
    return `Taken at ${sayTime(log.at)}${dose.trial && log.amount === dose.amount ? "" : `: ${asShown(log.amount)}`}${aside(log.minutesLate)}${log.amount === dose.amount ? "" : `; planned ${asShown(dose.amount)}`}${log.device === device ? "" : `; logged on another device`}.`
  if (dose.state === "skipped") return `Left out${reason ? `: ${reason}` : ", without a reason"}.`
  if (dose.state === "paused") return "Fell into a pause; nothing was due."
  return "Nothing was logged. A dose that was missed is not made up for."
}

const aside = (minutes: number | null): string => {
  if (minutes === null || Math.abs(minutes) < 60) return ""
  return minutes > 0 ? `, ${sayMinutes(minutes)} late` : `, ${sayMinutes(-minutes)} early`
}
