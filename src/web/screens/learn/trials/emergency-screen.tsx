import { Link, useParams } from "wouter"
import { brand } from "../../../../base/index.ts"
import { Asked, useCall } from "../../../wire/api/index.ts"
import { stateSaid } from "./state-said.ts"
import { Unblind } from "./unblind-sheet.tsx"
import "./trials.css"

/** Where emergency help leads while a trial hides what is taken: one tap more, and it is seen. */
export const EmergencyScreen = () => {
  const { id = "" } = useParams<{ id: string }>()
  return (
    <div className="sheet trials">
      <div className="page-head">
        <h1>What am I taking?</h1>
      </div>
      <Asked of={useCall("trial-status", { id })} waiting="Looking up the trial …">
        {(s) =>
          s.blinded && s.block !== null && s.state === "running" ? (
            <Unblind id={s.id} plan={brand(s.plan)} block={s.block} />
          ) : (
            <p>
              {s.title}: {stateSaid(s)}. <Link href={`/trials/${s.id}`}>The trial</Link> says what was drawn.
            </p>
          )
        }
      </Asked>
    </div>
  )
}
