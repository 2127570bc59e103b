import { useMemo } from "react"
import { html } from "../../../../base/index.ts"
import { PrintSheet } from "../../../kit/parts/print-sheet.tsx"
import { type History, sayEntry } from "./say-entry.ts"

type Props = { readonly history: History; readonly done: () => void }

/** The stretch on paper, for somebody who treats the person: the doses with their denominator, side effects, notes; no verdict. */
export const ClinicianSheet = ({ history, done }: Props) => {
  const document = useMemo(() => summaryPage(history), [history])
  return <PrintSheet document={document} done={done} />
}

/** The printed summary as one HTML document. */
export const summaryPage = (h: History): string => {
  const of = (...kinds: string[]) => h.entries.filter((e) => kinds.includes(e.said.kind))
  const rows = (entries: History["entries"]) =>
    entries.map((e) => {
      const [what, says] = sayEntry(e)
      return html`<tr><td>${e.local.slice(0, 16).replace("T", " ")}</td><td>${what}</td><td>${says}</td></tr>`
    })
  const table = (title: string, entries: History["entries"]) =>
    entries.length === 0
      ? null
      : html`<section><h2>${title}</h2><table><tbody>${rows(entries)}</tbody></table></section>`
  const page = html`<main>
<h1>Diary, ${h.from} to ${h.to}</h1>
<p>Kept by the person themself with Posology; nobody has checked it. Times are those of where they were.</p>
<section><h2>Planned doses</h2><ul>${h.adherence.map(
    (a) =>
      html`<li>${a.title}: of ${a.counted} whose time is over, ${a.onTime} on time, ${a.late} more than an hour late, ${a.skipped} left out, ${a.missed} with nothing logged; ${a.paused} fell into a pause, ${a.extra} besides.</li>`,
  )}</ul></section>
${table("Side effects as reported", of("side-effect"))}
${table("Notes and measurements", of("note", "measurement", "session"))}
${table("What was asked before", of("plan-answered"))}
${table("Pauses, rules and containers", of("plan-paused", "plan-resumed", "plan-rule", "plan-changed", "container-opened", "primed", "spilled"))}
${table("Doses", of("dose-taken", "dose-noted", "dose-skipped"))}
</main>`
  return `<style>${style}</style>${page.html}`
}

const style = `
body { font: 10pt/1.4 Georgia, serif; color: #000; background: #fff; }
h1 { font-size: 16pt; margin: 0 0 4mm; }
h2 { font-size: 12pt; margin: 5mm 0 1mm; }
table { border-collapse: collapse; width: 100%; }
td { border-top: 0.2mm solid #999; padding: 0.8mm 2mm 0.8mm 0; vertical-align: top; }
td:first-child { white-space: nowrap; }
`
