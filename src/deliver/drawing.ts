import {
  as,
  type Delivery,
  type Device,
  type Exact,
  exact,
  inBase,
  type Product,
  type Quantity,
  showExact,
  showQuantity,
  showRounded,
  zero,
} from "../base/index.ts"

/** What is measured out, to scale: a barrel filled up to its line, or the share of a full bottle that one dose is. Positions run from 0 (the tip, or
 *  the ground) to 1 (the whole of what is printed on it, or a full bottle). */
export type Drawing =
  | {
      readonly kind: "barrel"
      readonly name: string
      readonly fill: Exact
      /** What stands at the fill line: "10 units", "2.5 mL". */
      readonly at: string
      /** Every printed line, with its number where one is printed. */
      readonly lines: readonly { readonly at: Exact; readonly label: string | null }[]
    }
  | { readonly kind: "bottle"; readonly holds: string; readonly share: Exact; readonly says: string }

type Measured = Pick<Delivery, "possible" | "volume" | "count" | "instillations">

/** The drawing of one dose; null where there is nothing to draw, or a picture could be taken for another amount: several goes are not one filling. */
export const drawingOf = (product: Product, device: Device, d: Measured): Drawing | null => {
  if (!d.possible || d.volume === null) return null
  if (device.kind === "syringe" || device.kind === "measure")
    return (d.instillations ?? 1) > 1 ? null : barrelOf(device, d.volume)
  return device.kind === "whole" ? null : bottleOf(product, d.volume)
}

type Printed = Extract<Device, { readonly kind: "syringe" | "measure" }>

const barrelOf = (device: Printed, volume: Quantity): Drawing | null => {
  const [whole, line] = [inBase(device.capacity), inBase(device.mark)]
  const fill = inBase(volume)
  if (fill.compare(whole) > 0 || fill.compare(zero) <= 0) return null
  const every = numberedEach(device, whole.div(line))
  const numberAt = (n: Exact): string | null => (n.mod(every).equals(zero) ? showExact(worth(device).mul(n)) : null)
  return {
    kind: "barrel",
    name: device.name,
    fill: fill.div(whole),
    at: `${showExact(worth(device).mul(fill.div(line)))} ${device.kind === "syringe" ? "units" : "mL"}`,
    lines: upTo(whole.div(line)).map((n) => ({ at: n.mul(line).div(whole), label: numberAt(n) })),
  }
}

/** What one line stands for: units of the barrel's scale, or mL. */
const worth = (device: Printed): Exact =>
  device.kind === "syringe" ? device.unitsPerMark : as(device.mark, "mL").value

/** Lines from one printed number to the next: ten units on a barrel of more than half a millilitre, five on a smaller one, and as many as leave room
 *  for at most ten numbers on a measure. */
const numberedEach = (device: Printed, lines: Exact): Exact => {
  if (device.kind === "measure") return steps.map(exact).find((n) => lines.div(n).compare(TEN) <= 0) ?? lines
  const wide = as(device.capacity, "mL").value.compare(exact("1/2")) > 0
  return (wide ? TEN : exact(5)).div(device.unitsPerMark)
}

const TEN = exact(10)
const steps = [1, 2, 5, 10, 20, 50, 100] as const

/** 0, 1, 2 … as far as whole lines go. */
const upTo = (last: Exact): readonly Exact[] => {
  const all: Exact[] = []
  for (let n = zero; n.compare(last) <= 0; n = n.add(exact(1))) all.push(n)
  return all
}

const bottleOf = ({ contents }: Product, volume: Quantity): Drawing | null => {
  const holds = contents.kind === "solution" ? contents.volume : contents.kind === "powder" ? contents.diluent : null
  if (holds === null || inBase(holds).compare(zero) <= 0) return null
  const share = inBase(volume).div(inBase(holds))
  if (share.compare(exact(1)) > 0) return null
  const doses = exact(1).div(share).floor(0)
  return {
    kind: "bottle",
    holds: showQuantity(holds),
    share,
    says: `One dose is ${showRounded(as(volume, "mL").value, 2)} mL of ${showQuantity(as(holds, "mL"))}: a full bottle holds ${showExact(doses)} such ${doses.compare(exact(1)) === 0 ? "dose" : "doses"}, less what priming takes.`,
  }
}
