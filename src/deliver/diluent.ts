import { as, type Device, dimensionOf, exact, inBase, type Quantity, quantity } from "../base/index.ts"
import { countOf } from "./portion.ts"

/** A volume of diluent with which a dose lands on a printed line. */
export type DiluentChoice = {
  readonly diluent: Quantity
  /** Which line, counted from the first; and its reading in syringe units. */
  readonly lines: number
  readonly units: Quantity["value"]
  /** What is drawn up. */
  readonly draw: Quantity
  /** Whole doses in the vial. */
  readonly doses: number
}

/** Which volumes of diluent make `dose` out of a vial of `amount` land on a printed line of `barrel`.
 *  Only volumes that can be measured in are offered: multiples of `step` from `least` to `most`, longer draws first,
 *  because they are read more truly. Empty when nothing fits, or when one is a mass and the other an activity. */
export const diluentsFor = (
  amount: Quantity,
  dose: Quantity,
  barrel: Extract<Device, { kind: "syringe" }>,
  range: { readonly least: Quantity; readonly most: Quantity; readonly step: Quantity },
): readonly DiluentChoice[] => {
  if (dimensionOf(amount) !== dimensionOf(dose) || inBase(dose).compare(0) <= 0) return []
  const dosesInVial = inBase(amount).div(inBase(dose))
  if (dosesInVial.compare(1) < 0) return []
  const step = inBase(range.step)
  const mark = inBase(barrel.mark)
  const most = inBase(barrel.capacity).div(mark).floor()
  const choices: DiluentChoice[] = []
  const first = inBase(range.least).div(step).ceil()
  const last = inBase(range.most).div(step).floor()
  for (let k = first; k.compare(last) <= 0; k = k.add(exact(1))) {
    const volume = step.mul(k)
    const lines = volume.div(dosesInVial).div(mark)
    if (lines.d !== 1n || lines.compare(1) < 0 || lines.compare(most) > 0) continue
    choices.push({
      diluent: as(quantity(volume, "uL"), "mL"),
      lines: countOf(lines),
      units: barrel.unitsPerMark.mul(lines),
      draw: quantity(mark.mul(lines), "uL"),
      doses: countOf(dosesInVial.floor()),
    })
  }
  return choices.sort((a, b) => b.lines - a.lines)
}
