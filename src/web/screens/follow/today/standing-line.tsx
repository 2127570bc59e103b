import { sayTime } from "../../../kit/words/clock.ts"
import { eventWords } from "../../../kit/words/event.ts"
import type { Here } from "../../../wire/outbox/diary-here.ts"
import type { Waiting } from "../../../wire/outbox/drawer.ts"

type Props = {
  readonly server: Here["server"]
  readonly waiting: readonly Waiting[]
  /** When this device's copy was made, as a zoned moment. */
  readonly copied: string
  readonly discard: (entry: Waiting) => void
}

/** Whether what is logged here has reached the server, in one line; and what the server has something against. */
export const StandingLine = ({ server, waiting, copied, discard }: Props) => {
  const fine = waiting.filter((w) => w.refused === null).length
  return (
    <div className="standing">
      <p className="small soft" role="status">
        {fine > 0 ? `${fine === 1 ? "One entry waits" : `${fine} entries wait`} on this device. ` : ""}
        {typeof server === "object"
          ? `${server.problem.message} What you see is as of ${sayTime(copied)}; you can go on logging.`
          : fine > 0
            ? ""
            : `Up to date at ${sayTime(copied)}.`}
      </p>
      {waiting.map(
        (w) =>
          w.refused !== null && (
            <p key={w.event.id} className="wrong" role="alert">
              An entry ({eventWords[w.event.kind]}) was not taken: {w.refused}{" "}
              <button type="button" className="plain link" onClick={() => discard(w)}>
                Throw it away
              </button>
            </p>
          ),
      )}
    </div>
  )
}
