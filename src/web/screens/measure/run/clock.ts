const FIRST_GUESS_MS = 1000 / 60
const ENOUGH = 120

/** What the animation frames of the browser tell about this screen: how often it draws, and how many drawings it left out. */
export class Clock {
  readonly #steps: number[] = []
  #last: number | null = null
  #interval = FIRST_GUESS_MS
  frames = 0
  dropped = 0

  /** Takes note of an animation frame by its time. */
  tick(at: number): void {
    const step = this.#last === null ? null : at - this.#last
    this.#last = at
    this.frames++
    if (step === null || step <= 0) return
    if (this.#steps.length < ENOUGH) {
      this.#steps.push(step)
      const sorted = [...this.#steps].sort((a, b) => a - b)
      this.#interval = sorted[sorted.length >> 1] ?? FIRST_GUESS_MS
    }
    if (step > 1.5 * this.#interval) this.dropped += Math.round(step / this.#interval) - 1
  }

  /** The time since the last frame was a pause, not a drawing left out. */
  forget(): void {
    this.#last = null
  }

  /** Milliseconds from one drawing to the next. */
  interval(): number {
    return this.#interval
  }

  /** Drawings a second, to a tenth. */
  hertz(): number {
    return Math.round(10_000 / this.#interval) / 10
  }
}
