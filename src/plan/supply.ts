import {
  type Contents,
  type Delivery,
  type Device,
  dateOfDay,
  type Exact,
  exact,
  inBase,
  type PlanMark,
  type Quantity,
  quantity,
  type Supply,
  showExact,
  zero,
} from "../base/index.ts"
import type { SupplyRequest } from "./request.ts"

/** One real dose of the plan: the day it falls on and what it takes out of a container (uL, or one for each thing counted). */
export type Draw = { readonly day: number; readonly takes: Exact }

/** What a plan uses up. Walks the real doses container by container, so a rest, a ladder or an expiry counts as it falls. */
export const supplyOf = (
  draws: readonly Draw[],
  contents: Contents,
  device: Device,
  asked: SupplyRequest,
): { readonly supply: Supply; readonly marks: readonly PlanMark[] } => {
  const ask = questions(contents, device, asked)
  const capacity = usable(contents, device, asked)
  if (capacity === null) return { supply: { ...nothingKnown, ask }, marks: [] }
  const each = device.kind === "syringe" && device.deadSpace ? inBase(device.deadSpace) : zero
  const used = walk(
    draws.map((d) => ({ ...d, takes: d.takes.add(each) })),
    capacity.usable,
    asked.inUseDays ?? null,
  )
  const marks = used.lastDays.flatMap((day): readonly PlanMark[] => [{ date: dateOfDay(day), what: "bottle out" }])
  const supply: Supply = {
    containers: used.containers,
    limitedBy: asked.inUseDays == null && contents.kind !== "units" ? "unknown" : used.byAge ? "in-use-life" : "volume",
    primingLoss: lossOf(device, used.containers, draws.length),
    waste: contents.kind === "units" ? null : quantity(used.left, "uL"),
    lastsUntil: used.lastDays.length === 0 ? null : dateOfDay(used.lastDays[used.lastDays.length - 1] ?? 0),
    cost: costOf(used.containers, asked),
    ask,
  }
  return { supply, marks: [...marks, ...reorders(used.firstDays, asked), ...expiry(asked)] }
}

const nothingKnown: Omit<Supply, "ask"> = {
  containers: null,
  limitedBy: "unknown",
  primingLoss: null,
  waste: null,
  lastsUntil: null,
  cost: null,
}

/** What one container gives after priming, spills and what stays behind; unknown losses count as none and are asked about. */
const usable = (contents: Contents, device: Device, { spill }: SupplyRequest): { readonly usable: Exact } | null => {
  if (contents.kind === "units") return contents.count === null ? null : { usable: exact(contents.count) }
  const volume = contents.kind === "solution" ? contents.volume : contents.diluent
  if (volume === null) return null
  const priming =
    device.kind === "spray" && device.priming !== null ? inBase(device.actuation).mul(exact(device.priming)) : zero
  const dead = device.kind === "spray" && device.deadVolume !== null ? inBase(device.deadVolume) : zero
  const lost = priming.add(dead).add(spill ? inBase(spill) : zero)
  return { usable: inBase(volume).sub(lost) }
}

/** What goes without being taken, as far as somebody knows it. What nobody knows is null, whatever the device. */
const lossOf = (device: Device, containers: number, doses: number): Quantity | null => {
  if (device.kind === "spray" && device.priming !== null)
    return quantity(inBase(device.actuation).mul(exact(device.priming)).mul(exact(containers)), "uL")
  if (device.kind === "syringe" && device.deadSpace) return quantity(inBase(device.deadSpace).mul(exact(doses)), "uL")
  return null
}

const walk = (
  draws: readonly Draw[],
  each: Exact,
  inUseDays: number | null,
): { containers: number; firstDays: readonly number[]; lastDays: readonly number[]; byAge: boolean; left: Exact } => {
  let containers = 0
  let left = zero
  let wasted = zero
  let opened = 0
  let byAge = false
  const firstDays: number[] = []
  const lastDays: number[] = []
  let previous = 0
  for (const { day, takes } of draws) {
    const tooOld = containers > 0 && inUseDays !== null && day - opened >= inUseDays
    if (containers === 0 || tooOld || left.compare(takes) < 0) {
      if (containers > 0) lastDays.push(previous)
      // A dose that one container cannot hold is refused long before; here it would loop.
      if (each.compare(takes) < 0) return { containers: 0, firstDays: [], lastDays: [], byAge: false, left: zero }
      if (tooOld && left.compare(takes) >= 0) byAge = true
      wasted = wasted.add(left)
      containers++
      opened = day
      firstDays.push(day)
      left = each
    }
    left = left.sub(takes)
    previous = day
  }
  if (containers > 0) lastDays.push(previous)
  return { containers, firstDays, lastDays, byAge, left: wasted.add(left) }
}

const questions = (contents: Contents, device: Device, asked: SupplyRequest): readonly string[] => {
  const ask: string[] = []
  if (contents.kind !== "units" && asked.inUseDays == null) {
    ask.push("How many days may a container be used once it is opened?")
  }
  if (contents.kind === "solution" && contents.volume === null) ask.push("How much is in one container?")
  if (contents.kind === "units" && contents.count === null) ask.push(`How many ${contents.unit}s are in one container?`)
  if (device.kind === "spray" && device.priming === null)
    ask.push("How many presses does a new bottle lose to priming? It is counted as none.")
  if (device.kind === "spray" && device.deadVolume === null) {
    ask.push("How much stays in the bottle when the pump draws air? Weigh it full of water and again when it sputters.")
  }
  if (device.kind === "syringe" && !device.deadSpace)
    ask.push(
      "How much stays in the syringe and its needle at every dose? It is counted as none; a container may give fewer.",
    )
  if (device.kind === "dropper" || device.kind === "measure")
    ask.push("How much stays in the container that cannot be got out? It is counted as none.")
  if (asked.price == null) ask.push("What does one container of this strength cost?")
  else if (asked.price.containers === null) {
    ask.push("How many containers, of which strength and volume, does the price buy?")
  }
  return ask
}

const costOf = (containers: number, { price, stock }: SupplyRequest): Supply["cost"] => {
  if (!price || price.containers === null || price.containers < 1) return null
  const needed = containers - (stock ?? 0)
  const packs = exact(Math.max(needed, 0)).div(exact(price.containers)).ceil()
  const each = `${showExact(price.amount)} ${price.currency}`
  return {
    amount: showExact(price.amount.mul(packs)),
    currency: price.currency,
    assumes: `${showExact(packs)} packs of ${price.containers} at ${each}${stock ? `, with ${stock} in hand` : ""}`,
  }
}

/** What is ordered has to be there on the day of the first dose that the stock cannot give. */
const reorders = (firstDays: readonly number[], { stock, leadDays }: SupplyRequest): readonly PlanMark[] => {
  if (stock == null || leadDays == null || stock < 1) return []
  const needed = firstDays[stock]
  return needed === undefined ? [] : [{ date: dateOfDay(needed - leadDays), what: "reorder" }]
}

const expiry = ({ expiry: on }: SupplyRequest): readonly PlanMark[] => (on ? [{ date: on, what: "expiry" }] : [])

/** What a delivered dose takes out of its container. */
export const takenBy = (d: Delivery): Exact => (d.volume === null ? exact(d.count ?? 0) : inBase(d.volume))
