import { sayTime } from "../../../kit/words/clock.ts"
import { calledOn, HowMuch, spoken } from "./dose-parts.tsx"
import type { DayDose } from "./what.ts"

type Props = {
  readonly title: string
  readonly doses: readonly DayDose[]
  readonly otherwise: (dose: DayDose) => void
  /** Logs a dose before its hour; undefined for a dose that another one of its plan comes before. */
  readonly early: (dose: DayDose) => (() => void) | undefined
}

/** Doses whose hour is still to come. The next of each plan may be taken now, with the hour it is planned for said; one that comes too close to
 *  the last says so in its place. */
export const Coming = ({ title, doses, otherwise, early }: Props) => (
  <section>
    <h2>{title}</h2>
    <ul className="doses">
      {doses.map((dose) => {
        const take = early(dose)
        const which = spoken(dose)
        return (
          <li key={dose.plan + dose.due} className="dose coming">
            <p className="time">{sayTime(dose.at)}</p>
            <div className="what">
              <h3>{calledOn(dose)}</h3>
              <HowMuch dose={dose} />
              {take && dose.tooClose && <p className="soft">Not now: {lowered(dose.tooClose.says)}</p>}
            </div>
            <div className="acts">
              {take && !dose.tooClose && (
                <button
                  type="button"
                  className="button"
                  aria-label={`Take it now: ${which}, planned for ${sayTime(dose.at)}`}
                  onClick={take}
                >
                  Take it now <span className="small">(planned for {sayTime(dose.at)})</span>
                </button>
              )}
              <button
                type="button"
                className="plain link"
                aria-label={`Edit: ${which}, due ${sayTime(dose.at)}`}
                onClick={() => otherwise(dose)}
              >
                Edit
              </button>
            </div>
          </li>
        )
      })}
    </ul>
  </section>
)

const lowered = (says: string): string => says.charAt(0).toLowerCase() + says.slice(1)
