type Timed = PerformanceEntry & { readonly identifier: string; readonly renderTime: number }

let made = 0

/** When the browser says that what was drawn last was painted (element timing, https://w3c.github.io/element-timing/): the text in a place marked `data-timed`. */
export class Paint {
  readonly #observer: PerformanceObserver | null
  #expected: { readonly name: string; readonly tell: (at: number) => void } | null = null

  constructor() {
    const known = PerformanceObserver.supportedEntryTypes.includes("element")
    this.#observer = known ? new PerformanceObserver((list) => this.#take(list.getEntries() as Timed[])) : null
    this.#observer?.observe({ type: "element" })
  }

  /** Tells, soon after, when what has just been drawn was painted; of what the browser does not time nothing is told. */
  expect(tell: (at: number) => void): void {
    this.#expected = null
    const drawn = document.querySelector("[data-timed]")
    if (this.#observer === null || drawn === null) return
    const name = `task-${made++}`
    drawn.removeAttribute("data-timed")
    drawn.setAttribute("elementtiming", name)
    this.#expected = { name, tell }
  }

  close(): void {
    this.#observer?.disconnect()
  }

  #take(entries: readonly Timed[]): void {
    const entry = entries.find((e) => e.identifier === this.#expected?.name)
    if (entry === undefined || entry.renderTime === 0) return
    this.#expected?.tell(entry.renderTime)
    this.#expected = null
  }
}
