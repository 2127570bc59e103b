import type { DayAnswer } from "../../../../app/index.ts"
import { titleIn } from "./dose-parts.tsx"

type Props = { readonly plans: readonly Pick<DayAnswer["plans"][number], "id" | "title" | "lateRule">[] }

/** "What if I am late with a dose?": the rule that holds for all, and what was chosen for each plan. */
export const LateAnswer = ({ plans }: Props) => (
  <details className="late-answer">
    <summary>What if I am late with a dose?</summary>
    <p>
      Never take two at once. Once more than half the time to the next dose has passed, leave the late one out: Today
      says so when it comes to that. What the label or whoever prescribed it says goes before this.
    </p>
    {plans.length > 0 && (
      <ul>
        {plans.map((p) => (
          <li key={p.id}>
            {titleIn(p.title)}: {byRule[p.lateRule]}
          </li>
        ))}
      </ul>
    )}
  </details>
)

const byRule = {
  ask: "when you are late you choose: take it, or leave it out.",
  take: "until then it may still be taken, as you chose.",
  skip: "more than an hour late it is left out, as you chose.",
} as const
