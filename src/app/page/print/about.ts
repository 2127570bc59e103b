import { type Html, html } from "../../../base/index.ts"
import type { AboutAnswer } from "../../contract/about.ts"
import { monographStyle } from "./monograph-style.ts"

/** What the sheet says of itself, on paper and on screen. */
export const aboutFoot =
  "Facts were collected with their sources and read by no clinician. What is not here was not collected; that does not make it harmless. This is not medical advice."

type Basis = AboutAnswer["hazards"][number]["basis"]
type Part = { readonly title: string; readonly lines: readonly Html[] }

// One sheet: what does not fit stands on screen, and the sheet says how much that is.
const fits = { hazards: 6, never: 10, ceilings: 6, ladder: 8, status: 5, pairs: 10, unknown: 6 } as const

/** What is known of a name on one sheet of paper, gravest first, with its sources as notes. A whole HTML document with one inline style. */
export const printAbout = (a: AboutAnswer, on: string): string => {
  const notes = new Map<string, number>()
  const marks = (basis: Basis): Html => {
    const numbers = basis.map((b) => {
      const source = b.unconfirmed ? "Recalled: no source located yet" : b.source
      if (!notes.has(source)) notes.set(source, notes.size + 1)
      return notes.get(source)
    })
    return numbers.length > 0 ? html` <sup>${[...new Set(numbers)].join(", ")}</sup>` : html``
  }
  const part = <K extends keyof typeof fits, T>(
    title: string,
    key: K,
    rows: readonly T[],
    line: (row: T) => Html,
  ): Part => ({
    title,
    lines: [
      ...rows.slice(0, fits[key]).map(line),
      ...(rows.length > fits[key] ? [html`${rows.length - fits[key]} more on the screen`] : []),
    ],
  })
  const parts = [
    part("What can hurt", "hazards", a.hazards, (h) => html`${h.sentence}${marks(h.basis)}`),
    part(
      "Who must not",
      "never",
      a.never,
      (n) => html`${n.who}${n.level === "avoid" ? " (avoid)" : ""}${marks(n.basis)}`,
    ),
    part("The most that is known to be given", "ceilings", a.ceilings, (c) => html`${sayCeiling(c)}${marks(c.basis)}`),
    part("Steps of the label", "ladder", a.ladder ?? [], (s) => html`${s.what}: ${s.when}, ${s.dose}${marks(s.basis)}`),
    part("With something else", "pairs", a.pairs, (p) => html`${p.with}: ${p.severity}; ${p.what}${marks(p.basis)}`),
    part(
      "Where it stands",
      "status",
      a.status,
      (s) => html`${s.place}: ${s.value ?? "looked for and not found"}${marks(s.basis)}`,
    ),
    part("What is not known", "unknown", a.unknown, (u) => html`${u}`),
  ]
  const shown = parts.filter((p) => p.lines.length > 0)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>About ${a.ingredient ?? a.name}</title>
<style>${monographStyle}${aboutStyle}</style>
</head>
<body>
<main class="about">
<header><h1>${a.ingredient ?? a.name}</h1><p class="small">${sayWhatItIs(a)}${a.classes.length > 0 ? `. Belongs to: ${a.classes.slice(0, 6).join(", ")}` : ""}. ${on}.</p></header>
${a.ingredient === null ? html`<p>${a.sentence}</p>` : shown.map(section)}
<section class="small">${notes.size > 0 ? html`<h2>What this rests on</h2><ol>${[...notes.keys()].map((s) => html`<li>${s}</li>`)}</ol>` : null}<p>${aboutFoot}</p></section>
</main>
</body>
</html>
`.html
}

const section = (p: Part): Html =>
  html`<section><h2>${p.title}</h2><ul>${p.lines.map((l) => html`<li>${l}</li>`)}</ul></section>`

/** "Ozempic, which is semaglutide", or the name alone. */
export const sayWhatItIs = (a: Pick<AboutAnswer, "name" | "ingredient" | "also">): string => {
  const also = a.also.length > 0 ? `, with or instead of it ${a.also.join(", ")}` : ""
  return a.ingredient === null || a.ingredient.toLowerCase() === a.name.toLowerCase()
    ? `${a.name}${also}`
    : `${a.name} is ${a.ingredient}${also}`
}

/** "At most 2.4 mg a week, subcutaneous, adults: the label's maximum". */
export const sayCeiling = (c: AboutAnswer["ceilings"][number]): string =>
  `${c.amount} ${c.per === "once" ? "at once" : `a ${c.per}`}${c.route === null ? "" : `, ${c.route}`}${c.population === null ? "" : `, ${c.population}`}: ${c.what}`

const aboutStyle: Html = html`
.about { font-size: 9.5pt }
.about ul { padding-left: 1.1rem }
.about li { break-inside: avoid }
.about ol { columns: 2; font-size: .75rem }
`
