import { fail, ok, type Result } from "../../base/index.ts"
import { isMissing } from "../csv.ts"
import { armReader, dayReader } from "./cells.ts"
import type { LooseRows } from "./people.ts"
import { type PeopleColumns, type Places, placesIn } from "./places.ts"
import { readUtf8, writeUtf8 } from "./utf8.ts"

/** Reads people in long form from one text; see `PeopleReader`. */
export const readPeople = (text: string, columns: PeopleColumns = {}): Result<LooseRows> => {
  const reader = new PeopleReader(columns)
  const bytes = new Uint8Array(65_536)
  let used = 0
  for (let i = 0; i < text.length; i++) {
    if (used > bytes.length - 4) {
      reader.push(bytes.subarray(0, used))
      used = 0
    }
    used = writeUtf8(text, i, bytes, used)
    if (text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) < 0xdc00) i++
  }
  reader.push(bytes.subarray(0, used))
  return reader.end()
}

/** Reads separated text with columns id, day, on, y (in any order, other columns passed over) as its bytes arrive, so that a
 *  file of any size is never held as text. Cells may be quoted; separators are comma, semicolon or tab. A row without a score
 *  still says which condition its day had. */
export class PeopleReader {
  #head: string[] = []
  #separator = 44
  #columns: Places | null = null
  #problem: Result<never> | null = null
  #line = 1
  readonly #cell = new Uint8Array(256)
  #length = 0
  #quoted = false
  #column = 0
  #anything = false
  readonly #ids: string[] = []
  readonly #known = new Map<string, number>()
  #lastId = new Uint8Array(0)
  #lastPerson = -1
  #person = 0
  #day = 0
  #on = 0
  #y = Number.NaN
  #session = 0
  #rows = 0
  #unarmed = 0
  #persons = new Int32Array(1024)
  #days = new Int32Array(1024)
  #ons = new Uint8Array(1024)
  #ys = new Float64Array(1024)
  #sessions: Float64Array | null = null
  // One further column after another, each with room for as many rows as the others.
  #extras: Float64Array[] = []
  #extra: number[] = []
  readonly #named: PeopleColumns
  readonly #dayIn = dayReader()
  readonly #armIn
  readonly #guessIn

  constructor(columns: PeopleColumns = {}) {
    this.#named = columns
    this.#armIn = armReader(columns.on)
    this.#guessIn = armReader(columns.on)
  }

  /** Takes the next bytes; after a problem the rest is passed over. */
  push(bytes: Uint8Array): void {
    for (let i = 0; i < bytes.length && this.#problem === null; i++) {
      const byte = bytes[i] as number
      if (this.#quoted) {
        if (byte === QUOTE) this.#quoted = false
        else this.#take(byte)
      } else if (byte === QUOTE) this.#quoted = true
      else if (
        this.#columns !== null ? byte === this.#separator : byte === COMMA || byte === SEMICOLON || byte === TAB
      ) {
        if (this.#columns === null) this.#separator = byte
        this.#endCell()
      } else if (byte === NEWLINE) this.#endLine()
      else if (byte !== RETURN) this.#take(byte)
    }
  }

  /** The rows, or the first thing that was wrong. */
  end(): Result<LooseRows> {
    if (this.#problem === null && this.#quoted)
      this.#stop("csv/quote", `A quotation mark before line ${this.#line} is never closed; close it or remove it.`)
    if (this.#problem === null && (this.#length > 0 || this.#column > 0)) this.#endLine()
    if (this.#problem !== null) return this.#problem
    if (this.#columns === null)
      return fail("csv/empty", "The file is empty; it needs a heading and the columns id, day, on and y.")
    const n = this.#rows
    if (!this.#ys.subarray(0, n).some((y) => !Number.isNaN(y)))
      return fail("csv/empty", "No row has a score; people need the columns id, day, on and y.")
    return ok({
      ids: this.#ids,
      person: this.#persons.subarray(0, n),
      day: this.#days.subarray(0, n),
      on: this.#ons.subarray(0, n),
      y: this.#ys.subarray(0, n),
      session: this.#sessions?.subarray(0, n) ?? null,
      extras: this.#columns.extra.map(({ name }, k) => ({
        name,
        values: (this.#extras[k] as Float64Array).subarray(0, n),
      })),
      notes: this.#unarmed === 0 ? [] : [`${this.#unarmed} rows have no condition and were left out.`],
    })
  }

  #take(byte: number): void {
    if (this.#length < this.#cell.length) this.#cell[this.#length++] = byte
    this.#anything = true
  }

  #endCell(): void {
    const columns = this.#columns
    if (columns === null) this.#head.push(this.#text())
    else if (this.#column === columns.y) this.#y = this.#number(columns.names.y)
    else if (this.#column === columns.day) this.#day = this.#whole()
    else if (this.#column === columns.on) this.#on = this.#arm(columns.names.on)
    else if (this.#column === columns.id) this.#person = this.#whose(columns.names.id)
    else if (this.#column === columns.session) this.#session = this.#number("session")
    if (columns !== null && columns.extra.length > 0)
      for (const [k, e] of columns.extra.entries())
        if (e.at === this.#column) this.#extra[k] = e.guess ? this.#guess(e.name) : this.#number(e.name)
    this.#length = 0
    this.#column++
  }

  #endLine(): void {
    if (this.#anything || this.#column > 0) {
      this.#endCell()
      if (this.#columns === null) this.#settleHead()
      else if (this.#problem === null) this.#endRow(this.#columns)
    }
    this.#column = 0
    this.#length = 0
    this.#anything = false
    this.#line++
  }

  #settleHead(): void {
    const places = placesIn(this.#head, this.#named)
    if (!places.ok) {
      this.#problem = places
      return
    }
    this.#columns = places.value
    this.#extras = places.value.extra.map(() => new Float64Array(1024))
    if (places.value.session !== -1) this.#sessions = new Float64Array(1024)
  }

  #endRow(columns: Places): void {
    if (this.#column !== columns.count) {
      this.#stop(
        "csv/ragged",
        `Line ${this.#line} has ${this.#column} cells where the heading has ${columns.count}; check its separators and quotes.`,
      )
      return
    }
    if (this.#on === BLANK) {
      this.#unarmed++
      return
    }
    if (this.#rows === this.#ys.length) this.#grow()
    const r = this.#rows++
    this.#persons[r] = this.#person
    this.#days[r] = this.#day
    this.#ons[r] = this.#on
    this.#ys[r] = this.#y
    if (this.#sessions !== null) this.#sessions[r] = this.#session
    for (const [k, values] of this.#extras.entries()) values[r] = this.#extra[k] as number
  }

  #grow(): void {
    const size = 2 * this.#rows
    const bigger = <T extends Int32Array | Uint8Array | Float64Array>(to: T, from: T): T => {
      to.set(from)
      return to
    }
    this.#persons = bigger(new Int32Array(size), this.#persons)
    this.#days = bigger(new Int32Array(size), this.#days)
    this.#ons = bigger(new Uint8Array(size), this.#ons)
    this.#ys = bigger(new Float64Array(size), this.#ys)
    if (this.#sessions !== null) this.#sessions = bigger(new Float64Array(size), this.#sessions)
    this.#extras = this.#extras.map((values) => bigger(new Float64Array(size), values))
  }

  // Plain decimals are read digit by digit: exact up to 15 digits, and several times faster than making a string.
  #decimal(): number {
    const { start, end } = this.#trimmed()
    const cell = this.#cell
    let i = start
    const negative = cell[i] === MINUS
    if (negative) i++
    let [digits, value, places, point] = [0, 0, 0, false]
    for (; i < end; i++) {
      const c = cell[i] as number
      if (c >= 48 && c <= 57) {
        value = value * 10 + (c - 48)
        digits++
        if (point) places++
      } else if ((c === POINT || (c === COMMA && this.#separator !== COMMA)) && !point) point = true
      else return Number.NaN
    }
    if (digits === 0 || digits > 15) return Number.NaN
    const plain = value / (POWERS[places] as number)
    return negative ? -plain : plain
  }

  #number(name: string): number {
    const quick = this.#decimal()
    if (!Number.isNaN(quick)) return quick
    const text = this.#text()
    if (isMissing(text)) return Number.NaN
    const other = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
    if (!Number.isFinite(other))
      this.#stop(
        "learn/text",
        `Line ${this.#line}, column "${name}": "${text}" is not a number; correct it or leave the cell empty.`,
      )
    return other
  }

  #whole(): number {
    const quick = this.#decimal()
    if (Number.isInteger(quick) && Math.abs(quick) < 1e6) return quick
    const day = this.#dayIn(this.#text())
    if (day.ok) return day.value
    this.#stop("learn/day", `Line ${this.#line}: ${day.problem.message}`)
    return 0
  }

  #arm(name: string): number {
    const { start, end } = this.#trimmed()
    const c = this.#cell[start] as number
    if (end - start === 1 && (c === 48 || c === 49) && this.#named.on === undefined) return c - 48
    const arm = this.#armIn(this.#text())
    if (arm.ok) return arm.value ?? BLANK
    this.#stop("learn/condition", `Line ${this.#line}, column "${name}": ${arm.problem.message}`)
    return 0
  }

  // What was guessed: the chance that it was on, 1 and 0, or the labels of the condition; half where nothing was.
  #guess(name: string): number {
    const chance = this.#decimal()
    if (chance >= 0 && chance <= 1) return chance
    const text = this.#text()
    if (isMissing(text) || /^(unsure|not sure|\?)$/i.test(text)) return 0.5
    const arm = this.#guessIn(text)
    if (arm.ok) return arm.value ?? 0.5
    this.#stop("learn/guess", `Line ${this.#line}, column "${name}": ${arm.problem.message}`)
    return 0.5
  }

  // Rows of one person mostly follow each other, so the bytes are compared before a string is made.
  #whose(name: string): number {
    const { start, end } = this.#trimmed()
    const last = this.#lastId
    let same = last.length === end - start && this.#lastPerson >= 0
    for (let i = 0; same && i < last.length; i++) same = last[i] === this.#cell[start + i]
    if (same) return this.#lastPerson
    const id = this.#text()
    if (id === "")
      this.#stop("learn/id", `Line ${this.#line} has nothing in "${name}"; every row needs to say whose it is.`)
    let person = this.#known.get(id)
    if (person === undefined) {
      person = this.#ids.length
      this.#known.set(id, person)
      this.#ids.push(id)
    }
    this.#lastId = this.#cell.slice(start, end)
    this.#lastPerson = person
    return person
  }

  #trimmed(): { readonly start: number; readonly end: number } {
    let [start, end] = [0, this.#length]
    while (start < end && this.#cell[start] === SPACE) start++
    while (end > start && this.#cell[end - 1] === SPACE) end--
    return { start, end }
  }

  #text(): string {
    return readUtf8(this.#cell, this.#length).trim()
  }

  #stop(code: string, message: string): void {
    this.#problem ??= fail(code, message, { path: `line ${this.#line}` })
  }
}

// Where there is neither 0 nor 1: the cell of a row that does not count.
const BLANK = 2
const [QUOTE, COMMA, SEMICOLON, TAB, NEWLINE, RETURN, SPACE, MINUS, POINT] = [34, 44, 59, 9, 10, 13, 32, 45, 46]
const POWERS = Array.from({ length: 16 }, (_, k) => 10 ** k)
