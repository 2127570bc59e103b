import { fail, ok, type Result } from "../../base/index.ts"
import type { LooseRows } from "./people.ts"

/** Reads people in long form from one text; see `PeopleReader`. */
export const readPeople = (text: string): Result<LooseRows> => {
  const reader = new PeopleReader()
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
 *  file of any size is never held as text. Cells may be quoted; separators are comma, semicolon or tab. */
export class PeopleReader {
  #head: string[] = []
  #separator = 44
  #columns: Columns | null = null
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
  #rows = 0
  #persons = new Int32Array(1024)
  #days = new Int32Array(1024)
  #ons = new Uint8Array(1024)
  #ys = new Float64Array(1024)

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
    if (this.#rows === 0) return fail("csv/empty", "No row has a score; people need the columns id, day, on and y.")
    const n = this.#rows
    return ok({
      ids: this.#ids,
      person: this.#persons.subarray(0, n),
      day: this.#days.subarray(0, n),
      on: this.#ons.subarray(0, n),
      y: this.#ys.subarray(0, n),
    })
  }

  #take(byte: number): void {
    if (this.#length < this.#cell.length) this.#cell[this.#length++] = byte
    this.#anything = true
  }

  #endCell(): void {
    const columns = this.#columns
    if (columns === null) this.#head.push(this.#text())
    else if (this.#column === columns.y) this.#y = this.#number("y", true)
    else if (this.#column === columns.day) this.#day = this.#number("day", false)
    else if (this.#column === columns.on) this.#on = this.#arm()
    else if (this.#column === columns.id) this.#person = this.#whose()
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
    const names = this.#head.map((n) =>
      n
        .replace(/^\uFEFF/, "")
        .trim()
        .toLowerCase(),
    )
    const find = (...wanted: string[]): number => names.findIndex((n) => wanted.includes(n))
    const columns = {
      id: find("id", "person", "participant", "subject"),
      day: find("day", "time"),
      on: find("on", "trt", "treatment", "condition"),
      y: find("y", "score", "outcome", "value"),
      count: names.length,
    }
    const absent = (["id", "day", "on", "y"] as const).filter((n) => columns[n] === -1)
    if (absent.length > 0)
      this.#stop(
        "learn/column",
        `There is no column ${absent.map((a) => `"${a}"`).join(" and no ")}; the columns are ${names.join(", ")}.`,
      )
    this.#columns = columns
  }

  #endRow(columns: Columns): void {
    if (this.#column !== columns.count) {
      this.#stop(
        "csv/ragged",
        `Line ${this.#line} has ${this.#column} cells where the heading has ${columns.count}; check its separators and quotes.`,
      )
      return
    }
    if (Number.isNaN(this.#y)) return
    if (this.#rows === this.#ys.length) this.#grow()
    const r = this.#rows++
    this.#persons[r] = this.#person
    this.#days[r] = this.#day
    this.#ons[r] = this.#on
    this.#ys[r] = this.#y
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
  }

  // Plain decimals are read digit by digit: exact up to 15 digits, and several times faster than making a string.
  #number(name: string, mayBeBlank: boolean): number {
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
      } else if (c === POINT && !point) point = true
      else break
    }
    if (i === end && digits > 0 && digits <= 15) {
      const plain = value / (POWERS[places] as number)
      return this.#whole(name, negative ? -plain : plain)
    }
    const text = this.#text()
    if (mayBeBlank && (text === "" || /^(na|nan|n\/a|\.)$/i.test(text))) return Number.NaN
    const other = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
    if (Number.isNaN(other))
      this.#stop(
        "learn/text",
        `Line ${this.#line}, column "${name}": "${text}" is not a number; correct it${mayBeBlank ? " or leave the cell empty" : ""}.`,
      )
    return this.#whole(name, other)
  }

  #whole(name: string, value: number): number {
    if (name === "day" && !(Number.isInteger(value) && Math.abs(value) < 1e6))
      this.#stop("learn/day", `Line ${this.#line}: "${value}" is not a whole day number; count days 1, 2, 3.`)
    return value
  }

  #arm(): number {
    const { start, end } = this.#trimmed()
    const c = this.#cell[start] as number
    if (end - start === 1 && (c === 48 || c === 49)) return c - 48
    const text = this.#text().toLowerCase()
    if (["1.0", "on", "true", "yes"].includes(text)) return 1
    if (["0.0", "off", "false", "no"].includes(text)) return 0
    this.#stop("learn/condition", `Line ${this.#line}: "${text}" is neither 1 nor 0 in the column "on".`)
    return 0
  }

  // Rows of one person mostly follow each other, so the bytes are compared before a string is made.
  #whose(): number {
    const { start, end } = this.#trimmed()
    const last = this.#lastId
    let same = last.length === end - start && this.#lastPerson >= 0
    for (let i = 0; same && i < last.length; i++) same = last[i] === this.#cell[start + i]
    if (same) return this.#lastPerson
    const id = this.#text()
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

type Columns = {
  readonly id: number
  readonly day: number
  readonly on: number
  readonly y: number
  readonly count: number
}

const [QUOTE, COMMA, SEMICOLON, TAB, NEWLINE, RETURN, SPACE, MINUS, POINT] = [34, 44, 59, 9, 10, 13, 32, 45, 46]
const POWERS = Array.from({ length: 16 }, (_, k) => 10 ** k)

const writeUtf8 = (text: string, i: number, out: Uint8Array, at: number): number => {
  const c = text.codePointAt(i) as number
  if (c < 0x80) {
    out[at] = c
    return at + 1
  }
  if (c < 0x800) {
    out[at] = 0xc0 | (c >> 6)
    out[at + 1] = 0x80 | (c & 63)
    return at + 2
  }
  const high = c >= 0x10000
  if (high) out[at] = 0xf0 | (c >> 18)
  const k = high ? at + 1 : at
  out[k] = high ? 0x80 | ((c >> 12) & 63) : 0xe0 | (c >> 12)
  out[k + 1] = 0x80 | ((c >> 6) & 63)
  out[k + 2] = 0x80 | (c & 63)
  return k + 3
}

const readUtf8 = (bytes: Uint8Array, length: number): string => {
  let text = ""
  for (let i = 0; i < length; ) {
    const b = bytes[i] as number
    const more = b < 0x80 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3
    let c = more === 0 ? b : b & (0x3f >> more)
    for (let k = 1; k <= more; k++) c = (c << 6) | ((bytes[i + k] ?? 0x80) & 63)
    text += String.fromCodePoint(c > 0x10ffff ? 0xfffd : c)
    i += more + 1
  }
  return text
}
