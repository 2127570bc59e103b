import type { ReactNode } from "react"
import { forEyes } from "../../../kit/words/micro.ts"
import { asShown } from "../../../kit/words/number.ts"
import type { DayDose } from "./what.ts"

/** What is taken, by its short name: how the page calls it, from when it runs and how much it is stand elsewhere. */
export const calledOn = ({ title, amount }: Pick<DayDose, "title" | "amount">): string => {
  const [name = title] = title.split(" · ")
  const bare = name.replace(/, from \d.*$/u, "").replaceAll("\u00a0", " ")
  return (amount !== "" && bare.endsWith(` ${amount}`) ? bare.slice(0, -amount.length - 1) : bare) || title
}

/** The short name of a plan, without the day it runs from and how the page calls it. */
export const titleIn = (title: string): string => calledOn({ title, amount: "" })

/** How much of it, and how that is measured out. Of what a trial hides only that: how much of the substance it is stands nowhere. */
export const HowMuch = ({ dose }: { readonly dose: DayDose }) => (
  <p>
    {dose.trial === undefined && (
      <>
        <b>{asShown(dose.amount)}</b> ·{" "}
      </>
    )}
    {asShown(forEyes(dose.instruction))}
  </p>
)

/** The dose as it is called to somebody who does not see it: how much of what, or of what alone where a trial hides how much. */
export const spoken = ({ title, amount, trial }: DayDose): string =>
  trial === undefined ? `${asShown(amount)} of ${title}` : title

/** What is seldom wanted, on one more tap. */
export const More = ({ of, children }: { readonly of: string; readonly children: ReactNode }) => (
  <details className="rest-of">
    <summary className="small" aria-label={`More: ${of}`}>
      More
    </summary>
    <div className="row">{children}</div>
  </details>
)
