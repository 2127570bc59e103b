import { fail, ok, type Result, type Span } from "../base/index.ts"
import { problemsOf } from "./problems.ts"
import type { DayRule, Length, Line, Phase, Schedule, TimeRule, Weekday } from "./schedule.ts"
import { weekdays } from "./schedule.ts"
import { type Token, tokensOf } from "./tokens.ts"

/** Reads the schedule language (docs/schedule.md). A problem (`schedule/syntax`) says where and what was expected; a schedule that reads
 *  but cannot be followed is a problem of {@link problemsOf}. */
export const parseSchedule = (text: string): Result<Schedule> => {
  const tokens = tokensOf(text)
  if (!tokens.ok) return tokens
  const reader = new Reader(tokens.value, text.length)
  const schedule = reader.schedule()
  if (reader.failed) {
    const { expected, found, span } = reader.failed
    return fail("schedule/syntax", `${expected} is expected where "${found}" stands.`, { spans: [span] })
  }
  const [first] = problemsOf(schedule)
  return first ? { ok: false, problem: first } : ok(schedule)
}

/** A cursor over the tokens. The first thing that is not as expected is kept in `failed`; from then on nothing matches any more, so every loop
 *  ends, and what is returned is of no use to anybody. */
class Reader {
  failed: { readonly expected: string; readonly found: string; readonly span: Span } | null = null
  #at = 0
  readonly #tokens: readonly Token[]
  readonly #end: number
  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens
    this.#end = end
  }

  schedule(): Schedule {
    this.#words("start")
    const onDemand = this.#has("on")
    if (onDemand) this.#words("on", "demand")
    const start = onDemand ? "on demand" : this.#take("date")
    this.#words("in")
    const zone = this.#take("zone", "word")
    const rule = this.#one<Schedule["rule"]>([
      ["home", "home"],
      ["wherever", "wherever"],
    ])
    const lines: Line[] = []
    do {
      this.#take("newline")
      lines.push(this.#line())
    } while (this.#peek("newline"))
    if (this.#tokens[this.#at]) this.#expected("the end", null)
    return { start, zone, rule, lines }
  }

  #line(): Line {
    // A quoted name is the line's when a colon follows, else the first phase's.
    const named = this.#peek("quoted") && this.#tokens[this.#at + 1]?.kind === "colon"
    const label = named ? this.#take("quoted") : null
    if (named) this.#take("colon")
    const later = this.#has("from")
    if (later) this.#words("from", "day")
    const offset = later ? this.#number() - 1 : 0
    const phases = [this.#phase()]
    while (this.#after("then")) phases.push(this.#phase())
    const rest = this.#after("rest") ? this.#length() : null
    let cycles = 1
    let reassess: number | null = null
    if (this.#peek("comma") && this.#tokens[this.#at + 1]?.kind === "number") {
      this.#take("comma")
      cycles = this.#number()
      this.#words("cycles")
    }
    if (this.#after("reassess")) {
      this.#words("on", "day")
      reassess = this.#number()
    }
    return { label, offset, phases, rest, cycles, reassess }
  }

  #phase(): Phase {
    const label = this.#peek("quoted") ? this.#take("quoted") : null
    const times = this.#times()
    const days = this.#days()
    let meal: Phase["meal"] = null
    if (this.#has("with") || this.#has("before")) {
      meal = this.#one<Phase["meal"]>([
        ["with", "with food"],
        ["before", "before food"],
      ])
      this.#words("food")
    } else if (this.#has("at")) {
      this.#words("at", "bedtime")
      meal = "at bedtime"
    }
    if (this.#has("without")) {
      this.#words("without", "end")
      return { label, times, days, length: null, meal }
    }
    this.#words("for")
    return { label, times, days, length: this.#length(), meal }
  }

  #times(): TimeRule {
    if (this.#has("at")) {
      this.#words("at")
      const at = [this.#take("time")]
      while (this.#peek("comma") && this.#tokens[this.#at + 1]?.kind === "time") {
        this.#take("comma")
        at.push(this.#take("time"))
      }
      return { at }
    }
    if (this.#has("every")) {
      this.#words("every")
      const everyHours = this.#step()
      this.#counted("hour")
      this.#words("from")
      return { everyHours, from: this.#take("time") }
    }
    if (this.#has("as")) {
      this.#words("as", "needed", "at", "most")
      const atMost = this.#number()
      this.#counted("time")
      this.#words("a", "day")
      const hoursApart = this.#number()
      this.#counted("hour")
      this.#words("apart")
      return { atMost, hoursApart }
    }
    const n = this.#number()
    if (this.#has("to")) {
      this.#words("to")
      const high = this.#number()
      this.#words("times", "a", "day")
      return { low: n, high }
    }
    this.#counted("time")
    this.#words("between")
    const from = this.#take("time")
    this.#words("and")
    return { spread: n, from, to: this.#take("time") }
  }

  #days(): DayRule {
    if (this.#has("every")) {
      this.#words("every")
      if (this.#has("day")) {
        this.#words("day")
        return { every: 1, unit: "day" }
      }
      const every = this.#step()
      this.#words("days")
      return { every, unit: "day" }
    }
    if (this.#has("on")) {
      this.#words("on")
      const days = [this.#weekday()]
      while (this.#peek("comma") && weekdays.some((w) => w === this.#tokens[this.#at + 1]?.text)) {
        this.#take("comma")
        days.push(this.#weekday())
      }
      return { weekdays: days }
    }
    const on = this.#length()
    this.#words("on")
    const off = this.#length()
    this.#words("off")
    if (on.unit !== off.unit) this.#expected(`a rest in ${on.unit}s`, null)
    return { on: on.n, off: off.n, unit: on.unit }
  }

  #weekday(): Weekday {
    const found = weekdays.find((w) => this.#has(w))
    if (!found) return this.#expected("a weekday such as mon", "mon")
    this.#at++
    return found
  }

  #length(): Length {
    const n = this.#number()
    return {
      n,
      unit: this.#one<Length["unit"]>([
        ["day", "day"],
        ["days", "day"],
        ["week", "week"],
        ["weeks", "week"],
      ]),
    }
  }

  /** A step of days or hours, which alone may be a fraction. */
  #step(): number {
    return Number(this.#take("number", "fraction") || "1")
  }

  #number(): number {
    return Number.parseInt(this.#take("number") || "1", 10)
  }

  /** The word for a thing counted, singular or plural. */
  #counted(thing: string): void {
    this.#one([
      [thing, null],
      [`${thing}s`, null],
    ])
  }

  /** True, and past it, when a comma and this word come next. */
  #after(word: string): boolean {
    if (!this.#peek("comma") || this.#tokens[this.#at + 1]?.text !== word) return false
    this.#at += 2
    return true
  }

  #has(word: string): boolean {
    const t = this.#tokens[this.#at]
    return !this.failed && t?.kind === "word" && t.text === word
  }

  #peek(kind: Token["kind"]): boolean {
    return !this.failed && this.#tokens[this.#at]?.kind === kind
  }

  #words(...words: readonly string[]): void {
    for (const word of words) {
      if (!this.#has(word)) {
        this.#expected(`"${word}"`, null)
        return
      }
      this.#at++
    }
  }

  /** The meaning of whichever of these words stands here. */
  #one<T>(choices: readonly [readonly [string, T], ...(readonly (readonly [string, T])[])]): T {
    for (const [word, value] of choices) {
      if (this.#has(word)) {
        this.#at++
        return value
      }
    }
    return this.#expected(choices.map(([word]) => word).join(" or "), choices[0][1])
  }

  #take(...kinds: readonly Token["kind"][]): string {
    const t = this.#tokens[this.#at]
    if (this.failed || !t || !kinds.includes(t.kind)) return this.#expected(`a ${kinds[0]}`, "")
    this.#at++
    return t.text
  }

  #expected<T>(expected: string, instead: T): T {
    const t = this.#tokens[this.#at]
    this.failed ??= { expected, found: t?.text ?? "the end", span: t?.span ?? [this.#end, this.#end] }
    return instead
  }
}
