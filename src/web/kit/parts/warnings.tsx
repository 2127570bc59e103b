import { useId } from "react"
import type { PlanAnswer, WarningAnswer } from "../../../app/index.ts"
import { forEyes } from "../words/micro.ts"
import { Mark } from "./mark.tsx"
import { Grounds } from "./note.tsx"

type Made = PlanAnswer["warnings"][number]
/** A warning with its grounds, or, in the diary, by its sentence alone. */
type Warning = Pick<Made, "code" | "severity" | "message" | "answer"> &
  Partial<Pick<Made, "basis" | "quotes" | "absent">>
type Props = {
  readonly warnings: readonly Warning[]
  /** What was said to them since this plan was worked out. */
  readonly said?: Readonly<Record<string, WarningAnswer>> | undefined
  /** Says something to the warnings with these codes; left out where nothing can be said any more. */
  readonly say?: Say | undefined
  /** An answer is kept at once and cannot be looked at here again: two buttons, where a choice could be changed. */
  readonly atOnce?: boolean | undefined
  /** The plan they belong to, where several stand on one screen. */
  readonly of?: string | undefined
}
type Say = (codes: readonly string[], answer: WarningAnswer) => void

/** What comes along from the check, above everything else of a plan: each caution by itself, everything that nobody knows as one list with one answer. */
export const Warnings = ({ warnings: asMade, said = {}, say, atOnce = false, of }: Props) => {
  const warnings = asMade.map((w) => ({ ...w, answer: said[w.code] ?? w.answer }))
  const id = useId()
  const unknown = warnings.filter((w) => w.severity === "unknown")
  const first = unknown.filter((w) => w.code === "plan/nothing-known" || w.code === "plan/no-compound")
  const cautions = warnings.filter((w) => w.severity !== "unknown")
  // What every other sentence is silent about comes before them, and its answer with it.
  const nobodyKnows = unknown.length > 0 && (
    <Unknown
      first={first}
      more={unknown.filter((w) => !first.includes(w))}
      id={`${id}unknown`}
      say={say}
      atOnce={atOnce}
    />
  )
  return warnings.length === 0 ? null : (
    <section className="warnings" aria-label={of === undefined ? "Before you go on" : `Before you go on: ${of}`}>
      {first.length > 0 && nobodyKnows}
      {cautions.map((w) => (
        <div key={w.code} className="warning" data-asked={w.code}>
          <p id={`${id}${w.code}`}>
            <Mark of="caution" word /> {forEyes(w.message)}
          </p>
          {w.basis && w.quotes && w.absent !== undefined && (
            <details>
              <summary className="small">What this rests on</summary>
              <Grounds finding={{ basis: w.basis, quotes: w.quotes, absent: w.absent }} />
            </details>
          )}
          <Answers of={`${id}${w.code}`} codes={[w.code]} answer={w.answer} say={say} atOnce={atOnce} />
        </div>
      ))}
      {first.length === 0 && nobodyKnows}
    </section>
  )
}

type UnknownProps = {
  readonly first: readonly Warning[]
  readonly more: readonly Warning[]
  readonly id: string
  readonly say: Say | undefined
  readonly atOnce: boolean
}

/** Everything that nobody knows, with one answer to all of it. */
const Unknown = ({ first, more, id, say, atOnce }: UnknownProps) => {
  const all = [...first, ...more]
  const [one] = all
  return (
    <div className="warning" data-asked="unknown">
      <div id={id}>
        {first.map((w) => (
          <p key={w.code} className="lede">
            <Mark of="unknown" word /> {forEyes(w.message)}
          </p>
        ))}
        {more.length > 0 && (
          <>
            <p>
              {first.length === 0 && <Mark of="unknown" word />}{" "}
              {first.length === 0 ? "Nobody knows:" : "Nobody knows either:"}
            </p>
            <ul>
              {more.map((w) => (
                <li key={w.code}>{forEyes(w.message)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <Answers
        of={id}
        codes={all.map((w) => w.code)}
        answer={one && all.every((w) => w.answer === one.answer) ? one.answer : null}
        say={say}
        atOnce={atOnce}
      />
    </div>
  )
}

type AnswersProps = {
  /** The element that says what is answered. */
  readonly of: string
  readonly codes: readonly string[]
  readonly answer: WarningAnswer | null
  readonly say: Say | undefined
  readonly atOnce: boolean
}

const words: Readonly<Record<WarningAnswer, string>> = { asked: "I asked", "go-on": "I go on without" }

const both = ["asked", "go-on"] as const

const Answers = ({ of, codes, answer, say, atOnce }: AnswersProps) => {
  if (say === undefined) return <p className="small soft">{answer === null ? "Not answered." : `${words[answer]}.`}</p>
  return (
    <fieldset className="row" aria-labelledby={of}>
      {both.map((one) =>
        atOnce ? (
          <button key={one} type="button" className="button" aria-describedby={of} onClick={() => say(codes, one)}>
            {words[one]}
          </button>
        ) : (
          <label key={one} className="chip">
            <input type="radio" name={of} checked={answer === one} onChange={() => say(codes, one)} />
            {words[one]}
          </label>
        ),
      )}
    </fieldset>
  )
}
