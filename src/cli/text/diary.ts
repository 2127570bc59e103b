import { type Answer, type Notice, noticesOf } from "../../app/index.ts"
import { shownWith } from "../../base/index.ts"
import { placeWords } from "../locale.ts"
import { figure } from "./figure.ts"
import { field, wrap } from "./lines.ts"

type Day = Answer<"day">
type SaidSession = Extract<Answer<"history">["entries"][number]["said"], { kind: "session" }>

/** A day for a terminal: what is due, what has become of the rest. */
export const dayText = (d: Day, locale?: string): string => {
  const { mark, twelve } = placeWords(locale)
  const clock = (at: string) => clockOf(at, twelve)
  const shown = (text: string) => shownWith(text, mark)
  const groups = [
    ["LATE", d.late],
    ["DUE", d.due],
    ["TAKEN", d.taken],
    ["SKIPPED", d.skipped],
    ["MISSED", d.missed],
    ["PAUSED", d.paused],
  ] as const
  const lines = groups.flatMap(([title, doses]) =>
    doses.length === 0
      ? []
      : [
          "",
          title,
          ...doses.flatMap((dose) => [
            field(clock(dose.at), `${shown(measured(dose))}  ${dose.title}${shown(after(dose, clock))}`),
            ...(dose.tooClose && dose.state !== "later" ? [field("", dose.tooClose.says)] : []),
          ]),
        ],
  )
  const totals = (d.totals ?? []).filter((t) => t.trial === undefined)
  return [
    `${d.date}`,
    ...noticesOf(d).flatMap((n) => noticed(n, d, shown)),
    ...d.plans.flatMap((p) => (p.trial ? ["", wrap(`${p.title}, in a trial: ${p.trial.says}${scored(p.trial)}`)] : [])),
    ...(lines.length === 0 ? ["", "Nothing is planned for this day."] : lines),
    ...d.extra.map((e) => field("besides", `${shown(e.amount)} at ${clock(e.at)}`)),
    ...(totals.length === 0 ? [] : ["", "IN ALL THIS DAY"]),
    ...totals.map((t) => field("", `${shown(t.total ?? "an amount that cannot be added up")} of ${t.compound}`)),
  ].join("\n")
}

const scored = ({ score }: NonNullable<Day["plans"][number]["trial"]>): string =>
  score === undefined ? "" : score.done ? ". Scored on this day." : `. Not scored on this day: ${score.name}.`

/** What is said before the doses, in the order of how grave it is. */
const noticed = (n: Notice, d: Day, shown: (text: string) => string): string[] => {
  switch (n.kind) {
    case "over":
      return (d.totals ?? []).flatMap((t) => t.over.flatMap((o) => ["", wrap(shown(o), "▲ ")]))
    case "stopped":
    case "paused":
      return ["", wrap(`${n.plan.title} is paused: ${n.plan.paused?.why ?? ""}`, "■ ")]
    case "container":
      return (n.plan.cautions ?? []).flatMap((c) => ["", wrap(`${n.plan.title}: ${c}`, "▲ ")])
    case "caution":
    case "unknown":
      return toAnswer(n.plan)
    case "look again":
      return ["", wrap(`${n.plan.title}: today is the day to look again whether to go on.`, "▲ ")]
  }
}

/** What came along from the check and waits for an answer. */
const toAnswer = ({ id, title, unanswered = [] }: Day["plans"][number]): string[] =>
  unanswered.length === 0
    ? []
    : [
        "",
        `Not answered yet: ${title}`,
        ...unanswered.map((w) =>
          [wrap(w.message, w.severity === "unknown" ? "? " : "▲ "), wrap(`${w.code}: not answered`, "  ")].join("\n"),
        ),
        wrap(`Ask first, then say so: posology answer CODE=asked --plan ${id}, or CODE=go-on to go on without.`),
      ]

/** "08:05", or "8:05 am". */
const clockOf = (at: string, twelve: boolean): string => {
  const [hour = "", minute = ""] = at.slice(11, 16).split(":")
  const h = Number(hour)
  return twelve ? `${h % 12 === 0 ? 12 : h % 12}:${minute} ${h < 12 ? "am" : "pm"}` : `${hour}:${minute}`
}

type Dose = Omit<Day["taken"][number], "state">

/** How much, or only how it is measured out where a trial hides or leaves open how much of the substance that is. */
const measured = ({ amount, trial, instruction }: Dose): string => (trial === undefined ? amount : instruction)

const after = (dose: Dose, clock: (at: string) => string): string => {
  const again = dose.again.length > 0 ? `; logged ${dose.again.length + 1} times` : ""
  if (dose.log) return ` (${dose.log.amount} at ${clock(dose.log.at)}${again})`
  return dose.reason ? ` (${dose.reason})` : ""
}

/** What is left, for a terminal. */
export const stockText = ({ plans }: Answer<"stock">): string =>
  plans.length === 0
    ? "No plan is kept here; keep one with posology plan … --save."
    : plans
        .flatMap((p) => [
          p.title,
          ...p.containers.map((c) =>
            field(
              c.current ? "in use" : "before",
              `${c.left ?? "an unknown amount"} left of ${c.holds ?? "an unknown amount"}, ${c.strength}${c.band ? `; really ${c.band[0]} to ${c.band[1]}` : ""}${c.lot ? `; lot ${c.lot}` : ""}${c.useBy ? `; use by ${c.useBy}` : ""}`,
            ),
          ),
          ...p.containers.flatMap((c) => (c.cautions ?? []).map((u) => wrap(u, "▲ "))),
          ...p.containers.flatMap((c) => c.unknown.map((u) => field("unknown", u))),
          ...(p.containers.length === 0 ? [field("", "Nothing has been opened or taken yet.")] : []),
          ...(p.inTrial
            ? [field("in a trial", `${p.inTrial} taken out of numbered containers, not counted here`)]
            : []),
          ...(p.runsOut ? [field("last dose", `${p.runsOut}, out of the one in use`)] : []),
          ...(p.reorder ? [field("order by", p.reorder)] : []),
        ])
        .join("\n")

/** An event as it was kept, for a terminal. */
export const eventText = (e: Answer<"take">): string =>
  e.kind === "dose-taken"
    ? [
        `Taken: ${e.amount}${e.due ? `, due ${e.due}` : ""}. Take it back with: posology undo --event ${e.id}`,
        ...("remarks" in e ? e.remarks.map((r) => wrap(r, "▲ ", "  ")) : []),
      ].join("\n")
    : e.kind === "correction"
      ? `Taken back: ${e.of}. To have it again: posology undo --event ${e.id}`
      : `Logged: ${e.kind}. Take it back with: posology undo --event ${e.id}`

/** A stretch of the diary, for a terminal. */
export const historyText = (h: Answer<"history">): string =>
  [
    `${h.from} to ${h.to}`,
    "",
    ...h.entries.map((e) => wrap(said(e), `${e.local.slice(0, 16).replace("T", " ")}  `)),
    ...(h.entries.length === 0 ? ["Nothing is written down for these days."] : []),
    ...h.adherence.flatMap((a) => [
      "",
      a.title,
      field(
        "of",
        `${a.counted} doses whose time is over: ${a.onTime} on time, ${a.late} late, ${a.skipped} skipped, ${a.missed} missed${a.paused ? `; ${a.paused} more fell into a pause` : ""}${a.extra ? `; ${a.extra} besides` : ""}`,
      ),
    ]),
  ].join("\n")

/** What each kind of event is called. */
const happened: Readonly<Record<Answer<"history">["entries"][number]["said"]["kind"], string>> = {
  "dose-taken": "taken",
  "dose-skipped": "left out",
  "dose-snoozed": "put off",
  "dose-noted": "also taken",
  primed: "primed",
  spilled: "spilled",
  "container-opened": "new container",
  "side-effect": "side effect",
  note: "note",
  measurement: "measured",
  session: "measured",
  "battery-chosen": "to be measured",
  "plan-paused": "plan paused",
  "plan-resumed": "plan resumed",
  "plan-rule": "rule for late doses",
  "plan-changed": "plan changed",
  "plan-answered": "answered",
  "trial-started": "trial begun",
  "trial-opened": "trial opened",
  "trial-changed": "trial changed",
  "trial-guessed": "guessed",
  "trial-unblinded": "block looked at",
}

/** The clock is that of the zone an entry was made in, which is named. */
const said = (e: Answer<"history">["entries"][number]): string => {
  const rest = words(e.said)
  return `${happened[e.said.kind]}${rest ? `: ${rest}` : ""} (${e.zone})`
}

const words = (said: Answer<"history">["entries"][number]["said"]): string =>
  said.kind === "session"
    ? sessionWords(said)
    : said.kind === "plan-answered"
      ? `${said.answer}, to: ${said.to.map((one) => one.says).join(" ")}`
      : plainWords(said)

const sessionWords = (s: SaidSession): string =>
  [
    s.instrument,
    ...s.scores.map(({ outcome, value }) => `${outcome} ${value === null ? "none" : figure(value)}`),
    ...s.flags.map((f) => `doubtful: ${f.why}`),
  ].join(", ")

const plainWords = (said: Answer<"history">["entries"][number]["said"]): string =>
  Object.entries(said)
    .filter(
      ([key, v]) =>
        key !== "kind" && key !== "plan" && v !== null && v !== "" && typeof v !== "boolean" && typeof v !== "object",
    )
    .map(([, v]) => String(v))
    .join(", ")
