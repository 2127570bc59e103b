import { date, type Protocol, parseQuantity, type Quantity, silentProtocol, stated, time } from "../../base/index.ts"
import { deviceById, productById } from "../../reference/index.ts"
import type { PlanRequest } from "../request.ts"

export const q = (text: string): Quantity => {
  const r = parseQuantity(text)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

export const product = (id: string) => {
  const p = productById(id)
  if (!p) throw new Error(`no product ${id}`)
  return p
}

export const device = (id: string) => {
  const d = deviceById(id)
  if (!d) throw new Error(`no device ${id}`)
  return d
}

/** A protocol that says a dose and nothing else but what a test needs. */
export const protocol = (said: Partial<Protocol>): Protocol => ({
  ...silentProtocol,
  compound: stated("Semax", [], "test"),
  dose: range("300mcg", "600mcg"),
  ...said,
})

const range = (low: string, high: string): Protocol["dose"] =>
  stated(
    {
      low: q(low).value,
      high: q(high).value,
      unit: "mcg",
      per: "dose",
      perKg: false,
      upTo: false,
      approx: false,
    },
    [],
    "test",
  )

const aDay = (low: number, high: number): Protocol["frequency"] =>
  stated({ low, high, per: "day", pattern: null }, [], "test")

const weeks = (low: number, high: number): Protocol["cycle"] => stated({ low, high, unit: "week" }, [], "test")

/** The five regimens of the first page, by figures alone. */
export const five: readonly Protocol[] = [
  protocol({
    name: stated("Memory", [], "test"),
    dose: range("300mcg", "600mcg"),
    frequency: aDay(1, 3),
    cycle: weeks(4, 8),
    rest: stated("as needed", [], "test"),
  }),
  protocol({
    name: stated("Focus", [], "test"),
    dose: range("500mcg", "1000mcg"),
    frequency: aDay(2, 3),
    openEnded: stated(true, [], "test"),
  }),
  protocol({
    name: stated("Mood", [], "test"),
    dose: range("400mcg", "800mcg"),
    frequency: aDay(2, 3),
    cycle: weeks(6, 8),
    reassess: stated(true, [], "test"),
  }),
  protocol({
    name: stated("Recovery after a stroke", [], "test"),
    dose: range("800mcg", "1200mcg"),
    frequency: aDay(2, 3),
    cycle: weeks(4, 12),
  }),
  protocol({
    name: stated("Stress", [], "test"),
    dose: range("300mcg", "500mcg"),
    frequency: aDay(2, 3),
    cycle: weeks(4, 8),
    reassess: stated(true, [], "test"),
  }),
]

/** The call that CONTRACT prints: 300 mcg twice a day for six weeks out of 0.1 % with a dropper. */
export const contractCall: PlanRequest = {
  protocol: five[0] ?? null,
  index: 0,
  text: null,
  route: "intranasal",
  product: product("semax-0.1-3ml"),
  confirmedStrength: "0.1%",
  device: device("dropper-50ul"),
  dose: q("300mcg"),
  times: [time("08:00"), time("14:00")],
  start: date("2026-12-01"),
  length: { n: 6, unit: "week" },
  rest: { n: 2, unit: "week" },
  cycles: 1,
  zone: "Africa/Johannesburg",
  checked: [],
}
