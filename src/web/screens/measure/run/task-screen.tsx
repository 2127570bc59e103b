import { type MouseEvent, useState } from "react"
import { Link } from "wouter"
import { measuringOf } from "../../../../app/index.ts"
import { type Instrument, instrumentOf, runInSessions, type Session } from "../../../../measure/index.ts"
import { useNow, zoneHere } from "../../../wire/outbox/use-diary-here.ts"
import { keepSession } from "../keep.ts"
import type { WithDiary } from "../with-diary.ts"
import { EndView } from "./end-view.tsx"
import { madeWith, type With } from "./hands.ts"
import { howByHand } from "./how.ts"
import { keepWords, wordsWaiting } from "./later-words.ts"
import { setFromAddress } from "./set-from-address.ts"
import { StageHost } from "./stage-host.tsx"

type State =
  | { readonly at: "before"; readonly practised: boolean }
  | {
      readonly at: "running"
      readonly by: With
      readonly practice: boolean
      readonly began: string
      readonly seed: number
    }
  | { readonly at: "after"; readonly session: Session | null }

type Props = WithDiary & { readonly id: string }

/** One task: what to do, a block for practice, the session, and what became of it. */
export const TaskScreen = ({ here, id }: Props) => {
  const [state, setState] = useState<State>({ at: "before", practised: false })
  const now = useNow()
  const instrument = instrumentOf(id)
  const task = instrument?.task
  if (!instrument || !task) throw new Error(`there is no task ${id}`)
  const set = setFromAddress(task.parameters)
  const done = measuringOf(here.folded.diary, now, zoneHere()).parts.find((p) => p.instrument === id)?.sessions ?? 0

  const begin = (practice: boolean) => (e: MouseEvent) => {
    const by = madeWith(e)
    void document.documentElement.requestFullscreen?.().catch(() => {})
    setState({ at: "running", by, practice, began: new Date().toISOString(), seed: newSeed() })
  }
  if (state.at === "running") {
    const { by, practice, began, seed } = state
    return (
      <StageHost
        key={seed}
        name={instrument.name}
        task={task}
        seed={seed}
        set={practice ? (task.practice ?? {}) : set}
        by={by}
        practice={practice}
        ended={({ trials, device }) => {
          void leaveFullScreen()
          if (practice) return setState({ at: "before", practised: true })
          if (trials.length === 0) return setState({ at: "after", session: null })
          const session = sessionOf(instrument, seed, set, device, trials)
          if (id === "word-list" && device.stopped !== true) keepWords(session, began)
          void keepSession(session, began).then(() => setState({ at: "after", session }))
        }}
      />
    )
  }
  if (state.at === "after") return <EndView here={here} session={state.session} id={id} />
  const first = done === 0 && !state.practised && task.practice !== null
  return (
    <>
      <div className="page-head">
        <h1>{instrument.name}</h1>
        <p className="lede">{task.asks}</p>
      </div>
      <ul className="said">
        <li>{howByHand(id)} What you begin with, keys or finger, is what you go on with.</li>
        <li>{sayRules(instrument.minutes, done)}</li>
        <li>If you have to leave, it waits; leaving is noted, and the third time ends it.</li>
        {id === "word-list" && <li>After 20 minutes you are asked once more which words are still there.</li>}
      </ul>
      {id === "word-list" && wordsWaiting(now) !== null && (
        <p>
          <Link href="/measure/words-again">The words of before are still to be asked</Link>
        </p>
      )}
      <div className="row">
        {task.practice !== null && (
          <button type="button" className={first ? "button main tall" : "button tall"} onClick={begin(true)}>
            Practise first
          </button>
        )}
        <button type="button" className={first ? "button tall" : "button main tall"} onClick={begin(false)}>
          Begin
        </button>
      </div>
      <p className="small soft">This task needs eyes and a hand. How you feel can be rated with a screen reader too.</p>
    </>
  )
}

const sayRules = (minutes: number, done: number): string => {
  const practice =
    done < runInSessions
      ? ` The first ${runInSessions} sessions are to get used to it; this is number ${done + 1}.`
      : ""
  return `It takes ${Math.ceil(minutes)} minutes.${practice}`
}

const sessionOf = (
  { id, version }: Instrument,
  seed: number,
  set: Readonly<Record<string, number>>,
  device: Session["device"],
  trials: Session["trials"],
): Session => ({
  instrument: id,
  version,
  seed,
  device,
  ...(Object.keys(set).length === 0 ? {} : { parameters: set }),
  trials,
})

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

const leaveFullScreen = async (): Promise<void> => {
  if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => {})
}
