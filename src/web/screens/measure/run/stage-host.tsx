import { useEffect, useRef, useState } from "react"
import { createPortal } from "react-dom"
import type { Instrument, Session } from "../../../../measure/index.ts"
import type { With } from "./hands.ts"
import { MOST_LEFT, Stage } from "./stage.ts"

type Props = {
  readonly name: string
  readonly task: NonNullable<Instrument["task"]>
  readonly seed: number
  readonly set: Readonly<Record<string, number>>
  readonly by: With
  readonly practice: boolean
  readonly ended: (done: { readonly trials: Session["trials"]; readonly device: Session["device"] }) => void
}

/** The place a task is drawn on: the whole window, and what is said to somebody who left and came back. While it runs, nothing here changes. */
export const StageHost = ({ name, task, seed, set, by, practice, ended }: Props) => {
  const whole = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage | null>(null)
  const [left, setLeft] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one session is begun once; another one has another seed and is another element
  useEffect(() => {
    if (!root.current) return
    // Nothing behind it can be reached while it stands.
    const behind = document.getElementById("posology")
    behind?.setAttribute("inert", "")
    whole.current?.focus()
    const begun = task.begin(seed, set)
    if (!begun.ok) throw new Error(begun.problem.message)
    const made = new Stage(root.current, begun.value, { by, practice, paused: setLeft })
    stage.current = made
    // Whoever goes to another screen has stopped it.
    let here = true
    void made.run().then((how) => {
      here = false
      ended({ trials: begun.value.trials, device: { ...made.noted(how), ...about(practice) } })
    })
    const onEscape = (e: KeyboardEvent) => e.key === "Escape" && made.leave()
    document.addEventListener("keydown", onEscape)
    return () => {
      document.removeEventListener("keydown", onEscape)
      behind?.removeAttribute("inert")
      if (here) made.stop()
    }
  }, [])
  return createPortal(
    <div ref={whole} className="task-stage" role="application" tabIndex={-1} aria-label={name}>
      <div ref={root} className="task-field" />
      {left > 0 && (
        <div className="task-away" role="alertdialog" aria-label="You left">
          <h2>You left, and it waited.</h2>
          <p>
            {left >= MOST_LEFT
              ? "Three times is too often for this session to say anything; what was done is kept."
              : sayOn}
          </p>
          <div className="row">
            {left < MOST_LEFT && (
              <button
                type="button"
                className="button main tall"
                onClick={() => {
                  setLeft(0)
                  stage.current?.goOn()
                }}
              >
                Go on
              </button>
            )}
            <button type="button" className="button tall" onClick={() => stage.current?.stop()}>
              Stop here
            </button>
          </div>
        </div>
      )}
    </div>,
    document.body,
  )
}

const sayOn = "It goes on where you left, after a moment to get ready. That you left is kept with the session."

const about = (practice: boolean): Session["device"] => ({
  practice,
  fullScreen: document.fullscreenElement !== null,
  screen: `${window.innerWidth} x ${window.innerHeight}`,
  pixelRatio: window.devicePixelRatio,
  isolated: window.crossOriginIsolated,
  reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
  agent: navigator.userAgent,
})
