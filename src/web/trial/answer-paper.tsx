import "./trial.css"
import type { Analysis, Answered } from "../../learn/index.ts"
import { figure, percent } from "../words/figure.ts"
import { Again } from "./again.tsx"
import { ChecksList } from "./checks-list.tsx"
import { DaysChart } from "./days-chart.tsx"
import { EffectsChart } from "./effects-chart.tsx"
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
}

/** The answer of a diary: the verdict, what is ruled out, the days themselves, and what to look at before believing it. */
export const AnswerPaper = ({ answered, name, choices }: Props) => {
  const a = answered.answer
  const [word, sentence] = verdicts[a.verdict]
  const { effect, ruledOut } = a
  const scale = a.effect.unit === "raw" ? "" : ` (a ${a.effect.unit})`
  return (
    <div className="answer-paper">
      <p className="eyebrow">
        {a.outcome}, {choices.condition} “{choices.on}” against the rest
      </p>
      <p className="answer-line">{word}</p>
      <p className="when">{sentence}</p>
      <dl className="facts">
        <dt>Difference</dt>
        <dd>
          {figure(effect.mean)}
          {scale}, 95 % from {figure(effect.q025)} to {figure(effect.q975)}; in standard deviations of a day{" "}
          {figure(effect.d.mean)}, from {figure(effect.d.q025)} to {figure(effect.d.q975)}
        </dd>
        <dt>Ruled out</dt>
        <dd>
          {ruledOut.benefitAbove > 0
            ? `a benefit above ${figure(ruledOut.benefitAbove)} (${figure(ruledOut.d.benefitAbove)} sd)`
            : "any benefit"}
          {", and "}
          {ruledOut.harmAbove > 0
            ? `a harm above ${figure(ruledOut.harmAbove)} (${figure(ruledOut.d.harmAbove)} sd)`
            : "any harm"}
        </dd>
        <dt>Chance of</dt>
        <dd>
          any benefit {percent(effect.probBenefit)}, a worthwhile one {percent(effect.probWorthwhile)}
        </dd>
        <dt>Days</dt>
        <dd>
          {a.n} scores, {a.missing === 0 ? "no day" : a.missing === 1 ? "one day" : `${a.missing} days`} without one
        </dd>
        <dt>By the coins</dt>
        <dd>
          {"notPossible" in a.randomisation
            ? a.randomisation.notPossible
            : `p = ${figure(a.randomisation.p)} over ${a.randomisation.draws} orders, if a coin drew the order of each pair; no order of this design can give a one-sided p below ${figure(a.randomisation.smallestPossibleP)}`}
        </dd>
        {a.needs && (
          <>
            <dt>To settle it</dt>
            <dd>
              about {a.needs.morePairs} more {a.needs.morePairs === 1 ? "pair" : "pairs"} of such blocks would find half
              a standard deviation four times in five
            </dd>
          </>
        )}
      </dl>
      <p className="soft">{a.estimand}</p>
      {a.notes.map((n) => (
        <p key={n} className="soft small">
          {n}
        </p>
      ))}
      <EffectsChart answer={a} />
      <DaysChart answered={answered} choices={choices} />
      <ChecksList checks={a.checks} />
      <Again answer={a} />
      <section className="stack">
        <h2>The same on the command line</h2>
        <pre className="command">{commandOf(name, choices)}</pre>
      </section>
    </div>
  )
}
