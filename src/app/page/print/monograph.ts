import type { Finding, Severity } from "../../../base/index.ts"
import { type Html, html } from "../../../base/index.ts"
import type { Monograph, MonographLine, MonographSection } from "../lay-out.ts"
import { monographStyle } from "./monograph-style.ts"

export type PrintedPage = {
  readonly page: Monograph
  readonly notChecked: readonly { readonly what: string; readonly why: string }[]
  /** Where the page came from, as the reader would say it. */
  readonly from: string
  /** ISO date of the check: facts age, and a print has to say when. */
  readonly checkedOn: string
}

/** The checked page on paper: its own sections and lines, under each what there is to say about it, and what every finding rests on
 *  as notes at the end. A whole HTML document with one inline style, no script and nothing to fetch. */
export const printMonograph = ({ page, notChecked, from, checkedOn }: PrintedPage): string => {
  const notes = new Map<string, number>()
  const number = (source: string): number => {
    const known = notes.get(source)
    if (known !== undefined) return known
    notes.set(source, notes.size + 1)
    return notes.size
  }
  const body = html`${page.sections.map((s) => section(s, number))}${leftOut(page.leftOut, number)}`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}, checked</title>
<style>${monographStyle}</style>
</head>
<body>
<main>
<header><h1>${page.title}, checked</h1><p class="small">${from}, checked on ${checkedOn}. ${tally(page.tally)}What the page says is the page’s; Posology sells nothing, recommends nothing, and is not medical advice.</p>${first(page.head)}</header>
${body}
${unchecked(notChecked)}
${sources(notes)}
</main>
</body>
</html>
`.html
}

const words: Readonly<Record<Severity, string>> = { stop: "Stop", caution: "Ask", unknown: "Unknown", note: "Know" }
const shapes: Readonly<Record<Severity, string>> = { stop: "■", caution: "▲", unknown: "◇", note: "○" }

/** What was found, of each kind that was found at all. */
const tally = (t: Monograph["tally"]): string => {
  const said = [
    [t.stop, "to stop at"],
    [t.caution, "to ask about"],
    [t.unknown, "unknown"],
    [t.note, "to know"],
  ] as const
  const found = said.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : []))
  return found.length > 0 ? `${found.join(", ")}. ` : ""
}

/** Stops, then what nobody knows, then cautions: before everything else. */
const first = (head: Monograph["head"]): Html => {
  const say = (severity: Severity, message: string) =>
    html`<p class="note ${severity}"><b>${shapes[severity]} ${words[severity]}</b> ${message}</p>`
  return html`${head.stops.map((f) => say("stop", f.message))}${head.unknown === null ? null : say("unknown", head.unknown)}${head.cautions.map((f) => say("caution", f.message))}`
}

type Number = (source: string) => number

const section = (s: MonographSection, number: Number): Html =>
  html`<section>${s.title === "" ? null : s.level <= 1 ? html`<h2>${s.title}</h2>` : html`<h3>${s.title}</h3>`}${s.lines.map(
    (l) => line(l, s.title, number),
  )}</section>`

// A heading that something is to be said about stands in the lines as well; it is not printed twice.
const line = (l: MonographLine, title: string, number: Number): Html => {
  const repeated = title !== "" && l.text.endsWith(title) && l.text.length <= title.length + 8
  return html`<div class="line">${repeated ? null : html`<p>${l.text}</p>`}${l.findings.map((f) => note(f, number))}</div>`
}

const note = (f: Finding, number: Number): Html => {
  const refs = [
    ...new Set(
      f.basis.map((b) => number(`${b.source}, checked ${b.checkedOn}${b.unconfirmed ? ", unconfirmed" : ""}`)),
    ),
  ]
  return html`<p class="note ${f.severity}"><b>${shapes[f.severity]} ${words[f.severity]}</b> ${f.message}${
    refs.length > 0 ? html` <sup>${refs.join(", ")}</sup>` : null
  }</p>`
}

const leftOut = (findings: readonly Finding[], number: Number): Html =>
  findings.length === 0
    ? html``
    : html`<section><h2>What the page leaves out</h2>${findings.map((f) => note(f, number))}</section>`

const unchecked = (list: PrintedPage["notChecked"]): Html =>
  list.length === 0
    ? html``
    : html`<section><h2>What could not be checked</h2><ul>${list.map((n) => html`<li>${n.what}: ${n.why}</li>`)}</ul></section>`

const sources = (notes: ReadonlyMap<string, number>): Html =>
  notes.size === 0
    ? html``
    : html`<section class="small"><h2>What this rests on</h2><ol>${[...notes.keys()].map((s) => html`<li>${s}</li>`)}</ol></section>`
