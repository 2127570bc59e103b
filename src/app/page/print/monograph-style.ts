import { type Html, html } from "../../../base/index.ts"

/** The whole look of a printed monograph: ink on white, findings hung under their lines, shapes that survive a black printer. */
export const monographStyle: Html = html`
@page { margin: 16mm }
body { margin: 0; background: #fff; color: #111; font: 10.5pt/1.4 Georgia, "Times New Roman", serif }
main { max-width: 70ch; margin: 1.5rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; margin: 0 }
h2 { font-size: 1.1rem; margin: 1.2rem 0 .3rem }
h3 { font-size: 1rem; margin: .9rem 0 .2rem }
p, ul, ol { margin: .25rem 0 }
.small { font-size: .8rem; color: #444 }
.line { break-inside: avoid }
.note { margin: .1rem 0 .25rem 1.25rem; font: .82rem/1.35 system-ui, sans-serif; text-indent: -1rem; padding-left: 1rem }
.note.stop b { color: #8f1414 }
.note.caution b { color: #6f4700 }
sup { font-size: .65rem; line-height: 0 }
@media print { main { margin: 0; max-width: none } h2, h3 { break-after: avoid } }
`
