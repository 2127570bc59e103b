import {
  as,
  type Device,
  dimensionOf,
  type Exact,
  exact,
  inBase,
  isInjection,
  type Product,
  type Protocol,
  type Quantity,
  quantity,
  type Route,
  settled,
  showQuantity,
} from "../base/index.ts"
import { deliver, type Portion, portionOf } from "../deliver/index.ts"
import { fixedRules } from "./fixed-rules.ts"

/** One answer to "can this bottle do that?". */
export type BottleRow = {
  readonly product: string
  readonly device: string
  /** Null when it can; else why not, in one sentence. A refusal under the fixed rules, and of a nasal product by needle, carries no figure. */
  readonly no: string | null
  /** The doses inside the page's range that this bottle and device make: how many, the lowest, the highest, and the step between. */
  readonly reachable: {
    readonly count: number
    readonly low: Quantity
    readonly high: Quantity
    readonly step: Quantity
  } | null
  /** Nearest below and above where nothing inside the range can be made, with the difference to the range's near end. */
  readonly nearest: readonly { readonly dose: Quantity; readonly off: Quantity }[]
  /** Volume a nostril gets from the lowest reachable dose, and rounds it takes. */
  readonly perNostril: Quantity | null
  readonly instruction: string
  /** Whole doses a container holds, at the lowest reachable dose. */
  readonly dosesInContainer: number | null
  /** Containers for the page's shortest course of fewest doses, and its longest of most, by volume. */
  readonly containers: readonly [number, number] | null
}

/** For a protocol, every product with every device as a table. `route` is how it is to be taken. */
export const bottleTable = (
  protocol: Protocol,
  route: Route,
  products: readonly Product[],
  devices: readonly Device[],
): readonly BottleRow[] => products.flatMap((p) => devices.map((d) => rowOf(protocol, route, p, d)))

const rowOf = (protocol: Protocol, route: Route, product: Product, device: Device): BottleRow => {
  const needle = device.kind === "syringe" || isInjection(route)
  const name = { product: product.name, device: device.name }
  const fixed = fixedRules({ protocol, product, route, index: null, text: null })
  if (fixed) return { ...nothing, ...name, no: fixed.message }
  const range = rangeOf(protocol)
  if (range === null)
    return { ...nothing, ...name, no: "The page gives no dose for each time that could be measured out." }
  const trial = (asked: Quantity) => deliver({ asked, product, device, route })
  const first = trial(range[0])
  const stop = first.findings.find((f) => f.severity === "stop")
  const portion = portionOf(product, device)
  if (stop && (stop.dimension === "route" || stop.dimension === "product" || !portion.ok)) {
    return {
      ...nothing,
      ...name,
      no: stop.message,
      device: needle && stop.dimension === "route" ? deviceWord(device) : device.name,
    }
  }
  if (!portion.ok) return { ...nothing, ...name, no: portion.problem.message }
  return measured(protocol, name, range, portion.value, product, trial)
}

// The name of a barrel is a figure too, and the refusal of a needle carries none.
const deviceWord = (device: Device): string => (device.kind === "syringe" ? "insulin syringe" : device.kind)

const nothing: Omit<BottleRow, "product" | "device" | "no"> = {
  reachable: null,
  nearest: [],
  perNostril: null,
  instruction: "",
  dosesInContainer: null,
  containers: null,
}

/** The page's range for one dose, in one unit. */
const rangeOf = (protocol: Protocol): readonly [Quantity, Quantity] | null => {
  const d = settled(protocol.dose)
  if (!d || d.unit === null || d.perKg || (d.per !== "dose" && d.per !== null)) return null
  return [quantity(d.low, d.unit), quantity(d.high, d.unit)]
}

const measured = (
  protocol: Protocol,
  name: { readonly product: string; readonly device: string },
  [low, high]: readonly [Quantity, Quantity],
  portion: Portion,
  product: Product,
  trial: (asked: Quantity) => ReturnType<typeof deliver>,
): BottleRow => {
  if (dimensionOf(low) !== dimensionOf(portion.amount)) {
    return {
      ...nothing,
      ...name,
      no: `The page's dose is in ${low.unit} and the container's strength in ${portion.amount.unit}.`,
    }
  }
  const step: Quantity = { value: as(portion.amount, low.unit).value, unit: low.unit }
  const say = (n: Exact): Quantity => ({ value: step.value.mul(n), unit: low.unit })
  const from = low.value.div(step.value).ceil()
  const to = high.value.div(step.value).floor()
  const possible = wholes(from, to).filter((n) => trial(say(n)).delivery.possible)
  const [lowest] = possible
  const highest = possible[possible.length - 1]
  if (lowest === undefined || highest === undefined) {
    const near = [from.sub(exact(1)), from].filter((n) => n.compare(0) > 0).map(say)
    const nearest = near.map((dose) => {
      const end = inBase(dose).compare(inBase(low)) < 0 ? low : high
      return { dose, off: { value: dose.value.sub(end.value), unit: dose.unit } }
    })
    const why =
      from.compare(to) > 0
        ? `One ${portion.unit} holds ${showQuantity(step)}: nothing between ${showQuantity(low)} and ${showQuantity(high)} is a whole number of them.`
        : firstStop(trial(say(from)))
    return { ...nothing, ...name, no: why, nearest: from.compare(to) > 0 ? nearest : [] }
  }
  const made = trial(say(lowest)).delivery
  return {
    ...name,
    no: null,
    reachable: { count: possible.length, low: say(lowest), high: say(highest), step },
    nearest: [],
    perNostril: perNostril(made.count, portion),
    instruction: made.instruction,
    dosesInContainer: dosesIn(product, portion, lowest),
    containers: courseOf(protocol, product, portion, lowest, highest),
  }
}

const firstStop = (d: ReturnType<typeof deliver>): string =>
  d.findings.find((f) => f.severity === "stop")?.message ?? "This cannot be given."

// A page's range over a portion is a handful; a range of thousands would be a mistake in the page.
const MOST = 2000

const wholes = (from: Exact, to: Exact): readonly Exact[] => {
  const out: Exact[] = []
  const first = from.compare(1) < 0 ? exact(1) : from
  for (let n = first; n.compare(to) <= 0 && out.length < MOST; n = n.add(exact(1))) out.push(n)
  return out
}

const perNostril = (count: number | null, portion: Portion): Quantity | null => {
  if (count === null || portion.volume === null || (portion.unit !== "drop" && portion.unit !== "spray")) return null
  return { value: portion.volume.value.mul(exact(count).div(exact(2)).ceil()), unit: portion.volume.unit }
}

const dosesIn = (product: Product, portion: Portion, portions: Exact): number | null => {
  const whole = portionsIn(product, portion)
  return whole === null ? null : asCount(whole.div(portions).floor())
}

const portionsIn = (product: Product, portion: Portion): Exact | null => {
  const c = product.contents
  if (c.kind === "units") return c.count === null ? null : exact(c.count)
  const volume = c.kind === "solution" ? c.volume : c.diluent
  return volume === null || portion.volume === null ? null : inBase(volume).div(inBase(portion.volume)).floor()
}

const courseOf = (
  protocol: Protocol,
  product: Product,
  portion: Portion,
  fewest: Exact,
  most: Exact,
): readonly [number, number] | null => {
  const f = settled(protocol.frequency)
  const cycle = settled(protocol.cycle)
  const least = dosesIn(product, portion, fewest)
  const worst = dosesIn(product, portion, most)
  if (f?.per !== "day" || f.pattern !== null || !cycle || cycle.unit === "month" || !least || !worst) return null
  const days = (n: number): Exact => exact(cycle.unit === "week" ? n * 7 : n)
  const need = (n: number, times: number, each: number): number =>
    asCount(days(n).mul(exact(times)).div(exact(each)).ceil())
  return [need(cycle.low, f.low, least), need(cycle.high, f.high, worst)]
}

const asCount = (n: Exact): number => Number.parseInt(n.toFraction(), 10)
