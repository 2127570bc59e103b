import { useState } from "react"
import "./trial.css"
import { useDropped } from "../../../kit/parts/use-dropped.ts"
import { useJob } from "../../../wire/jobs/use-job.ts"
import { AnswerPaper } from "./answer-paper.tsx"
import { ColumnsForm } from "./columns-form.tsx"
import { exampleChoices, exampleDiary } from "./example.ts"
import { FileEntry } from "./file-entry.tsx"
import { OwnResults } from "./own-results.tsx"
import { type Choices, type Opened, offered, onScreen, optionsOf, unsaid } from "./state.ts"
import { useDiary } from "./use-diary.ts"

/** Results begin with what this person has; a file of theirs, once given, stands in its place. */
export const TrialScreen = () => <Results first={null} />

/** The same with an invented diary, which says that it is one. */
export const TrialExampleScreen = () => <Results first={exampleDiary} />

/** One person's diary of on and off days: map its columns, and see what it can show and what it rules out. */
const Results = ({ first }: { readonly first: typeof exampleDiary | null }) => {
  const { file, opened, problem, give } = useDiary(first)
  useDropped(give)
  const example = file === exampleDiary
  const [said, setSaid] = useState<{
    readonly of: Opened
    readonly choices: Choices
    readonly asked: Choices | null
  } | null>(null)
  // What was said of another file does not hold for this one.
  const now = opened === null ? null : said?.of === opened ? said : firstSaid(opened, example)
  const params = now?.asked && opened ? { diary: opened.text, options: optionsOf(now.asked) } : null
  const working = useJob("analyse", params, 1)
  const choices = now?.choices
  const asked = now?.asked ?? null

  const missing = choices && opened ? unsaid(choices, opened.labels) : null
  const stopped = working.state === "answered" && !working.value.ok ? working.value.problem : null

  if (file === null) return <OwnResults read={give} />
  return (
    <div className="sheet trial">
      <div className="page-head">
        <h1>What a diary of on and off days can show.</h1>
        <p className="lede">
          {example
            ? "Here is an invented diary: twelve weeks of capsule A or B, week about. A plain comparison calls the difference significant; days that resemble their neighbours say otherwise. Give your own file in its place."
            : "How much the score differed between on and off days, what these days rule out, and what to look at before believing either."}
        </p>
      </div>
      <div className="bench">
        <form
          className="form"
          aria-label="Your diary"
          onSubmit={(e) => {
            e.preventDefault()
            if (now && missing === null) setSaid({ ...now, asked: now.choices })
          }}
        >
          <fieldset>
            <legend>The diary</legend>
            <FileEntry
              name={opened?.name ?? null}
              rows={opened?.rows ?? 0}
              example={example}
              read={give}
              back={first === null ? undefined : () => give(first)}
            />
            {problem && (
              <p className="wrong" role="alert">
                {problem}
              </p>
            )}
          </fieldset>
          {opened && now && choices && (
            <fieldset>
              <legend>Its columns</legend>
              <ColumnsForm
                opened={opened}
                choices={choices}
                guessed={!example && asked === null}
                asks={stopped?.code ?? null}
                choose={(part) => setSaid({ ...now, choices: { ...choices, ...part } })}
              />
              <div className="stack confirm">
                <button type="submit" className="button main" disabled={missing !== null || asked === choices}>
                  {asked === null ? "This is right: work it out" : "Work it out again"}
                </button>
                <p className="small soft" aria-live="polite">
                  {missing ??
                    (asked === choices
                      ? "What stands beside is the answer to these choices."
                      : asked === null
                        ? ""
                        : "What stands beside is still the answer to the choices before.")}
                </p>
              </div>
            </fieldset>
          )}
        </form>
        <section className="result" aria-live="polite" aria-busy={working.state === "working"} aria-label="The answer">
          {working.state === "working" && (
            <p className="waiting soft">
              Working it out …{" "}
              <button type="button" className="plain link" onClick={() => now && setSaid({ ...now, asked: null })}>
                Stop
              </button>
            </p>
          )}
          {working.state === "idle" && (
            <p className="waiting soft">
              {opened
                ? "The columns beside are a guess from their names and what they hold. Look them over; nothing is worked out until you say that they are right."
                : problem
                  ? "There is no diary to work on."
                  : "Opening the diary …"}
            </p>
          )}
          {working.state === "problem" && <p className="waiting">{working.problem.message}</p>}
          {working.state === "answered" &&
            (working.value.ok && opened && asked ? (
              <AnswerPaper answered={working.value.value} name={opened.name} choices={asked} />
            ) : (
              !working.value.ok && (
                <p className="waiting" role="alert">
                  {onScreen(working.value.problem)}
                </p>
              )
            ))}
        </section>
      </div>
    </div>
  )
}

const firstSaid = (of: Opened, example: boolean) =>
  example
    ? { of, choices: exampleChoices, asked: exampleChoices }
    : { of, choices: offered(of), asked: null as Choices | null }
