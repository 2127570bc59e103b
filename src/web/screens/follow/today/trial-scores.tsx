import { useId } from "react"
import { Link } from "wouter"
import type { DayAnswer } from "../../../../app/index.ts"
import { outcomeWords } from "../../../../measure/index.ts"

type Props = { readonly plans: DayAnswer["plans"]; readonly effect: () => void }

/** The score that a running trial asks for today, until it is given: without it the day says nothing. */
export const TrialScores = ({ plans, effect }: Props) => {
  const id = useId()
  const open = plans.flatMap(({ title, trial }) =>
    trial?.score && !trial.score.done ? [{ title, id: trial.id, ...trial.score }] : [],
  )
  return (
    open.length > 0 && (
      <section aria-labelledby={id}>
        <h2 id={id}>For your trial</h2>
        <ul className="doses">
          {open.map(({ title, name, instrument, of, id: trial }) => (
            <li key={trial} className="dose">
              <p className="time">Today</p>
              <div className="what">
                <h3>{outcomeWords(name)}</h3>
                <p className="soft">{title}: not scored yet.</p>
              </div>
              <div className="acts">
                {of === "side-effect" ? (
                  <button type="button" className="button main tap" onClick={effect}>
                    Score it
                  </button>
                ) : (
                  <Link href={`/measure/${instrument ?? "number"}`} className="button main tap">
                    {of === "session" && instrument !== "ratings" ? "Begin" : "Score it"}
                  </Link>
                )}
              </div>
            </li>
          ))}
        </ul>
      </section>
    )
  )
}
