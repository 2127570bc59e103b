import type { Count, DoseValue, FrequencyValue, PeriodValue, RestValue } from "../engine/piece.ts"

/** A dose's ends as text, or as the numbers that JSON carries. */
type Printed<D extends { low: string; high: string }> = Omit<D, "low" | "high"> & {
  readonly low: string | number
  readonly high: string | number
}

const ends = (low: string | number, high: string | number): string =>
  String(low) === String(high) ? `${low}` : `${low}–${high}`

/** "4–8 weeks", "1 month". */
export const sayPeriod = (p: PeriodValue): string =>
  `${ends(p.low, p.high)} ${p.unit}${p.high === 1 && p.low === 1 ? "" : "s"}`

/** "300–600 mcg per dose", "up to 10 IU", "0.5–1 mg/kg". */
export const sayDose = (d: Printed<DoseValue>): string =>
  [
    d.upTo ? "up to" : "",
    d.approx ? "about" : "",
    ends(d.low, d.high),
    d.unit === null ? "" : d.unit + (d.perKg ? "/kg" : ""),
    d.per === null ? "" : `per ${d.per}`,
  ]
    .filter((w) => w !== "")
    .join(" ")

/** "1–3 times". */
export const sayCount = (c: Count): string => `${ends(c.low, c.high)} time${c.high === 1 ? "" : "s"}`

/** "1–3 times a day", "every 2 days", "5 days on, 2 days off", "mon, wed, fri". */
export const sayFrequency = (f: FrequencyValue): string => {
  const p = f.pattern
  if (p === null) return `${sayCount(f)} a ${f.per}`
  if (p.type === "on_off") return `${p.on} ${p.unit}s on, ${p.off} ${p.unit}s off`
  if (p.type === "every_n") return `every ${p.n} ${p.unit}s`
  if (p.type === "weekdays") return p.days.join(", ")
  if (p.type === "monthdays") return `on day ${p.days.join(", ")} of each month`
  if (p.type === "alternate") return `${p.amounts.join(" and ")} in turn`
  return p.alternatives.map((days) => days.join(", ")).join(" or ")
}

/** "2–4 weeks off", "breaks as needed", "periodic breaks", "a rest". */
export const sayRest = (r: RestValue): string =>
  r === "as needed"
    ? "breaks as needed"
    : r === "periodic"
      ? "periodic breaks"
      : r === "unspecified"
        ? "a rest"
        : `${sayPeriod(r)} off`
