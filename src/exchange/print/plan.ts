import {
  aboutAmounts,
  aboutBeside,
  type Basis,
  type Finding,
  type Html,
  html,
  ok,
  type PlannedDose,
  type Result,
  settled,
  showAbout,
  showDate,
  showQuantity,
  showTime,
  showZoned,
} from "../../base/index.ts"
import { containerOf, followable, type Made } from "../../plan/index.ts"
import { type Schedule, saySchedule } from "../../schedule/index.ts"
import { printStyle } from "./style.ts"

/** The plan on one printable page: container label, what to take and when, a box to tick for every dose, when not to take it, what to do
 *  after a double dose, storage, sources, a line to sign. A whole HTML document with one inline style, no script and nothing to fetch. A refused plan is a problem. */
export const toPrint = (made: Made): Result<string> => {
  const schedule = followable(made)
  if (!schedule.ok) return schedule
  const { plan } = made
  const title = titleOf(made)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${printStyle}</style>
</head>
<body>
<main>
<header><h1>${title}</h1><p class="small">Plan ${made.id}, version ${made.version}, made ${made.madeAt.toString().slice(0, 16)}Z. A plan a person made for themselves; not an order, not reviewed by a clinician. Nobody is watching it.</p></header>
${warned(plan.warnings)}
${container(made)}
${what(made)}
${ticks(plan.doses)}
${dates(made)}
${notes(made)}
${careful}
${sources([...plan.warnings, ...plan.findings].flatMap((f) => f.basis))}
<section class="sign"><p>Strength read off the container by: <span class="line"></span></p><p>Date: <span class="line short"></span></p></section>
<footer class="small"><p>${oneLine(schedule.value)}</p></footer>
</main>
</body>
</html>
`
  return ok(page.html)
}

/** The compound, and what the page calls the regimen as the page's own words: a heading there is a seller's. */
const titleOf = ({ request: { protocol, product } }: Made): string => {
  const compound = (protocol && settled(protocol.compound)) ?? product?.compound ?? "Plan"
  const heading = protocol && settled(protocol.name)
  return heading == null ? compound : `${compound}: the page calls it “${heading}”`
}

/** What comes along from the check stands before what to take, with a line for the answer. */
const warned = (warnings: readonly Finding[]): Html => {
  const first = warnings.filter((f) => nothingKnown.has(f.code))
  return html`${first.map((f) => html`<section class="label"><p class="big">${f.message} <span class="small">☐ asked ☐ going on without</span></p></section>`)}${toAsk(
    warnings.filter((f) => !first.includes(f)),
  )}`
}

/** What every other sentence is silent about stands by itself, before them. */
const nothingKnown: ReadonlySet<string> = new Set(["plan/nothing-known", "plan/no-compound"])

const toAsk = (warnings: readonly Finding[]): Html =>
  warnings.length === 0
    ? html``
    : html`<section><h2>Ask before the first dose</h2><ul>${warnings.map(
        (f) =>
          html`<li><strong>${f.severity}</strong> ${aboutAmounts(f.message)} <span class="small">☐ asked ☐ going on without</span></li>`,
      )}</ul></section>`

const container = ({ request, plan }: Made): Html => {
  const { tenfold } = plan.delivery
  return html`<section class="label"><h2>The container must say</h2><p class="big">${containerOf(request)}</p>${
    tenfold === null
      ? null
      : html`<p>Read it again at every new container. One that says ${showAbout(tenfold.strength)} would make every dose ${showAbout(tenfold.amount)}.</p>`
  }</section>`
}

const what = ({ request, plan }: Made): Html => {
  const d = plan.delivery
  const times = request.asNeeded
    ? `As needed, at most ${request.asNeeded.atMost} times a day and ${request.asNeeded.hoursApart} hours apart`
    : `At ${request.times.map(showTime).join(", ")}`
  const night = request.times.some((t) => t.hour < 4)
  return html`<section><h2>Each dose</h2><p class="big">${d.instruction}</p><p>${times} (${request.zone}), ${request.route}: ${
    d.delivered === null ? "" : aboutBeside(showQuantity(d.delivered))
  }${
    d.band === null ? "" : `, with this device really between ${showAbout(d.band[0])} and ${showAbout(d.band[1])}`
  }.${night ? " A time before 04:00 belongs to the night of the day before." : ""}</p></section>`
}

/** A row a day and a box a dose; a plan too long for one page gives its first twelve weeks. */
const ticks = (doses: readonly PlannedDose[]): Html => {
  const byDay = new Map<number, readonly PlannedDose[]>()
  for (const d of doses) byDay.set(d.day, [...(byDay.get(d.day) ?? []), d])
  const days = [...byDay].slice(0, MOST_DAYS)
  const rest = byDay.size - days.length
  return html`<section><h2>Doses</h2><ol class="days">${days.map(([day, of]) => dayRow(day, of))}</ol>${
    rest > 0 ? html`<p class="small">${rest} more days with doses are not on this page.</p>` : null
  }</section>`
}

const MOST_DAYS = 84

const dayRow = (day: number, doses: readonly PlannedDose[]): Html => {
  const [first] = doses
  const date = first === undefined ? "" : showZoned(first.at).slice(0, 10)
  const boxes = doses.map((d) => html`<span class="box">☐ ${showZoned(d.at).slice(11, 16)}</span>`)
  return html`<li><span class="date">${date}</span> <span class="small">day ${day}</span> ${boxes}</li>`
}

const dates = ({ plan }: Made): Html => {
  const kinds = [...new Set(plan.marks.map((m) => m.what))]
  const on = (what: string): string =>
    plan.marks
      .filter((m) => m.what === what)
      .map((m) => showDate(m.date))
      .join(", ")
  return html`<section><h2>Dates</h2><ul class="plain">${kinds.map((k) => html`<li><strong>${k}</strong> ${on(k)}</li>`)}</ul><p>${supplyLine(plan.supply.containers)} ${plan.supply.ask.join(" ")}</p></section>`
}

const supplyLine = (containers: number | null): string =>
  containers === null
    ? "How many containers this takes is not known."
    : `Containers needed: ${containers}, by volume alone.`

const notes = ({ plan }: Made): Html =>
  html`<section><h2>What there is to know</h2><ul>${plan.findings.filter((f) => !plan.warnings.includes(f)).map((f) => html`<li><strong>${f.severity}</strong> ${aboutAmounts(f.message)}</li>`)}</ul></section>`

// Written for anything taken; it names no product, so it promises nothing about one.
const careful = html`<section><h2>When not to take the next dose</h2>
<p>Leave out the next dose and get medical help at once with trouble breathing, a swollen face or tongue, a rash all over, chest pain, fainting, a seizure, or thoughts of harming yourself. The emergency number comes before this page.</p>
<p>Keep every treatment you already have exactly as it is. Anything new that worries you is a reason to ask before the next dose, not after it.</p>
<h2>I took double</h2>
<p>Take nothing more of it today. Write down what, how much and when. Call a poison centre or a doctor and read them the container and this page. A dose that was forgotten stays forgotten: never take two at once.</p>
<h2>Storage</h2>
<p>As printed on the container. Write the day of opening on it. How long it keeps after that is on the label or with whoever made it; if nobody knows, it is unknown.</p></section>`

const sources = (basis: readonly Basis[]): Html => {
  const said = new Map(basis.map((b) => [`${b.fact} ${b.source}`, b]))
  const rows = [...said.values()].map(
    (b) => html`<li>${b.fact}: ${b.source}, read ${b.checkedOn}${b.unconfirmed ? ", unconfirmed" : ""}.</li>`,
  )
  return rows.length === 0 ? html`` : html`<section class="small"><h2>Sources</h2><ul>${rows}</ul></section>`
}

const oneLine = (s: Schedule): string => saySchedule(s).replaceAll("\n", "; ")
