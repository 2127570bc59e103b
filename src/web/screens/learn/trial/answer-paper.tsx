import { outcomeWords } from "../../../../measure/index.ts"
import "./trial.css"
import type { Analysis, Answered } from "../../../../learn/index.ts"
import { Again } from "./again.tsx"
import { ChecksList } from "./checks-list.tsx"
import { DaysChart } from "./days-chart.tsx"
import { EffectsChart } from "./effects-chart.tsx"
import { Figures } from "./figures.tsx"
import { type Choices, commandOf } from "./state.ts"

type Props = { readonly answered: Answered; readonly name: string; readonly choices: Choices }

const verdicts: Readonly<Record<Analysis["verdict"], readonly [string, string]>> = {
  helped: ["Helped", "On these days the score was better when on, by more than chance and habit explain."],
  hurt: ["Hurt", "On these days the score was worse when on, by more than chance and habit explain."],
  "too small to matter": [
    "Too small to matter",
    "Whatever difference there is on these days, it is smaller than the smallest you called worth having.",
  ],
  "not settled": [
    "Not settled",
    "These days leave room for a benefit and for none. That is an answer: most honest trials end here.",
  ],
  "went with better days": [
    "Went with better days",
    "The score was better on the on days. Whether they made it so, these days cannot say.",
  ],
  "went with worse days": [
    "Went with worse days",
    "The score was worse on the on days. Whether they made it so, these days cannot say.",
  ],
  "nothing seen": [
    "Nothing seen",
    "Whatever difference there is on these days, it is smaller than the smallest you called worth having.",
  ],
}

/** The answer of a diary: the verdict, what is ruled out, the days themselves, and what to look at before believing it. */
export const AnswerPaper = ({ answered, name, choices }: Props) => {
  const a = answered.answer
  const [word, sentence] = verdicts[a.verdict]
  return (
    <div className="answer-paper">
      <p className="eyebrow">
        {outcomeWords(a.outcome)}, {choices.condition} “{choices.on}” against the rest
      </p>
      <p className="answer-line">{word}</p>
      <p>{a.sentence}</p>
      <p className="when">{sentence}</p>
      {a.couldAlsoBe.length > 0 && (
        <>
          <p>{a.chosen === "coin" ? "It could also be:" : "What else would look the same:"}</p>
          <ul>
            {a.couldAlsoBe.map((c) => (
              <li key={c}>{c}</li>
            ))}
          </ul>
        </>
      )}
      {a.winnersCurse && <p className="soft">{a.winnersCurse.sentence}</p>}
      <Figures answer={a} />
      {a.notes.map((n) => (
        <p key={n} className="soft small">
          {n}
        </p>
      ))}
      <EffectsChart answer={a} />
      <DaysChart outcome={a.outcome} days={answered.days} condition={choices.condition} on={choices.on} />
      <ChecksList checks={a.checks} />
      <Again answer={a} />
      <details>
        <summary>To repeat it from a file</summary>
        <pre className="command">{commandOf(name, choices)}</pre>
      </details>
    </div>
  )
}
