import type { Weekday } from "../../../schedule/index.ts"

type Props = {
  readonly chosen: readonly Weekday[]
  /** What a blank means. */
  readonly blank: string
  readonly set: (chosen: readonly Weekday[]) => void
}

/** On which days of the week a dose is taken, where the page leaves that to the person. */
export const Weekdays = ({ chosen, blank, set }: Props) => (
  <fieldset className="entry">
    <legend className="label">Days of the week</legend>
    <div className="chips">
      {week.map(([day, name]) => (
        <label key={day} className="chip">
          <input
            type="checkbox"
            checked={chosen.includes(day)}
            onChange={(e) =>
              set(week.flatMap(([d]) => ((d === day ? e.target.checked : chosen.includes(d)) ? [d] : [])))
            }
          />
          {name}
        </label>
      ))}
    </div>
    <span className="hint">{blank}</span>
  </fieldset>
)

const week: readonly (readonly [Weekday, string])[] = [
  ["mon", "Monday"],
  ["tue", "Tuesday"],
  ["wed", "Wednesday"],
  ["thu", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
]
