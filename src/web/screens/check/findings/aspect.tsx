import type { ReactNode } from "react"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { NoPage } from "../../../wire/desk/no-page.tsx"
import { useAnswer } from "../../../wire/desk/use-answer.ts"
import type { Answers } from "../../../wire/worker/engine.ts"
import type { ViewQuestions } from "../../../wire/worker/views.ts"
import { Unchecked } from "../page/unchecked.tsx"
import { Aspects } from "./aspects.tsx"

/** What is asked about the page alone. */
type AspectQuestion = Exclude<keyof ViewQuestions, "before">

type Props<Q extends AspectQuestion> = {
  readonly question: Q
  readonly title: string
  readonly lede: string
  readonly children: (answer: Answers[Q]) => ReactNode
}

/** One way of looking at what was found: its words, the answer, and below it, always, what could not be checked. */
export const Aspect = <Q extends AspectQuestion>(props: Props<Q>) => {
  const { desk } = useDesk()
  return desk.page.status === "read" ? <Looked {...props} corrected={desk.corrections.length} /> : <NoPage />
}

const Looked = <Q extends AspectQuestion>({
  question,
  title,
  lede,
  children,
  corrected,
}: Props<Q> & { readonly corrected: number }) => {
  const { desk } = useDesk()
  const answer = useAnswer<Q>(question, { corrected })
  return (
    <div className="sheet">
      <Aspects />
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
      </div>
      <div className="aspect">
        {answer.state === "answered" ? (
          children(answer.value)
        ) : (
          <p className="soft" role="status">
            {answer.state === "problem" ? answer.problem.message : "Looking …"}
          </p>
        )}
        {desk.page.status === "read" && <Unchecked opened={desk.page.opened} />}
      </div>
    </div>
  )
}
