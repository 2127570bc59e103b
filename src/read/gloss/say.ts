import {
  type Dose,
  type DoseUnit,
  type Frequency,
  type Protocol,
  type Rest,
  type Route,
  settled,
  showExact,
  type Weekday,
} from "../../base/index.ts"

/** What a language calls the fields and values of a protocol. */
export type Sayings = {
  readonly dosing: string
  readonly dose: string
  readonly cycle: string
  readonly rest: string
  readonly route: string
  readonly unit: Readonly<Record<DoseUnit, string>>
  readonly per: Readonly<Record<"dose" | "day" | "week" | "nostril" | "spray", string>>
  readonly times: (n: string, per: "day" | "week") => string
  readonly every: (n: number, unit: "hour" | "day" | "week" | "month") => string
  readonly onOff: (on: number, off: number, unit: "day" | "week") => string
  readonly days: Readonly<Record<Weekday, string>>
  readonly length: (n: string, unit: "day" | "week" | "month") => string
  readonly off: (length: string) => string
  readonly rests: Readonly<Record<Extract<Rest, string>, string>>
  readonly open: string
  readonly reassess: string
  readonly routes: Readonly<Record<Route, string>>
  readonly about: string
  readonly upTo: string
  readonly each: string
}

/** A number with a comma before its tenths. */
const printed = (n: string | number): string => String(n).replace(".", ",")

const ends = (low: string | number, high: string | number): string =>
  String(low) === String(high) ? printed(low) : `${printed(low)}–${printed(high)}`

/** Says a protocol in a language, such that reading it gives the protocol again: amount, rhythm, course, rest and route. */
export const sayerOf = (s: Sayings): ((p: Protocol) => string) => {
  const dose = (d: Dose): string =>
    [
      d.upTo ? s.upTo : "",
      d.approx ? s.about : "",
      ends(showExact(d.low), showExact(d.high)),
      d.unit === null ? "" : s.unit[d.unit] + (d.perKg ? `/${s.each}` : ""),
      d.per === null ? "" : s.per[d.per],
    ]
      .filter((w) => w !== "")
      .join(" ")
  const frequency = (f: Frequency): string => {
    const p = f.pattern
    if (p?.type === "on_off") return s.onOff(p.on, p.off, p.unit)
    if (p?.type === "every_n") return s.every(p.n, p.unit)
    if (p?.type === "weekdays") return p.days.map((d) => s.days[d]).join(", ")
    return s.times(ends(f.low, f.high), f.per)
  }
  const rest = (r: Rest): string => (typeof r === "string" ? s.rests[r] : s.off(s.length(ends(r.low, r.high), r.unit)))
  return (p) => {
    const amount = settled(p.dose)
    const often = settled(p.frequency)
    const cycle = settled(p.cycle)
    const pause = settled(p.rest)
    const course = [
      cycle === undefined ? "" : s.length(ends(cycle.low, cycle.high), cycle.unit),
      settled(p.openEnded) ? s.open : "",
      settled(p.reassess) ? s.reassess : "",
    ].filter((w) => w !== "")
    const line = (label: string, words: string | undefined): string[] =>
      words === undefined || words === "" ? [] : [`${label}: ${words}`]
    return [
      `# ${settled(p.compound) ?? ""}`,
      "",
      `## ${s.dosing}`,
      "",
      ...(settled(p.name) === undefined ? [] : [`### ${settled(p.name)}`]),
      ...line(s.dose, [amount && dose(amount), often && frequency(often)].filter((w) => w).join(", ")),
      ...line(s.cycle, course.join(", ")),
      ...line(s.rest, pause && rest(pause)),
      ...line(
        s.route,
        settled(p.routes)
          ?.map((r) => s.routes[r])
          .join(", "),
      ),
    ].join("\n")
  }
}
