import type { Span } from "../../base/index.ts"

/** What stands between the braces, brackets or indents of a text that is data: a value, a list, or values under keys. Spans have no quotes. */
export type Datum =
  | { readonly kind: "value"; readonly span: Span }
  | { readonly kind: "list"; readonly of: readonly Datum[] }
  | { readonly kind: "record"; readonly of: readonly (readonly [key: Span, value: Datum])[] }

/** More levels than this no list of regimens has. */
const DEEPEST = 24

/** Reads the first list or record between braces or brackets, as JSON and JavaScript write them, with or without quotes around keys and a comma at
 *  the end; null where it does not end, or is no such thing. Linear in the text. */
export const bracedIn = (text: string, from: number): Datum | null => {
  let i = from
  const skip = (): void => {
    while (i < text.length) {
      if (/[\s,;]/.test(text[i] ?? "")) i++
      else if (text.startsWith("//", i)) i = lineEnd(text, i)
      else if (text.startsWith("/*", i)) i = Math.max(text.indexOf("*/", i), i) + 2
      else return
    }
  }
  /** A quoted string, or a word up to the next mark. */
  const scalar = (ends: RegExp): Span => {
    const q = text[i] ?? ""
    if (q === '"' || q === "'" || q === "`") {
      const start = ++i
      while (i < text.length && text[i] !== q) i += text[i] === "\\" ? 2 : 1
      return [start, Math.min(i++, text.length)]
    }
    const start = i
    while (i < text.length && !ends.test(text[i] ?? "")) i++
    let end = i
    while (end > start && /\s/.test(text[end - 1] ?? "")) end--
    return [start, end]
  }
  const value = (depth: number): Datum | null => {
    skip()
    const c = text[i]
    if (depth > DEEPEST || c === undefined) return null
    if (c === "{") {
      i++
      const of: [Span, Datum][] = []
      for (skip(); text[i] !== "}"; skip()) {
        const key = scalar(/[:,{}[\]\n]/)
        skip()
        if (text[i] !== ":") return null
        i++
        const v = value(depth + 1)
        if (v === null) return null
        of.push([key, v])
      }
      i++
      return { kind: "record", of }
    }
    if (c === "[") {
      i++
      const of: Datum[] = []
      for (skip(); text[i] !== "]"; skip()) {
        const v = value(depth + 1)
        if (v === null) return null
        of.push(v)
      }
      i++
      return { kind: "list", of }
    }
    const at = i
    const span = scalar(/[,{}[\]\n]/)
    return i === at ? null : { kind: "value", span }
  }
  return value(0)
}

const lineEnd = (text: string, i: number): number => {
  const end = text.indexOf("\n", i)
  return end < 0 ? text.length : end
}

type Line = { readonly indent: number; readonly start: number; readonly end: number }

/** Reads keys and values by their indents, as YAML writes them; null where a line is neither. Text behind "|" or ">" is one value a line. */
export const indentedIn = (text: string): Datum | null => {
  const lines: Line[] = []
  for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
    const end = lineEnd(text, at)
    const words = text.slice(at, end)
    if (/^\s*(?:#|$|---|\.\.\.)/.test(words)) continue
    const indent = words.search(/\S/)
    lines.push({ indent, start: at + indent, end: at + words.trimEnd().length })
  }
  let k = 0
  const block = (indent: number, depth: number): Datum | null => {
    if (depth > DEEPEST) return null
    const list: Datum[] = []
    const record: [Span, Datum][] = []
    while (k < lines.length) {
      const line = lines[k] as Line
      if (line.indent < indent) break
      if (line.indent > indent) return null
      const words = text.slice(line.start, line.end)
      const dash = /^-\s+/.exec(words)
      if (dash !== null) {
        // What stands behind the dash begins a block of its own, as deep as it is written.
        lines[k] = { indent: indent + dash[0].length, start: line.start + dash[0].length, end: line.end }
        const inner = KEY.test(words.slice(dash[0].length)) ? block(indent + dash[0].length, depth + 1) : one()
        if (inner === null) return null
        list.push(inner)
        continue
      }
      const key = KEY.exec(words)
      if (key === null) return null
      k++
      const name: Span = [
        line.start + (/^["']/.test(words) ? 1 : 0),
        line.start + (key[1] ?? "").length - (/^["']/.test(words) ? 1 : 0),
      ]
      const rest = line.start + key[0].length
      if (rest < line.end && !/^[|>][+-]?$/.test(text.slice(rest, line.end))) {
        const bracket = /[[{]/.test(text[rest] ?? "") ? bracedIn(text, rest) : null
        record.push([name, bracket ?? { kind: "value", span: unquoted(text, [rest, line.end]) }])
        continue
      }
      const next = lines[k]
      const deeper =
        next !== undefined && (next.indent > indent || (next.indent === indent && text.startsWith("- ", next.start)))
      if (!deeper) continue
      const prose = !KEY.test(text.slice(next.start, next.end)) && !text.startsWith("- ", next.start)
      const v = prose ? lined(next.indent) : block(next.indent, depth + 1)
      if (v === null) return null
      record.push([name, v])
    }
    if (list.length > 0 && record.length > 0) return null
    return list.length > 0 ? { kind: "list", of: list } : { kind: "record", of: record }
  }
  const one = (): Datum => {
    const { start, end } = lines[k++] as Line
    return { kind: "value", span: unquoted(text, [start, end]) }
  }
  const lined = (indent: number): Datum => {
    const of: Datum[] = []
    while ((lines[k]?.indent ?? -1) >= indent) of.push(one())
    return { kind: "list", of }
  }
  const first = lines[0]
  if (first === undefined) return null
  const all = block(first.indent, 0)
  return k === lines.length ? all : null
}

const KEY = /^((?:"[^"\n]{1,60}"|'[^'\n]{1,60}'|[\p{L}_][\p{L}\p{N}_ .()/+-]{0,60}?))\s*:(?:\s+|$)/u

const unquoted = (text: string, [a, z]: Span): Span => {
  const q = text[a]
  return (q === '"' || q === "'") && z - a > 1 && text[z - 1] === q ? [a + 1, z - 1] : [a, z]
}
