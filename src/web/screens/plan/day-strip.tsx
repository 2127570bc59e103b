import { sayDay, sayShortDay } from "../../kit/words/dates.ts"
import type { StripDay } from "../../wire/worker/days.ts"

type Props = { readonly strip: readonly StripDay[]; readonly today: number }

/** The course day by day, a row a week: filled days have doses, hollow ones rest; what a day marks stands beside its week. */
export const DayStrip = ({ strip, today }: Props) => {
  const weeks = Array.from({ length: Math.ceil(strip.length / 7) }, (_, i) => strip.slice(i * 7, i * 7 + 7))
  const on = strip.filter((d) => d.doses > 0).length
  return (
    <table className="strip">
      <caption>
        {on} days on, {strip.length - on} off
      </caption>
      <thead className="hidden">
        <tr>
          <th scope="col">Week</th>
          <th scope="col">Days</th>
          <th scope="col">Marks</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, i) => (
          <tr key={week[0]?.date ?? i}>
            <th scope="row">
              <span className="hidden">Week </span>
              {i + 1}
            </th>
            <td>
              <span className="days" aria-hidden="true">
                {week.map((d) => (
                  <span
                    key={d.date}
                    className={`day ${d.doses > 0 ? "on" : "off"}${d.day === today ? " today" : ""}`}
                    title={`${sayDay(d.date)}: ${d.doses === 0 ? "no dose" : `${d.doses} dose${d.doses === 1 ? "" : "s"}`}`}
                  >
                    {d.doses > 0 ? d.doses : ""}
                  </span>
                ))}
              </span>
              <span className="hidden">
                {week.filter((d) => d.doses > 0).length} days on, {week.filter((d) => d.doses === 0).length} off
              </span>
            </td>
            <td className="marks">{marksOf(week)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const marksOf = (week: readonly StripDay[]): string => {
  const bottles = week.reduce((n, d) => n + d.marks.filter((m) => m === "bottle out").length, 0)
  const said = week.flatMap((d) =>
    d.marks.filter((m) => m !== "bottle out").map((m) => `${words[m] ?? m} ${sayShortDay(d.date)}`),
  )
  const out = bottles === 0 ? [] : [bottles === 1 ? "a bottle runs out" : `${bottles} bottles run out`]
  return [...said, ...out].join(", ")
}

const words: Readonly<Record<string, string>> = {
  rest: "rest from",
  "cycle end": "last day",
  reassess: "reassess",
  reorder: "order more",
  expiry: "bottle expires",
}
