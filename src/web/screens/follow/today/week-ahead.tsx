import type { DayAnswer } from "../../../../app/index.ts"
import { sayTime } from "../../../kit/words/clock.ts"
import { sayShortDay } from "../../../kit/words/dates.ts"
import { asShown } from "../../../kit/words/number.ts"
import { calledOn } from "./dose-parts.tsx"

type Props = { readonly days: readonly DayAnswer[] }

/** What the next days ask for, of every plan together; a day without a dose says so. */
export const WeekAhead = ({ days }: Props) => (
  <ol className="week">
    {days.map((day) => (
      <li key={day.date}>
        <h3>
          {weekday(day.date)} {sayShortDay(day.date)}
        </h3>
        {day.due.length === 0 ? (
          <p className="soft">No dose.</p>
        ) : (
          <ul>
            {day.due.map((d) => (
              <li key={d.plan + d.due}>
                {sayTime(d.at)} {calledOn(d)}
                {aheadWords(d)}
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
)

const aheadWords = ({ trial, amount }: DayAnswer["due"][number]): string => {
  if (trial === "not yet") return ", if the trial has it: known the day before"
  return trial === "hidden" ? "" : `, ${asShown(amount)}`
}

const weekday = (iso: string): string =>
  new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "UTC" }).format(Date.parse(iso))
