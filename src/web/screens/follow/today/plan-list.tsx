import { Link } from "wouter"
import type { DayAnswer } from "../../../../app/index.ts"
import { sayTime } from "../../../kit/words/clock.ts"
import { sayShortDay } from "../../../kit/words/dates.ts"
import { asShown } from "../../../kit/words/number.ts"
import { lateChoices } from "./rule-sheet.tsx"

type Props = {
  readonly plans: DayAnswer["plans"]
  /** The calendar day shown. */
  readonly date: string
  readonly rule: (plan: string) => void
  readonly pause: (plan: string) => void
  readonly container: (plan: string) => void
  readonly loss: (plan: string) => void
}

type Course = NonNullable<DayAnswer["plans"][number]["course"]>

/** The plans that are followed: what comes next, how late doses are treated, and what may happen to their containers. */
export const PlanList = ({ plans, date, rule, pause, container, loss }: Props) => (
  <ul className="followed">
    {plans.map((p) => (
      <li key={p.id}>
        <h3>{p.title}</h3>
        {p.course && <p>{sayCourse(p.course)}</p>}
        <p className="soft">{p.paused ? "Paused" : p.next ? sayNext(p.next, date) : "Nothing more to come"}</p>
        {p.trial && (
          <p className="soft">
            In a trial: {p.trial.says}. {p.trial.score?.done && "Scored today. "}
            <Link href={`/trials/${p.trial.id}`}>The trial</Link>
          </p>
        )}
        <p className="soft">A late dose: {lateChoices[p.lateRule]}</p>
        <p className="row">
          {(
            [
              ["New container", container],
              ["Primed or spilled", loss],
              ["Late doses, stop rule", rule],
              ["Pause", pause],
            ] as const
          ).map(([words, act]) =>
            words === "Pause" && p.paused ? null : (
              <button
                key={words}
                type="button"
                className="plain link"
                aria-label={`${words}: ${p.title}`}
                onClick={() => act(p.id)}
              >
                {words}
              </button>
            ),
          )}
        </p>
      </li>
    ))}
  </ul>
)

const sayCourse = ({ day, of, course, courses }: Course): string =>
  `Day ${day}${of === null ? "" : ` of ${of}`}${courses === null || courses > 1 ? `, course ${course}${courses === null ? "" : ` of ${courses}`}` : ""}`

/** Where a trial hides how much it is, only when; where nobody may know yet whether there is one, not even that. */
const sayNext = ({ amount, at, trial }: NonNullable<DayAnswer["plans"][number]["next"]>, date: string): string => {
  if (trial === "not yet") return "Next: the trial says it one day ahead"
  return `Next: ${amount === null ? "" : `${asShown(amount)}, `}${momentWords(at, date)}`
}

const momentWords = (at: string, date: string): string =>
  at.slice(0, 10) === date ? `at ${sayTime(at)}` : `${sayShortDay(at.slice(0, 10))} at ${sayTime(at)}`
