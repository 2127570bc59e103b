import { Link } from "wouter"
import type { Answer } from "../../../../app/index.ts"
import { sayDay } from "../../../kit/words/dates.ts"
import { Asked, useCall } from "../../../wire/api/index.ts"
import "./trials.css"
import { outcomeWords } from "../../../../measure/index.ts"
import { stateSaid } from "./state-said.ts"

/** The trials of this diary, and the plans that one could be made of. */
export const TrialsScreen = () => (
  <div className="sheet trials">
    <div className="page-head">
      <h1>Trials on yourself</h1>
      <p className="lede">
        A coin chooses which days have a dose, and the answer is one that could have come out no. It can also end with
        “cannot tell”, and says then what is ruled out.
      </p>
    </div>
    <Asked of={useCall("trials", {})} waiting="Looking up your trials …">
      {({ trials }) => (
        <>
          {trials.length > 0 && <Begun trials={trials} />}
          <Plans running={trials.filter((t) => t.state !== "opened" && t.state !== "over").map((t) => t.plan)} />
        </>
      )}
    </Asked>
  </div>
)

const Begun = ({ trials }: Answer<"trials">) => (
  <section className="stack" aria-labelledby="begun">
    <h2 id="begun">Begun</h2>
    <ul className="lines">
      {trials.map((t) => (
        <li key={t.id}>
          <Link href={`/trials/${t.id}`}>
            {t.title}: {outcomeWords(t.primary)}
          </Link>
          <span className="soft">
            {stateSaid(t)}, {sayDay(t.startsOn)} to {sayDay(t.endsOn)}
          </span>
        </li>
      ))}
    </ul>
  </section>
)

const Plans = ({ running }: { readonly running: readonly string[] }) => (
  <section className="stack" aria-labelledby="to-begin">
    <h2 id="to-begin">To begin one</h2>
    <Asked of={useCall("plans", {})} waiting="Looking up your plans …">
      {({ items }) => {
        const free = items.filter((p) => !running.includes(p.id))
        return free.length === 0 ? (
          <p>
            A trial is made of a plan that you keep.{" "}
            {items.length === 0 ? <Link href="/">Check a page and plan it first.</Link> : "Each of yours is in one."}
          </p>
        ) : (
          <ul className="lines">
            {free.map((p) => (
              <li key={p.id}>
                <Link href={`/trials/new/${p.id}`}>Find out whether “{p.title}” works for you</Link>
              </li>
            ))}
          </ul>
        )
      }}
    </Asked>
  </section>
)
