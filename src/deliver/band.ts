import { type Device, exact, inBase, maxExact, type Quantity, zero } from "../base/index.ts"
import type { Portion } from "./portion.ts"

/** What the device's own tolerance makes of a delivered dose, low and high, in the dose's unit. Null where nothing is known of it.
 *  A drop or press holds a share more or less; a barrel is read to within one syringe unit, whatever is drawn. */
export const bandOf = (
  device: Device,
  portion: Portion,
  delivered: Quantity,
  count: number,
): readonly [Quantity, Quantity] | null => {
  if (device.kind === "dropper" || device.kind === "spray") return spread(delivered, device.tolerance)
  if (device.kind === "syringe" && portion.volume !== null) {
    const drawn = inBase(portion.volume).mul(exact(count))
    return spread(delivered, exact(1000).div(exact(device.scale)).div(drawn))
  }
  return null
}

const spread = (q: Quantity, share: Quantity["value"]): readonly [Quantity, Quantity] => [
  { value: maxExact(zero, q.value.mul(exact(1).sub(share))), unit: q.unit },
  { value: q.value.mul(exact(1).add(share)), unit: q.unit },
]
