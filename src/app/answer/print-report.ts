import { type Html, html } from "../../base/index.ts"
import type { Report } from "../../learn/index.ts"
import { monographStyle } from "../page/print/monograph-style.ts"

/** The report on paper: a whole HTML document with one inline style, no script and nothing to fetch. */
export const printReport = ({ title, sections }: Report): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${monographStyle}
body { font-size: 9pt; line-height: 1.3 }
h1 { font-size: 1.2rem }
h2 { font-size: .85rem; margin: .5rem 0 .1rem }
p { margin: .1rem 0 }
table { font-size: 8.5pt; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: .1rem .8rem .1rem 0; border-bottom: 1px solid #ccc }
</style>
</head>
<body>
<main>
<header><h1>${title}</h1><p class="small">In the order of CENT 2015. Posology sells nothing, recommends nothing, and is not medical advice.</p></header>
${sections.map(section)}
</main>
</body>
</html>
`.html

const section = ({ heading, items, paragraphs, table }: Report["sections"][number]): Html =>
  html`<section><h2>${heading} <span class="small">CENT ${items}</span></h2>${paragraphs.map((p) => html`<p>${p}</p>`)}${
    table === undefined
      ? null
      : html`<table><thead><tr>${table.head.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${table.rows.map(
          (r) => html`<tr>${r.map((c, i) => (i === 0 ? html`<th scope="row">${c}</th>` : html`<td>${c}</td>`))}</tr>`,
        )}</tbody></table>`
  }</section>`
