import type { Command } from "commander"
import type { Answer, Input } from "../../app/index.ts"
import { type Common, carry, command, type Terminal } from "../command.ts"
import { keeping } from "../keeping.ts"
import { sayClock, sayDay } from "../text/dates.ts"
import { field, wrap } from "../text/lines.ts"
import { mostIn, split, wholeNumber } from "./plan.ts"

type Change = Input<"change-plan">["change"]
type Words = Partial<Record<(typeof words)[number][0], string>>

const words = [
  ["dose", "--dose <amount>", "one dose, with its unit: 300mcg"],
  ["rest", "--rest <length>", "the rest after the course: 2w, 10d"],
  ["device", "--device <id>", "what measures the dose"],
  ["drop", "--drop <amount>", "or the volume of one drop: 50uL"],
  ["spray", "--spray <amount>", "or of one press: 100uL"],
  ["syringe", "--syringe <text>", "or the barrel: u100-0.5mL"],
  ["measure", "--measure <text>", 'or an oral measure: "5mL in 0.2mL"'],
  ["weight", "--weight <amount>", "for doses per kg: 70kg"],
  ["toZone", "--to-zone <zone>", "keep the times of another zone"],
] as const

type Options = Common &
  Words & {
    readonly plan: string
    readonly from: string
    readonly times?: string
    readonly asNeeded?: string
    readonly weekdays?: string
    readonly weeks?: string
    readonly days?: string
    readonly cycles?: string
    readonly accept?: boolean
  }

/** Shows what a change would do, and does it only with --accept. */
export const changeCommand = (terminal: Terminal): Command => {
  const made = command(
    "change",
    "change a kept plan from a day on; shows which doses change, and changes them with --accept",
  )
    .requiredOption("--plan <id>", "the plan, as plan --save printed it")
    .requiredOption("--from <date>", "the first day of the new version: 2026-12-15")
  for (const [, flag, help] of words) made.option(flag, help)
  return made
    .option("--times <times>", "times of day: 08:00,14:00")
    .option("--as-needed <most>", "instead of times: 3/6h")
    .option("--weekdays <days>", "for doses by the week: mon,thu")
    .option("--weeks <number>", "how long the course is, from its own first day")
    .option("--days <number>", "or in days")
    .option("--cycles <number>", "how often course and rest are gone through")
    .option("--accept", "make the change; posology undo --event takes it back")
    .action((o: Options) => {
      const asked = { plan: o.plan, from: o.from, change: changeOf(o) }
      return o.accept
        ? carry(terminal, o, (ports) => keeping(o, ports, (ask) => ask("change-plan", asked)), changedText)
        : carry(terminal, o, (ports) => keeping(o, ports, (ask) => ask("preview-change", asked)), previewText)
    })
}

const changeOf = ({ toZone, ...o }: Options): Change => ({
  ...Object.fromEntries(
    words.flatMap(([name]) => (name === "toZone" || o[name] === undefined ? [] : [[name, o[name]]])),
  ),
  ...(toZone === undefined ? {} : { zone: toZone }),
  ...(o.times === undefined ? {} : { times: split(o.times) }),
  ...(o.asNeeded === undefined ? {} : { asNeeded: mostIn(o.asNeeded) }),
  ...(o.weekdays === undefined ? {} : { weekdays: split(o.weekdays) as NonNullable<Change["weekdays"]> }),
  ...(o.weeks === undefined ? {} : { weeks: wholeNumber(o.weeks) }),
  ...(o.days === undefined ? {} : { days: wholeNumber(o.days) }),
  ...(o.cycles === undefined ? {} : { cycles: wholeNumber(o.cycles) }),
})

type Shown = Answer<"preview-change">

const previewText = (p: Shown): string =>
  [`CHANGE FROM ${sayDay(p.from)}  —  not made yet`, "", ...body(p), "", wrap("Make it with --accept.")].join("\n")

const changedText = (p: Shown & { readonly event: string }): string =>
  [
    `CHANGED FROM ${sayDay(p.from)}`,
    "",
    ...body(p),
    "",
    wrap(`Take it back with: posology undo --event ${p.event}`),
  ].join("\n")

const body = ({ unchanged, takenAway, added, different, findings }: Shown): string[] => {
  const past = [...takenAway, ...added, ...different].filter((d) => d.past).length
  return [
    field("unchanged", `${unchanged} doses`),
    ...list(
      "taken away",
      takenAway.map((d) => `${sayDay(d.at)} ${sayClock(d.at)}, ${d.amount}`),
    ),
    ...list(
      "added",
      added.map((d) => `${sayDay(d.at)} ${sayClock(d.at)}, ${d.amount}`),
    ),
    ...list(
      "different",
      different.map((d) => `${sayDay(d.at)} ${sayClock(d.at)}, ${d.before.amount} becomes ${d.after.amount}`),
    ),
    ...(past > 0 ? [field("in the past", `${past} of these were due before now`)] : []),
    ...(findings.length > 0 ? ["", ...findings.map((f) => wrap(f.message, "▲ "))] : []),
  ]
}

/** The first of a list and how many more there are. */
const list = (name: string, doses: readonly string[]): string[] => {
  const more = doses.length - MOST_SHOWN
  return [
    ...doses.slice(0, MOST_SHOWN).map((d, i) => field(i === 0 ? name : "", d)),
    ...(more > 0 ? [field("", `and ${more} more; --json gives them all`)] : []),
  ]
}

const MOST_SHOWN = 6
