import { type Html, html } from "../../../base/index.ts"
import type { Comparison } from "../../contract/compare.ts"
import { monographStyle } from "./monograph-style.ts"

/** What is set on paper: the words of each figure are the screen's, so that both say the same. */
type PrintedComparison = {
  readonly comparison: Comparison
  /** Where each page came from, in the order of the pages. */
  readonly sources: readonly string[]
  /** The day it was made, as it is shown. */
  readonly on: string
  /** How a row's figures are said. */
  readonly say: (
    row: Comparison["rows"][number],
  ) => readonly { readonly what: string; readonly words: string; readonly quotes: readonly string[] }[]
  /** How what one spray or drop carries is said. */
  readonly sayPortion: (portion: Comparison["pages"][number]["portions"][number]) => string
  /** Sentences about all of them together. */
  readonly remarks: readonly string[]
}

/** Several pages side by side on paper: page by page, each figure with the page's words. A whole HTML document with one inline style and nothing to fetch. */
export const printComparison = ({ comparison, sources, on, say, sayPortion, remarks }: PrintedComparison): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pages side by side</title>
<style>${monographStyle}${compareStyle}</style>
</head>
<body>
<main>
<header><h1>Pages side by side</h1><p class="small">${on}. What the pages say, not what is right. It is not medical advice.</p></header>
${remarks.map((r) => html`<p>${r}</p>`)}
${comparison.pages.map(
  (page, i) => html`<section><h2>${letter(i)} ${page.title}</h2><p class="small">${sources[i] ?? ""}</p>
<p>Strength: ${page.strengths.length === 0 ? "unknown" : page.strengths.map((s) => s.strength).join(", ")}. ${page.portions.map((p) => `${sayPortion(p)}.`).join(" ")}</p>
<table><tbody>${comparison.rows
    .filter((r) => r.page === i + 1)
    .map(
      (r) =>
        html`<tr><th scope="row" colspan="2">${r.protocol}. ${r.name ?? r.compound ?? "Without a name"}</th></tr>${say(
          r,
        ).map(
          ({ what, words, quotes }) =>
            html`<tr><td>${what}</td><td>${words}${quotes.map((q) => html` <q>${q}</q>`)}</td></tr>`,
        )}`,
    )}</tbody></table></section>`,
)}
</main>
</body>
</html>
`.html

const letter = (i: number): string => String.fromCharCode(65 + i)

const compareStyle: Html = html`
table { border-collapse: collapse; width: 100% }
th { text-align: left; padding: .5rem 0 .1rem }
td { vertical-align: top; padding: .1rem .8rem .1rem 0; border-bottom: .5pt solid #bbb }
td:first-child { width: 8rem; color: #444 }
q { font-style: italic; color: #444 }
tr { break-inside: avoid }
`
