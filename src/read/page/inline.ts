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
}

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
  while (i < to) {
    const c = source[i] as string
    if (c === "*" || c === "_") {
      let n = 1
      while (source[i + n] === c && n < 3) n++
      const inWord = c === "_" && /\w/.test(source[i - 1] ?? " ") && /\w/.test(source[i + n] ?? " ")
      const spaced = n === 1 && /\s/.test(source[i - 1] ?? " ") && /\s/.test(source[i + n] ?? " ")
      if (inWord || spaced) {
        i += n
        continue
      }
      skip(n)
      if (lengthOf(b) === base) opened = base
      else if (opened === base && lead === null) lead = [base, lengthOf(b)]
    } else if (c === "`") skip(1)
    else if (c === "\\" && /[\\`*_{}[\]()#+\-.!|>~]/.test(source[i + 1] ?? "")) {
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
      if (tag === null) i++
      else skip(tag[0].length)
    } else if (c === "&") {
      const entity = Object.keys(ENTITIES).find((e) => source.startsWith(e, i))
      if (entity === undefined) i++
      else {
        flush(i)
        put(b, ENTITIES[entity] ?? "", i)
        i += entity.length
        pending = i
      }
    } else i++
  }
  flush(Math.min(i, to))
  return lead
}
