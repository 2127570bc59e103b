import {
  at,
  type Instant,
  instantOfMs,
  inZone,
  msOfInstant,
  parseDate,
  parseTime,
  showDate,
  showTime,
} from "../../../../base/index.ts"

/** A moment as somebody types it: a date and a wall time. */
export type Typed = { readonly date: string; readonly time: string }

/** A moment as its fields show it. */
export const typedAt = (ms: number, zone: string): Typed => {
  const z = inZone(instantOfMs(ms), zone)
  return { date: showDate(z.toPlainDate()), time: showTime(z.toPlainTime()) }
}

/** The moment typed, or undefined where it is none or lies in the future. */
export const momentOf = ({ date, time }: Typed, zone: string, now: number): Instant | undefined => {
  const [d, t] = [parseDate(date), parseTime(time)]
  if (!d.ok || !t.ok) return undefined
  const moment = at(d.value, t.value, zone).toInstant()
  return msOfInstant(moment) > now + MINUTE_MS ? undefined : moment
}

const MINUTE_MS = 60_000

type Props = {
  readonly label: string
  readonly typed: Typed
  readonly change: (typed: Typed) => void
  readonly wrong: boolean
}

/** When something happened: a day and a time of this place. */
export const When = ({ label, typed, change, wrong }: Props) => (
  <fieldset className="entry">
    <legend>{label}</legend>
    <div className="pair">
      <input
        type="date"
        aria-label="Day"
        value={typed.date}
        aria-invalid={wrong}
        onChange={(e) => change({ ...typed, date: e.target.value })}
      />
      <input
        type="time"
        aria-label="Time"
        value={typed.time}
        aria-invalid={wrong}
        onChange={(e) => change({ ...typed, time: e.target.value })}
      />
    </div>
    {wrong && <p className="wrong">That is no moment, or it is still to come.</p>}
  </fieldset>
)
