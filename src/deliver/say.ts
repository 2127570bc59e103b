import {
  as,
  type Delivery,
  type Device,
  exact,
  type Quantity,
  type Route,
  showExact,
  showQuantity,
} from "../base/index.ts"
import type { Round } from "./nostrils.ts"

/** "6 drops", "1 spray". */
export const sayCount = (count: number, unit: NonNullable<Delivery["unit"]>): string =>
  `${count} ${unit}${count === 1 ? "" : "s"}`

/** What is counted out for a dose: "6 drops", and of a syringe the volume, never its lines. Null where nothing is. */
export const sayCounted = ({ count, unit, volume }: Delivery, device: Device): string | null => {
  if (device.kind === "syringe") return volume && sayDraw(volume, device)
  if (device.kind === "measure") return volume && showQuantity(as(volume, "mL"))
  return count === null || unit === null ? null : sayCount(count, unit)
}

/** One sentence that a tired person can follow. */
export const sayDose = (
  count: number,
  unit: NonNullable<Delivery["unit"]>,
  volume: Quantity | null,
  device: Device,
  route: Route,
  rounds: readonly Round[] | null,
): string => {
  if (device.kind === "syringe" && volume !== null) {
    return `Draw up ${sayDraw(volume, device)} on the U-${device.scale} syringe${marksBeside(count, device)}`
  }
  if (device.kind === "measure" && volume !== null) return `${showQuantity(as(volume, "mL"))} ${where(route)}`
  if (rounds !== null) return `${sayCount(count, unit)}${sayRounds(rounds)}`
  return `${sayCount(count, unit)} ${where(route)}`
}

type Syringe = Extract<Device, { kind: "syringe" }>

/** A volume in a syringe, in the one way it is said everywhere: "10 units (0.1 mL)". A unit is a hundredth of a millilitre on a U-100 barrel, a
 *  fortieth on a U-40 one, and never a line of the barrel. */
export const sayDraw = (volume: Quantity, { scale }: Syringe): string => {
  const units = as(volume, "mL").value.mul(exact(scale))
  return `${showExact(units)} ${units.equals(1) ? "unit" : "units"} (${showQuantity(as(volume, "mL"))})`
}

/** The lines of this barrel, where they are not its units. */
const marksBeside = (count: number, { unitsPerMark }: Syringe): string =>
  unitsPerMark.equals(1)
    ? ""
    : `; on this barrel that is ${count} ${count === 1 ? "line" : "lines"}, one for every ${unitsPerMark.equals(2) ? "2 units" : "half unit"}`

const where = (route: Route): string =>
  route === "sublingual" ? "under the tongue" : route === "topical" ? "on the skin" : "by mouth"

const sayRounds = (rounds: readonly Round[]): string => {
  const [first] = rounds
  if (first === undefined) return ""
  if (rounds.length === 1) return first[1] === 0 ? " in one nostril" : `: ${sayRound(first)}`
  const wait = ` in ${rounds.length} rounds, 10–15 minutes apart: `
  const alike = rounds.every((r) => r[0] === first[0] && r[1] === first[1])
  return alike ? `${wait}${sayRound(first)} each time` : `${wait}${rounds.map(sayRound).join(", then ")}`
}

const sayRound = ([a, b]: Round): string =>
  b === 0 ? `${a} in one nostril` : a === b ? `${a} in each nostril` : `${a} in one nostril and ${b} in the other`
