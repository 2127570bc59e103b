import type { Standing } from "./standing.ts"

/** Time first, then id: the one order of everything in a diary. */
export const inOrder = (a: Standing, b: Standing): number => a.ms - b.ms || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Entries of one kind in order. Events mostly come in order, so adding is appending, and sorting waits until somebody looks. */
export class Group {
  #entries: Standing[] = []
  #sorted = true

  add(entry: Standing): void {
    const last = this.#entries.at(-1)
    if (last !== undefined && inOrder(last, entry) > 0) this.#sorted = false
    this.#entries.push(entry)
  }

  remove(entry: Standing): void {
    const at = this.#entries.indexOf(entry)
    if (at >= 0) this.#entries.splice(at, 1)
  }

  all(): readonly Standing[] {
    if (!this.#sorted) {
      this.#entries.sort(inOrder)
      this.#sorted = true
    }
    return this.#entries
  }

  /** Entries of `[from, to)`, in milliseconds since 1970. */
  between(from: number, to: number): readonly Standing[] {
    const entries = this.all()
    return entries.slice(firstAt(entries, from), firstAt(entries, to))
  }

  /** The last entry before `ms`, if there is one. */
  before(ms: number): Standing | undefined {
    const entries = this.all()
    return entries[firstAt(entries, ms) - 1]
  }
}

const firstAt = (entries: readonly Standing[], ms: number): number => {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.ms ?? 0) < ms) low = middle + 1
    else high = middle
  }
  return low
}
