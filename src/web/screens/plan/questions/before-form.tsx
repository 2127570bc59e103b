import { useDesk } from "../../../wire/desk/desk.tsx"
import type { Before } from "../../../wire/desk/state.ts"
import { useAnswer } from "../../../wire/desk/use-answer.ts"
import { Questions } from "./questions.tsx"

type Props = {
  readonly protocol: number
  readonly before: Before
  readonly wrong: string | undefined
  readonly say: (before: Before) => void
}

/** What is asked before a plan is made: only what can change something for this protocol. */
export const BeforeForm = ({ protocol, ...form }: Props) => {
  const { desk } = useDesk()
  const asked = useAnswer("before", { protocol, before: form.before, corrected: desk.corrections.length })
  return asked.state === "answered" ? (
    <Questions asked={asked.value} {...form} />
  ) : (
    <p className="soft" role="status">
      {asked.state === "problem" ? asked.problem.message : "Looking up what to ask …"}
    </p>
  )
}
