import type { ProtocolAnswer } from "../../../app/index.ts"
import type { Route } from "../../../base/index.ts"

type Dose = NonNullable<ProtocolAnswer["dose"]>
type Frequency = NonNullable<ProtocolAnswer["frequency"]>
type Period = NonNullable<ProtocolAnswer["cycle"]>

const range = (low: number, high: number): string => (low === high ? `${low}` : `${low}–${high}`)

const per: Readonly<Record<NonNullable<Dose["per"]>, string>> = {
  dose: "a dose",
  day: "a day in all",
  week: "a week in all",
  nostril: "in each nostril",
  spray: "a spray",
}

/** "300–600 mcg a dose", "up to 5 mg a day in all". A dose without a unit says so. */
export const sayDose = (d: Dose): string =>
  [
    d.upTo ? "up to" : d.approx ? "about" : "",
    range(d.low, d.high),
    d.unit === null ? "(no unit given)" : d.perKg ? `${d.unit}/kg` : d.unit,
    d.per ? per[d.per] : "",
  ]
    .filter(Boolean)
    .join(" ")

const dayNames = { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" } as const

/** "2–3 times a day", "every 2 days", "5 days on, 2 off". */
export const sayFrequency = (f: Frequency): string => {
  const p = f.pattern
  if (!p) return f.low === 1 && f.high === 1 ? `once a ${f.per}` : `${range(f.low, f.high)} times a ${f.per}`
  const times = f.high > 1 ? `${range(f.low, f.high)} times a ${f.per}, ` : ""
  switch (p.type) {
    case "on_off":
      return `${times}${p.on} ${p.unit}s on, ${p.off} off`
    case "every_n":
      return p.n === 1 ? `every ${p.unit}` : `every ${p.n} ${p.unit}s`
    case "weekdays":
      return times + p.days.map((d) => dayNames[d]).join(", ")
    case "weekdays_alternatives":
      return times + p.alternatives.map((days) => days.map((d) => dayNames[d]).join(", ")).join(" or ")
    case "monthdays":
      return `on day ${p.days.join(" and ")} of every month`
    case "alternate":
      return `${p.amounts.join(" and ")} in turn`
  }
}

/** "4–8 weeks", "1 month". */
export const sayPeriod = (p: Period): string => `${range(p.low, p.high)} ${p.unit}${p.high === 1 ? "" : "s"}`

/** "2–4 weeks", or that a break is called for without a length. */
export const sayRest = (r: NonNullable<ProtocolAnswer["rest"]>): string => {
  if (typeof r !== "string") return `${sayPeriod(r)} off`
  return {
    "as needed": "“as needed”, no length given",
    periodic: "“periodic”, no length given",
    unspecified: "no length given",
  }[r]
}

const routeNames: Readonly<Record<Route, string>> = {
  intranasal: "nasal",
  subcutaneous: "under the skin",
  intramuscular: "into a muscle",
  intravenous: "into a vein",
  oral: "swallowed",
  sublingual: "under the tongue",
  topical: "on the skin",
  injection: "injection, site not given",
}

export const sayRoute = (r: Route): string => routeNames[r]

/** What one shown field of a protocol says, or null where the page says nothing. */
export const sayField = (p: ProtocolAnswer, field: string): string | null => {
  switch (field) {
    case "dose":
      return p.dose && sayDose(p.dose)
    case "frequency":
      return p.frequency && sayFrequency(p.frequency)
    case "timesOfDay":
      return p.timesOfDay.join(", ") || null
    case "cycle":
      return p.cycle ? sayPeriod(p.cycle) : p.openEnded ? "open-ended" : null
    case "rest":
      return p.rest && sayRest(p.rest)
    case "routes":
      return p.routes.map(sayRoute).join(" or ") || null
    case "formulation":
      return p.formulation
    case "stack":
      return p.stack.join(p.stackJoin === "or" ? " or " : ", ") || null
    case "benefits":
      return p.benefits.join(", ") || null
    case "condition":
      return p.condition
    case "maximum":
      return p.maximum && sayDose(p.maximum)
    default:
      return null
  }
}

const counts = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"]

/** A count as it opens a sentence: "Five", "17". */
export const countWord = (n: number): string => counts[n] ?? `${n}`
