import { POWER, type Raised, raised } from "./raised.ts"
import { dashed, HIDDEN } from "./tidy.ts"

/** Text built piece by piece, with the way back to its source. What is finished is kept in parts: looking at the end of one long string
 *  that still grows would copy all of it each time. */
export type Builder = {
  readonly parts: string[]
  /** Characters in `parts`. */
  base: number
  /** What is being written. */
  tail: string
  /** Its last character, kept apart: to look into a string that still grows would copy all of it each time. */
  last: string
  /** Runs of characters copied as they stand: where in the text, where in the source. */
  readonly runs: { readonly at: number; readonly from: number }[]
}

export const builder = (): Builder => ({ parts: [], base: 0, tail: "", last: "", runs: [] })

/** How long the text is so far. */
export const lengthOf = (b: Builder): number => b.base + b.tail.length

/** The last character so far, or the empty string. */
export const lastOf = (b: Builder): string => b.last

/** The last few characters so far. */
export const tailOf = (b: Builder): string => b.tail.slice(-4)

/** The characters from `at` on; `at` lies in what is being written. */
export const since = (b: Builder, at: number): string => b.tail.slice(at - b.base)

/** Appends characters that stand at `from` in the source. */
export const put = (b: Builder, characters: string, from: number): void => {
  if (characters === "") return
  b.runs.push({ at: lengthOf(b), from })
  b.tail += characters
  b.last = characters[characters.length - 1] ?? ""
}

/** Ends a line: nothing before it will be looked at again while building. */
export const endLine = (b: Builder, from: number): void => {
  put(b, "\n", from)
  b.parts.push(b.tail)
  b.base += b.tail.length
  b.tail = ""
}

/** All that was built. */
export const textBuilt = (b: Builder): string => b.parts.join("") + b.tail

/** The source offset of a character of the built text. */
export const sourceMap = (b: Builder): ((at: number) => number) => {
  const { runs } = b
  return (at) => {
    let low = 0
    let high = runs.length
    while (low < high) {
      const mid = (low + high) >> 1
      if ((runs[mid]?.at ?? 0) <= at) low = mid + 1
      else high = mid
    }
    const run = runs[low - 1]
    return run === undefined ? 0 : run.from + (at - run.at)
  }
}

const LINK = /^!?\[((?:[^\]\\]|\\.)*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/
const TAG = /^<\/?[A-Za-z][^<>]*>/
const LONGEST_LABEL = 400
const LONGEST_SET = 200

/** A stretch between tags that set it apart: raised, lowered or struck out. `to` is behind its closing tag. */
type SetApart = { readonly how: "gone" | "lowered" | Raised; readonly said: string; readonly to: number }

const setApart = (source: string, at: number, tag: string, to: number): SetApart | null => {
  const name = /^<(sup|sub|s|del|strike)\b/i.exec(tag)?.[1]?.toLowerCase()
  if (name === undefined) return null
  const from = at + tag.length
  const within = source.slice(from, Math.min(to, from + LONGEST_SET))
  const close = within.toLowerCase().indexOf(`</${name}`)
  const end = close < 0 ? -1 : source.indexOf(">", from + close)
  if (end < 0 || end >= to) return null
  const said = untagged(within.slice(0, close))
  const before = untagged(source.slice(Math.max(0, at - 40), at)).slice(-4)
  const behind = untagged(source.slice(end + 1, Math.min(to, end + 60)))
  const how = name === "sup" ? raised(before, said, behind) : name === "sub" ? "lowered" : "gone"
  return { how, said, to: end + 1 }
}

const untagged = (s: string): string => s.replace(/^[^<>]{0,20}>/, "").replace(/<[^<>]*>?/g, "")

/** Writes raised or lowered text so that no number runs into it. */
const putSet = (b: Builder, { how, said }: SetApart, at: number): void => {
  const digit = /\d$/.test(lastOf(b))
  if (how === "power" || how === "note") put(b, POWER, at)
  if (how === "part" && digit) put(b, " ", at)
  if (how === "lowered" && digit && /^\s*\d/.test(said)) put(b, "_", at)
  put(b, how === "part" ? said.replace(/[/∕]/, "⁄") : said, at)
  if (how === "note") put(b, POWER, at)
}
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
  "&ndash;": "–",
  "&mdash;": "—",
  "&micro;": "µ",
  "&times;": "×",
  "&middot;": "·",
  "&minus;": "–",
  "&plusmn;": "±",
  "&frasl;": "⁄",
  "&frac12;": "½",
  "&frac14;": "¼",
  "&frac34;": "¾",
  "&le;": "≤",
  "&ge;": "≥",
  "&mu;": "μ",
  "&thinsp;": " ",
  "&ensp;": " ",
  "&emsp;": " ",
  "&shy;": HIDDEN,
  "&zwnj;": HIDDEN,
  "&zwj;": HIDDEN,
  "&lrm;": HIDDEN,
  "&rlm;": HIDDEN,
}

/** The character that an entity stands for; null for an ampersand that is one. */
const entityAt = (source: string, at: number): { readonly shown: string; readonly width: number } | null => {
  const written = /^&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});/i.exec(source.slice(at, at + 12))?.[0]
  if (written === undefined) return null
  const number = /^&#(x?)([\da-f]+);$/i.exec(written)
  if (number === null) return named(ENTITIES[written], written.length)
  const code = Number.parseInt(number[2] ?? "", number[1] === "" ? 10 : 16)
  const c = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : HIDDEN
  return named(/\s/.test(c) ? " " : /\p{Cc}|\p{Cf}|\p{Cs}/u.test(c) ? HIDDEN : dashed(c), written.length)
}

const named = (shown: string | undefined, width: number) => (shown === undefined ? null : { shown, width })

/** Puts a stretch of Markdown without its markup: emphasis, links, code, tags and escapes become what a reader sees.
 *  Gives the emphasised run it begins with, in offsets of the built text. */
export const putInline = (b: Builder, source: string, from: number, to: number): readonly [number, number] | null => {
  const base = lengthOf(b)
  let lead: [number, number] | null = null
  let opened = -1
  let pending = from
  let i = from
  // Where the next link could close, looked up once for all brackets before it, so that a page of brackets costs no more than its length.
  let nextLink = -2
  let nextComment = -2
  const flush = (until: number) => {
    if (until > pending) put(b, source.slice(pending, until).replace(/\n/g, " "), pending)
  }
  const skip = (n: number) => {
    flush(i)
    i += n
    pending = i
  }
  /** What was struck out leaves a gap between what it stood between. */
  const apart = (next: string, at: number) => {
    if (/\S/.test(lastOf(b) || " ") && /\S/.test(next || " ")) put(b, " ", at)
  }
  /** The marks of which one was taken away in this stretch. */
  const marked = new Set<string>()
  /** A mark that has no other like it is no emphasis, and may be a slip in a number. */
  const alone = (c: string, at: number, n: number): boolean =>
    !marked.has(c) && !source.slice(at + n, Math.min(to, at + n + LONGEST_LABEL)).includes(c)
  while (i < to) {
    const c = source[i] as string
    if (c === "*" || c === "_") {
      let n = 1
      while (source[i + n] === c && n < 3) n++
      const inWord = c === "_" && /\w/.test(source[i - 1] ?? " ") && /\w/.test(source[i + n] ?? " ")
      const spaced = n === 1 && /\s/.test(source[i - 1] ?? " ") && /\s/.test(source[i + n] ?? " ")
      if (inWord || spaced || alone(c, i, n)) {
        i += n
        continue
      }
      marked.add(c)
      skip(n)
      if (lengthOf(b) === base) opened = base
      else if (opened === base && lead === null) lead = [base, lengthOf(b)]
    } else if (c === "`") {
      if (alone(c, i, 1)) i++
      else {
        marked.add(c)
        skip(1)
      }
    } else if (c === "\\" && /[\\`*_{}[\]()#+\-.!|>~]/.test(source[i + 1] ?? "")) {
      skip(1)
      i++
    } else if (c === "[" || (c === "!" && source[i + 1] === "[")) {
      if (nextLink !== -1 && nextLink < i) nextLink = source.indexOf("](", i)
      const near = nextLink >= 0 && nextLink < to && nextLink - i <= LONGEST_LABEL
      const link = near ? LINK.exec(source.slice(i, Math.min(to, nextLink + 1500))) : null
      if (link === null) {
        i++
        continue
      }
      flush(i)
      const label = link[1] ?? ""
      const at = i + (c === "!" ? 2 : 1)
      if (c !== "!") putInline(b, source, at, at + label.length)
      i += link[0].length
      pending = i
    } else if (c === "<") {
      if (source.startsWith("<!--", i)) {
        if (nextComment !== -1 && nextComment < i) nextComment = source.indexOf("-->", i)
        if (nextComment >= 0 && nextComment < to) {
          skip(nextComment + 3 - i)
          continue
        }
      }
      const tag = TAG.exec(source.slice(i, Math.min(to, i + 1000)))
      const set = tag === null ? null : setApart(source, i, tag[0], to)
      if (tag === null) i++
      else if (set === null) skip(tag[0].length)
      else {
        flush(i)
        if (set.how === "gone") apart(source[set.to] ?? " ", i)
        else if (set.how === "note" && !/\d/.test(source[set.to] ?? "")) apart("", i)
        else putSet(b, set, i)
        i = set.to
        if (set.how === "part" && /[/∕]/.test(source[i] ?? "")) put(b, "⁄", i++)
        pending = i
      }
    } else if (c === "~" && source[i + 1] === "~") {
      const close = source.indexOf("~~", i + 2)
      if (close < 0 || close >= to || close - i > LONGEST_SET) i += 2
      else {
        flush(i)
        apart(source[close + 2] ?? " ", i)
        i = close + 2
        pending = i
      }
    } else if (c === "&") {
      const entity = entityAt(source, i)
      if (entity === null) i++
      else {
        flush(i)
        put(b, entity.shown, i)
        i += entity.width
        pending = i
      }
    } else i++
  }
  flush(Math.min(i, to))
  return lead
}
