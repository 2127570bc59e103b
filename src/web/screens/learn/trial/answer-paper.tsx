import "./trial.css"
import type { Analysis, Answered } from "../../../../learn/index.ts"
import { figure, percent } from "../../../kit/words/figure.ts"
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
  const { effect, ruledOut } = a
  const scale = a.effect.unit === "raw" ? "" : ` (a ${a.effect.unit})`
  return (
    <div className="answer-paper">
      <p className="eyebrow">
        {a.outcome}, {choices.condition} “{choices.on}” against the rest
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
      <details>
        <summary className="link">The figures</summary>
        <dl className="facts">
          <dt>Difference as lived</dt>
          <dd>
            {figure(effect.mean)}
            {scale}, 95 % from {figure(effect.q025)} to {figure(effect.q975)}; in standard deviations of a day{" "}
            {figure(effect.d.mean)}, from {figure(effect.d.q025)} to {figure(effect.d.q975)}
          </dd>
          <dt>At full exposure</dt>
          <dd>
            {a.fullExposure
              ? `${figure(a.fullExposure.mean)}, 95 % from ${figure(a.fullExposure.q025)} to ${figure(a.fullExposure.q975)}. ${a.fullExposureWhy}`
              : a.fullExposureWhy}
          </dd>
          {a.adjusted && (
            <>
              <dt>Adjusted</dt>
              <dd>
                {figure(a.adjusted.mean)}, 95 % from {figure(a.adjusted.q025)} to {figure(a.adjusted.q975)} (
                {a.adjusted.method}). {a.adjusted.assumption} {a.adjusted.sensitivity.sentence}
              </dd>
            </>
          )}
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
              : `p = ${figure(a.randomisation.p)} over ${a.randomisation.draws} orders${a.randomisationInterval === null ? "" : `; differences from ${figure(a.randomisationInterval[0])} to ${figure(a.randomisationInterval[1])} are not rejected`}${a.chosen === "coin" ? "" : ", if a coin drew the order of each pair"}; no order of this design can give a one-sided p below ${figure(a.randomisation.smallestPossibleP)}`}
          </dd>
          {a.needs && (
            <>
              <dt>To settle it</dt>
              <dd>
                about {a.needs.morePairs} more {a.needs.morePairs === 1 ? "pair" : "pairs"} of such blocks would find
                half a standard deviation four times in five
              </dd>
            </>
          )}
        </dl>
        <p className="soft">{a.estimand}</p>
      </details>
      {a.notes.map((n) => (
        <p key={n} className="soft small">
          {n}
        </p>
      ))}
      <EffectsChart answer={a} />
      <DaysChart answered={answered} choices={choices} />
      <ChecksList checks={a.checks} />
      <Again answer={a} />
      <details>
        <summary>To repeat it from a file</summary>
        <pre className="command">{commandOf(name, choices)}</pre>
      </details>
    </div>
  )
}
