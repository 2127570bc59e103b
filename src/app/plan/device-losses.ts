import {
  compareQuantity,
  type Device,
  dimensionOf,
  exact,
  fail,
  inBase,
  ok,
  parseQuantity,
  type Quantity,
  quantity,
  type Result,
  showQuantity,
} from "../../base/index.ts"
import type { Losses } from "../../follow/index.ts"

/** What a person says is lost besides the doses. */
export type LossesSaid = { readonly priming?: number | undefined; readonly deadSpace?: string | undefined }

/** A device with what was said of its losses. What nobody said stays as it is known, or null: it is never taken for none. */
export const withLosses = (device: Device, { priming, deadSpace }: LossesSaid): Result<Device> => {
  if (priming !== undefined && device.kind !== "spray")
    return fail("device/priming", "Only a spray is primed: --priming says how many presses a new bottle loses.", {
      path: "priming",
    })
  const dead = deadSpace === undefined ? ok(null) : volumeIn(deadSpace)
  if (!dead.ok) return dead
  if (device.kind === "spray")
    return ok({ ...device, priming: priming ?? device.priming, deadVolume: dead.value ?? device.deadVolume })
  if (dead.value === null) return ok(device)
  if (device.kind !== "syringe")
    return fail(
      "device/dead-space",
      "--dead-space goes with a syringe, for what stays in it and its needle at every dose, or with a spray, for what stays in the bottle.",
      { path: "deadSpace" },
    )
  return compareQuantity(dead.value, device.capacity) < 0
    ? ok({ ...device, deadSpace: dead.value })
    : fail(
        "device/dead-space",
        `A syringe of ${showQuantity(device.capacity)} cannot lose ${deadSpace} at every dose; look at the number and its unit.`,
        { path: "deadSpace" },
      )
}

const volumeIn = (text: string): Result<Quantity> => {
  const q = parseQuantity(text)
  if (!q.ok) return { ...q, problem: { ...q.problem, path: "deadSpace" } }
  return dimensionOf(q.value) === "volume" && inBase(q.value).compare(0) >= 0
    ? q
    : fail("device/dead-space", `"${text}" is not a volume; write for example 0.07mL.`, { path: "deadSpace" })
}

/** The same as the diary counts it: once for a container, and once for every dose. Null where nobody knows. */
export const lossesOf = (device: Device): Losses | null => {
  if (device.kind === "syringe")
    return device.deadSpace ? { opening: null, dose: showQuantity(device.deadSpace) } : null
  if (device.kind !== "spray" || (device.priming === null && device.deadVolume === null)) return null
  const presses = inBase(device.actuation).mul(exact(device.priming ?? 0))
  const behind = device.deadVolume === null ? exact(0) : inBase(device.deadVolume)
  return { opening: showQuantity(quantity(presses.add(behind), "uL")), dose: null }
}
