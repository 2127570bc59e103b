import { type FormEvent, useState } from "react"
import type { Answer } from "../../../../app/index.ts"
import { Entry } from "../../../kit/form/entry.tsx"
import { Sheet } from "../../../kit/form/sheet.tsx"
import { useSend } from "../../../wire/api/index.ts"
import { zoneHere } from "../../../wire/outbox/use-diary-here.ts"

type Props = { readonly status: Answer<"trial-status">; readonly close: () => void }

/** Ending a trial before its last day: what that costs is said first, and why is asked for. */
export const OpenSheet = ({ status, close }: Props) => {
  const [why, setWhy] = useState("")
  const { send, busy, wrong } = useSend("open-trial")
  const open = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await send({ id: status.id, zone: zoneHere(), early: true, why: why.trim() })
    if (reply.ok) close()
  }
  return (
    <Sheet title="Stop the trial" close={close}>
      <form className="stack" onSubmit={(e) => void open(e)}>
        <p>
          {status.day === null
            ? "It has not begun, so there would be nothing to answer with."
            : `It would end with today, day ${status.day} of ${status.days}, and answer from the days lived so far.`}{" "}
          A trial that is ended when it pleases errs more often than its figures say: that it was opened early, and why,
          stands in its report for good. The order of all its blocks is shown.
        </p>
        <p>If something is wrong with you, stop taking it first; nothing here has to be done before that.</p>
        <Entry name="Why" value={why} set={setWhy} />
        {wrong && (
          <p className="wrong" role="alert">
            {wrong.problem.message}
          </p>
        )}
        <div className="row">
          <button type="submit" className="button main" disabled={busy || why.trim() === ""}>
            Stop and open it
          </button>
          <button type="button" className="button" onClick={close}>
            Go on with it
          </button>
        </div>
      </form>
    </Sheet>
  )
}
