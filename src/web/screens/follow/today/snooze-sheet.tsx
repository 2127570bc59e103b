import { Sheet } from "../../../kit/form/sheet.tsx"
import type { Entry } from "../../../wire/outbox/entry.ts"
import { type DayDose, snoozedEntry } from "./what.ts"

type Props = {
  readonly dose: DayDose
  /** Milliseconds since 1970. */
  readonly now: number
  readonly snooze: (entry: Entry, words: string) => void
  readonly close: () => void
}

/** When a due dose is to be told again. It is told wherever reminders go; a calendar does not hear of it. */
export const SnoozeSheet = ({ dose, now, snooze, close }: Props) => (
  <Sheet title="Remind me later" close={close}>
    <div className="stack">
      <p>
        {dose.amount} of {dose.title} is told once more, wherever your reminders go. A calendar cannot be told.
      </p>
      <p className="row">
        {([10, 30, 60] as const).map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="button"
            onClick={() => snooze(snoozedEntry(dose, now, minutes), `You are told again in ${minutes} minutes.`)}
          >
            In {minutes} minutes
          </button>
        ))}
      </p>
    </div>
  </Sheet>
)
