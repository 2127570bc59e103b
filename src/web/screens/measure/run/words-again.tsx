import { type MouseEvent, useState } from "react"
import { Link } from "wouter"
import { showZoned, zonedOfMs } from "../../../../base/index.ts"
import { instrumentOf, type Session } from "../../../../measure/index.ts"
import { sayTime } from "../../../kit/words/clock.ts"
import { diaryHere, useNow, zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { bodyOf } from "../keep.ts"
import type { WithDiary } from "../with-diary.ts"
import { EndView } from "./end-view.tsx"
import { madeWith, type With } from "./hands.ts"
import { forgetWords, wordsWaiting } from "./later-words.ts"
import { StageHost } from "./stage-host.tsx"

/** The words of a list once more, 20 to 45 minutes after they were learned. What is typed goes to the same session. */
export const WordsAgain = ({ here }: WithDiary) => {
  const now = useNow()
  const [waiting] = useState(() => wordsWaiting(now))
  const [by, setBy] = useState<With | null>(null)
  const [kept, setKept] = useState<Session | null>(null)
  const task = instrumentOf("word-list")?.task
  if (!task) throw new Error("there is no word list")
  if (kept) return <EndView here={here} session={kept} id="word-list" />
  const entry = here.folded.diary.entries
    .all()
    .findLast(
      ({ event }) => event.kind === "session" && event.instrument === "word-list" && event.at === waiting?.began,
    )
  if (waiting === null || entry === undefined)
    return (
      <div className="page-head">
        <h1>No words wait to be asked.</h1>
        <p className="lede">
          They are asked again 20 to 45 minutes after they were read; later it says nothing any more.
        </p>
        <p>
          <Link href="/measure">Back to what is measured</Link>
        </p>
      </div>
    )
  if (by !== null)
    return (
      <StageHost
        name="The words again"
        task={task}
        seed={waiting.session.seed}
        set={{ delayed: 1 }}
        by={by}
        practice={false}
        ended={({ trials, device }) => {
          const after = Math.round((Date.now() - Date.parse(waiting.began)) / 60_000)
          const left = Number(waiting.session.device.focusLosses ?? 0) + Number(device.focusLosses ?? 0)
          const session = {
            ...waiting.session,
            device: { ...waiting.session.device, focusLosses: left, delayedAfterMinutes: after, delayed: device },
            trials: [...waiting.session.trials, ...trials],
          }
          const body = bodyOf(session)
          if (body.kind !== "session") throw new Error("a session is a session")
          void diaryHere()
            .log([{ body: { kind: "correction", of: entry.id, replacement: body, happened: null } }])
            .then(() => {
              forgetWords()
              setKept(session)
            })
        }}
      />
    )
  const early = now < waiting.from
  const begin = (e: MouseEvent) => setBy(madeWith(e))
  return (
    <>
      <div className="page-head">
        <h1>The words again</h1>
        <p className="lede">
          {early
            ? `From ${sayTime(showZoned(zonedOfMs(waiting.from, zoneHere())))}. Do something else until then.`
            : "Type the words of before that you still remember, in any order. They are not shown again."}
        </p>
      </div>
      <div className="row">
        <button type="button" className="button main tall" disabled={early} onClick={begin}>
          Begin
        </button>
      </div>
    </>
  )
}
