import type { DefaultTreeAdapterTypes as Tree } from "parse5"
import { type Builder, lastOf, lengthOf, put, tailOf } from "./inline.ts"
import { POWER, type Raised, raised } from "./raised.ts"
import { dashed, HIDDEN } from "./tidy.ts"

/** Where the characters of a web page are written to, and what of what stands before the next one still matters to it. */
export type Ink = {
  readonly source: string
  readonly b: Builder
  /** Where the block now being written begins. */
  start: number
  /** What was left out since the last character: something invisible, a mark that turns the order, struck-out text, a footnote's mark. */
  gone: "" | "hidden" | "turn" | "struck" | "note"
  /** The next slash is that of a fraction. */
  slash: boolean
  /** Everything is shown in another order than it is written. */
  turned: boolean
}

/** What an attribute says, or null. */
export const attribute = (e: Tree.Element, name: string): string | null =>
  e.attrs.find((a) => a.name === name)?.value ?? null

/** All characters in a node. */
export const textOf = (node: Tree.ChildNode): string =>
  node.nodeName === "#text"
    ? (node as Tree.TextNode).value
    : "childNodes" in node
      ? node.childNodes.map(textOf).join("")
      : ""

/** Text that is struck out is no longer said. */
export const struck = (e: Tree.Element): boolean =>
  /^(?:s|strike|del)$/.test(e.tagName) || /line-through/i.test(attribute(e, "style") ?? "")

/** Whether an element is set above the line, or below it. */
export const set = (e: Tree.Element, as: "sup" | "sub"): boolean =>
  e.tagName === as ||
  (e.tagName === "span" &&
    new RegExp(`vertical-align:\\s*${as === "sup" ? "super" : "sub"}\\b`, "i").test(attribute(e, "style") ?? ""))

export const isDigit = (c: string): boolean => c >= "0" && c <= "9"

/** Deals with raised text; true when nothing of it is to be written. */
export const lift = (w: Ink, e: Tree.Element): boolean => {
  const said = textOf(e)
  const after = e.parentNode?.childNodes ?? []
  const behind = after
    .slice(after.indexOf(e) + 1, after.indexOf(e) + 4)
    .map(textOf)
    .join("")
  const what: Raised = raised(tailOf(w.b), said, behind)
  if (what === "note") w.gone ||= "note"
  else if (what === "power") put(w.b, POWER, 0)
  else if (what === "part") {
    if (isDigit(lastOf(w.b))) put(w.b, " ", 0)
    w.slash = true
  }
  return what === "note"
}

const SPACE = /\s/
const INVISIBLE = /[\p{Cc}\p{Cf}]/u

/** Writes a text node with its white space collapsed, keeping for every character where it stands in the source. */
export const write = (w: Ink, value: string, from: number, to: number): void => {
  const raw = w.source.slice(from, to)
  let i = 0
  let run = ""
  let runFrom = 0
  let last = lengthOf(w.b) === w.start ? " " : (lastOf(w.b) ?? " ")
  const end = () => {
    put(w.b, run, runFrom)
    run = ""
  }
  for (let j = 0; j < value.length; j++) {
    while (raw[i] === "\r") i++
    const width = raw[i] === "&" ? entityWidth(raw, i, value[j] ?? "") : 1
    const c = shown(w, value[j] as string)
    if (SPACE.test(c)) {
      if (w.gone === "turn" && IN_NUMBER.test(last)) run += HIDDEN
      if (w.gone !== "struck") w.gone = ""
      if (last !== " ") {
        if (run === "") runFrom = from + i
        run += " "
        last = " "
        if (raw[i] !== " ") end()
      } else end()
    } else if (!INVISIBLE.test(c)) {
      const between = w.gone === "" && !w.turned ? "" : betweenOf(w, last, c)
      if (between !== "") {
        end()
        put(w.b, between, from + i)
      }
      if (run === "") runFrom = from + i
      run += c
      last = c
      if (width !== 1) end()
    } else {
      if (w.gone === "" || w.gone === "hidden") w.gone = TURN.test(c) ? "turn" : "hidden"
      if (TURNS_ALL.test(c)) w.turned = true
      else if (TURN.test(c)) w.turned = false
      end()
    }
    i += width
  }
  end()
}

const TURN = /[\u061c\u200f\u202a-\u202e\u2066-\u2069]/
const TURNS_ALL = /[\u202b\u202d\u202e\u2067]/
const NUMBER = /\p{N}/u
const IN_NUMBER = /[\p{N}.,·'’]/u

/** A character as it is written: a dash as the dash that is read, the slash of a fraction as one. */
const shown = (w: Ink, c: string): string => {
  if (!w.slash) return c < "\u2010" ? c : dashed(c)
  if (c !== "/" && c !== "∕") return dashed(c)
  w.slash = false
  return "⁄"
}

/** What shows between two characters that something was left out there: no number reaches over it. */
const betweenOf = (w: Ink, last: string, c: string): string => {
  const { gone } = w
  w.gone = ""
  if (w.turned && NUMBER.test(c) && !NUMBER.test(last)) return HIDDEN
  if (gone === "struck") return last === " " ? "" : " "
  if (gone === "note") return NUMBER.test(c) ? POWER : ""
  if (gone === "turn") return IN_NUMBER.test(c) || IN_NUMBER.test(last) ? HIDDEN : ""
  return gone === "hidden" && IN_NUMBER.test(last) && IN_NUMBER.test(c) ? HIDDEN : ""
}

/** How many source characters stand for one decoded one: "&ndash;" is six. */
const entityWidth = (raw: string, i: number, decoded: string): number => {
  const m = /^&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);?/i.exec(raw.slice(i, i + 40))
  if (m === null || (decoded === "&" && !/^&(?:amp|#)/i.test(m[0]))) return 1
  return m[0].length
}
