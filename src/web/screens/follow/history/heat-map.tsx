import { date } from "../../../../base/index.ts"
import { sayDay } from "../../../kit/words/dates.ts"
import type { History } from "./say-entry.ts"

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const

/** The days of a stretch as weeks: a number in each box says how many doses were logged, a dot that a side effect was. */
export const HeatMap = ({ days }: { readonly days: History["days"] }) => {
  const weeks = inWeeks(days)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keyboard
    <section className="heat" aria-label="The days" tabIndex={0}>
      <table>
        <caption className="small soft">
          Doses logged each day; darker where all that was planned was logged, a frame where some are missing, a dot
          where a side effect was reported.
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">Week</span>
            </th>
            {weekdays.map((d) => (
              <th key={d} scope="col">
                {d}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.from}>
              <th scope="row">{week.label || <span className="hidden">Week of {sayDay(week.from)}</span>}</th>
              {week.days.map((d, i) => (
                <td key={d?.date ?? weekdays[i]}>{d && <Box day={d} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Day = History["days"][number]

const Box = ({ day }: { readonly day: Day }) => (
  <span className={`box ${shade(day)}`} title={says(day)}>
    <span aria-hidden="true">
      {day.taken > 0 ? day.taken : day.planned > 0 ? "0" : ""}
      {day.effects > 0 ? "•" : ""}
    </span>
    <span className="hidden">{says(day)}</span>
  </span>
)

const shade = ({ planned, taken }: Day): string =>
  planned === 0 ? (taken > 0 ? "besides" : "none") : taken >= planned ? "all" : taken > 0 ? "some" : "open"

const says = ({ date: on, planned, taken, effects }: Day): string =>
  `${sayDay(on)}: ${taken} logged of ${planned} planned${effects > 0 ? `, ${effects} ${effects === 1 ? "side effect" : "side effects"}` : ""}`

type Week = { readonly from: string; readonly label: string; readonly days: readonly (Day | null)[] }

/** Days in rows of seven from a Monday; null where the stretch has not begun or is over. The first week of a month carries its name. */
export const inWeeks = (days: readonly Day[]): readonly Week[] => {
  const rows: { from: string; label: string; days: (Day | null)[] }[] = []
  let month = ""
  for (const day of days) {
    const at = date(day.date).dayOfWeek - 1
    let row = rows.at(-1)
    if (!row || at === 0) {
      row = { from: day.date, label: "", days: Array.from({ length: 7 }, () => null) }
      rows.push(row)
    }
    row.days[at] = day
    const name = day.date.slice(0, 7)
    if (name !== month) row.label = sayDay(day.date).split(" ").slice(1).join(" ")
    month = name
  }
  return rows
}
