import { Link } from "wouter"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { NoPage } from "../../../wire/desk/no-page.tsx"
import { useAnswer } from "../../../wire/desk/use-answer.ts"
import type { Opened } from "../../../wire/worker/opened.ts"
import { InHandForm } from "../hand/in-hand-form.tsx"
import { BottleTable } from "./bottle-table.tsx"
import { DiluentPanel } from "./diluent-panel.tsx"

/** Every protocol of the page against the bottle in hand: what it can deliver, and the plain no. */
export const BottleScreen = () => {
  const { desk } = useDesk()
  if (desk.page.status !== "read" || desk.page.opened.protocols.length === 0) return <NoPage />
  return <Bottle opened={desk.page.opened} />
}

const Bottle = ({ opened }: { readonly opened: Opened }) => {
  const { desk } = useDesk()
  const answer = useAnswer("bottle", { label: desk.label, corrected: desk.corrections.length })
  const problem = answer.state === "problem" ? answer.problem : null
  return (
    <div className="sheet">
      <div className="page-head">
        <h1>Can your bottle do that?</h1>
        <p className="lede">
          Type what stands on the container in your hand. Every dose the page states is then counted out exactly, or
          refused with the reason.
        </p>
      </div>
      <div className="bench">
        <form className="form" aria-label="Your bottle" onSubmit={(e) => e.preventDefault()}>
          <InHandForm opened={opened} problem={problem} />
        </form>
        <section className="result" aria-live="polite" aria-label="What it can deliver">
          {answer.state === "answered" ? (
            <BottleTable opened={opened} bottle={answer.value} />
          ) : (
            <Waiting message={problem && problem.path !== undefined ? problem.message : (problem?.message ?? "")} />
          )}
          <DiluentPanel label={desk.label} />
        </section>
      </div>
    </div>
  )
}

const Waiting = ({ message }: { readonly message: string }) => (
  <div className="waiting">
    <p className="soft">{message}</p>
    <p className="soft">
      Nothing is counted before that. The page’s protocols are on <Link href="/">the page</Link>.
    </p>
  </div>
)
