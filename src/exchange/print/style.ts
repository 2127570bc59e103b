import { type Html, html } from "../../base/index.ts"

/** The whole look of a printed plan. */
export const printStyle: Html = html`
@page { margin: 14mm }
body { margin: 0; background: #fff; color: #111; font: 11pt/1.4 Georgia, "Times New Roman", serif }
main { max-width: 70ch; margin: 1.5rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem; margin: 0 }
h2 { font: 600 .85rem/1.3 system-ui, sans-serif; margin: 1rem 0 .25rem }
p, ul, ol { margin: .25rem 0 }
.big { font-size: 1.25rem }
.small { font-size: .8rem; color: #444 }
.label { border: 2px solid #111; padding: .25rem .75rem .5rem; margin-top: .75rem }
.days { list-style: none; padding: 0; columns: 2; column-gap: 2rem; font: .8rem/1.6 system-ui, sans-serif; font-variant-numeric: tabular-nums }
.days li { break-inside: avoid }
.plain { list-style: none; padding: 0 }
.box { margin-left: .5rem; white-space: nowrap }
.sign { display: flex; gap: 2rem; margin-top: 1.5rem }
.line { display: inline-block; width: 14rem; border-bottom: 1px solid #111 }
.short { width: 7rem }
@media print { html { font-size: 9pt } body { font-size: 1rem } main { margin: 0; max-width: none; padding: 0 } .days { columns: 3 } section { break-inside: avoid } h2 { margin-top: .6rem } .sign { margin-top: .8rem } }
`
