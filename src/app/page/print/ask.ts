import { type Html, html } from "../../../base/index.ts"
import type { Asked, AskLine, AskSheet } from "../../../check/index.ts"
import { monographStyle } from "./monograph-style.ts"

/** Whom a question is for, as a heading. */
export const askHeadings: Readonly<Record<Asked, string>> = {
  seller: "To the seller",
  pharmacist: "To the pharmacist",
  doctor: "To the doctor",
}

/** What the sheet says of itself. */
export const askFoot = "Made from what the page says and leaves out. It is not medical advice."

/** The questions on paper: a box to tick and a line to write on under each. A whole HTML document with one inline style and nothing to fetch. */
export const printAskSheet = (sheet: AskSheet): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Questions about ${sheet.about}</title>
<style>${monographStyle}${askStyle}</style>
</head>
<body>
<main>
<header><h1>Questions about ${sheet.about}</h1><p class="small">${sheet.on}. ${askFoot}</p></header>
${(["seller", "pharmacist", "doctor"] as const).map((who) => asked(who, sheet[who]))}
</main>
</body>
</html>
`.html

const asked = (who: Asked, lines: readonly AskLine[]): Html =>
  lines.length === 0
    ? html``
    : html`<section><h2>${askHeadings[who]}</h2><ul class="ask">${lines.map(line)}</ul></section>`

const line = ({ question }: AskLine): Html => html`<li><span class="box">□</span> ${question}</li>`

const askStyle: Html = html`
.ask { list-style: none; padding: 0 }
.ask li { break-inside: avoid; white-space: pre-line; padding: .3rem 0 1.6rem 1.4rem; text-indent: -1.4rem; border-bottom: .5pt solid #999 }
.ask .box { display: inline-block; width: 1.4rem; text-indent: 0 }
`
