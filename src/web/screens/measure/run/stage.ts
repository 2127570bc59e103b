import type { Frame, Frames, Running } from "../../../../measure/index.ts"
import { Clock } from "./clock.ts"
import { type Canvas, drawing } from "./drawing.ts"
import { Hands, type With } from "./hands.ts"
import { Paint } from "./paint.ts"

/** How a session came to its end. */
export type Ended = "done" | "stopped"

type Next = IteratorResult<Frame, void>

type Options = {
  /** What the session is done with; presses by anything else do not count. */
  readonly by: With
  /** A block for practice, which says of each trial how it was. */
  readonly practice: boolean
  /** Told when the person has left, and how often. */
  readonly paused: (left: number) => void
}

const READY_MS = 1500
const SAYS_MS = 900
/** Left so often, or away for so long, a session says nothing any more and is ended. */
export const MOST_LEFT = 3
const LONGEST_AWAY_MS = 120_000

/** Runs one session of a task on the screen, frame by frame, past React. A frame is drawn in one animation frame of the browser. Its onset is the moment at which
 *  the browser says that it was painted; where it does not say, the next animation frame. Answers are timed by the time of their events. Whoever leaves comes back to the same frame, shown anew. */
export class Stage {
  readonly #running: Running
  readonly #frames: Frames
  readonly #canvas: Canvas
  readonly #options: Options
  readonly #clock = new Clock()
  readonly #hands: Hands
  readonly #paint = new Paint()
  readonly #away: { trial: number; ms: number }[] = []
  #frame: Frame | null = null
  /** What is shown after a sentence of ours. */
  #held: Next | null = null
  #drawn: number | null = null
  #onset: number | null = null
  /** What was answered, and when on the clock of events. */
  #answer: { readonly answer: string; readonly at: number } | null = null
  #leftAt: number | null = null
  #left = 0
  #late = 0
  #asked = 0
  #painted = 0
  #finish: (how: Ended) => void = () => {}

  constructor(root: HTMLElement, running: Running, options: Options) {
    this.#running = running
    this.#frames = running.frames
    this.#options = options
    this.#canvas = drawing(root, options.by, (text, at) => this.#press(text, at))
    this.#hands = new Hands(
      root,
      options.by,
      ({ answer, at }) => this.#press(answer, at),
      () => this.#canvas.hint(`This session goes on by ${options.by}: the two are not to be mixed.`),
    )
  }

  /** Shows frame after frame until the last one, or until it is stopped. */
  async run(): Promise<Ended> {
    document.addEventListener("visibilitychange", this.#hidden)
    document.addEventListener("fullscreenchange", this.#shrunk)
    window.addEventListener("blur", this.leave)
    const ended = new Promise<Ended>((resolve) => {
      this.#finish = resolve
    })
    this.#say("Ready …", READY_MS, this.#frames.next())
    this.#tick()
    const how = await ended
    this.#close()
    return how
  }

  /** Goes on after the person was away: a moment to get ready, then the frame at which they left, shown anew. */
  readonly goOn = (): void => {
    if (this.#leftAt === null) return
    const ms = Math.round(performance.now() - this.#leftAt)
    this.#away.push({ trial: this.#running.trials.length, ms })
    this.#leftAt = null
    if (ms > LONGEST_AWAY_MS || this.#left >= MOST_LEFT) {
      this.stop()
      return
    }
    this.#clock.forget()
    const again = this.#held ?? (this.#frame === null ? null : { done: false as const, value: this.#frame })
    if (again !== null) this.#say("Ready …", READY_MS, again)
    this.#tick()
  }

  /** Ends it here; what was done so far is kept. */
  readonly stop = (): void => this.#finish("stopped")

  /** What there is to say about the session beside its trials. */
  noted(how: Ended): Readonly<Record<string, unknown>> {
    return {
      input: this.#options.by,
      refreshHz: this.#clock.hertz(),
      frames: this.#clock.frames,
      droppedFrames: this.#clock.dropped,
      focusLosses: this.#left,
      ...(this.#away.length > 0 ? { away: this.#away } : {}),
      ...(how === "stopped" ? { stopped: true } : {}),
      paintsTimed: this.#painted,
      otherInput: this.#hands.others,
      lateInput: this.#late,
    }
  }

  readonly #tick = (): void => {
    this.#asked = requestAnimationFrame((at) => {
      if (this.#leftAt !== null) return
      this.#clock.tick(at)
      this.#step(at)
      if (this.#frame !== null) this.#tick()
    })
  }

  #step(at: number): void {
    const frame = this.#frame
    if (frame === null) return
    if (this.#drawn === null) {
      this.#canvas.draw(frame)
      this.#paint.expect((painted) => {
        this.#onset = painted
        this.#painted++
      })
      this.#drawn = at
      return
    }
    this.#onset ??= at
    const shown = at - this.#onset
    const half = this.#clock.interval() / 2
    if (this.#answer !== null && frame.ends) this.#over(this.#rt(this.#answer.at), at)
    else if (frame.forMs !== null && shown >= frame.forMs - half) this.#over(shown, at)
    else if (frame.seenMs !== undefined && shown >= frame.seenMs - half) this.#canvas.hide()
  }

  // What comes next is drawn in the same animation frame in which the last thing is over.
  #over(lasted: number, at: number): void {
    const held = this.#held
    this.#held = null
    if (held !== null) this.#show(held)
    else this.#answered(lasted)
    this.#step(at)
  }

  #answered(lasted: number): void {
    const before = this.#running.trials.length
    const answer = this.#answer?.answer ?? null
    const rt = this.#answer === null ? null : this.#rt(this.#answer.at)
    const next = this.#frames.next({ answer, rt, lasted })
    const says = next.done
      ? "That was all."
      : this.#options.practice && this.#running.trials.length > before
        ? this.#running.saysLast()
        : ""
    if (says === "") this.#show(next)
    else this.#say(says, SAYS_MS, next)
  }

  #say(says: string, forMs: number, then: Next): void {
    this.#held = then
    const progress = this.#frame?.progress ?? 0
    this.#put({ show: { kind: "say", says }, forMs, answer: "none", ends: false, progress })
  }

  #show(next: Next): void {
    if (next.done) {
      this.#frame = null
      this.#finish("done")
    } else this.#put(next.value)
  }

  #put(frame: Frame): void {
    this.#frame = frame
    this.#drawn = null
    this.#onset = null
    this.#answer = null
  }

  #press(answer: string, at: number): void {
    const frame = this.#frame
    if (frame === null || this.#drawn === null || this.#answer !== null || this.#leftAt !== null) return
    const right =
      frame.answer === "digit" ? /^[1-9]$/u.test(answer) : frame.answer === "text" || frame.answer === answer
    if (!right) return
    // Pressed before this could be seen: too early where the press ends it, and meant for what went before where it does not.
    if (frame.ends || at >= this.#drawn) this.#answer = { answer, at }
    else this.#late++
  }

  #rt(at: number): number {
    return Math.max(0, at - (this.#onset ?? (this.#drawn ?? at) + this.#clock.interval()))
  }

  readonly #hidden = (): void => {
    if (document.visibilityState === "hidden") this.leave()
  }

  readonly #shrunk = (): void => {
    if (document.fullscreenElement === null) this.leave()
  }

  /** The person is away: nothing is shown and no time runs until they come back. */
  readonly leave = (): void => {
    if (this.#leftAt !== null || this.#frame === null) return
    this.#leftAt = performance.now()
    this.#left++
    this.#canvas.hide()
    this.#options.paused(this.#left)
  }

  #close(): void {
    cancelAnimationFrame(this.#asked)
    this.#frame = null
    this.#hands.close()
    this.#paint.close()
    this.#canvas.clear()
    document.removeEventListener("visibilitychange", this.#hidden)
    document.removeEventListener("fullscreenchange", this.#shrunk)
    window.removeEventListener("blur", this.leave)
  }
}
