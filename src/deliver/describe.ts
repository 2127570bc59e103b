import {
  compareQuantity,
  type Device,
  dimensionOf,
  exact,
  fail,
  inBase,
  ok,
  type Product,
  parseQuantity,
  parseStrength,
  type Quantity,
  quantity,
  type Result,
  type Route,
  showQuantity,
} from "../base/index.ts"
import { deviceById } from "../reference/index.ts"
import { unlikelyHeld } from "./most-held.ts"
import { amountPerPiece } from "./per-piece.ts"

/** A device in a person's own words: one of a drop, a press, an insulin barrel, an oral measure, or "whole" for what is swallowed as it is. */
export type DeviceWords =
  | { readonly drop: string }
  | { readonly spray: string }
  /** "u100-0.5mL", "u100-0.3mL-half", "u40-1mL": a barrel that does not say U-100 or U-40 is refused. */
  | { readonly syringe: string }
  /** "5mL in 0.2mL": capacity, and the volume between two lines. */
  | { readonly measure: string }
  | { readonly whole: true }

/** Reads a described device. Problems: `device/volume`, `device/scale`, `device/syringe`, `device/measure`. */
export const describeDevice = (words: DeviceWords): Result<Device> => {
  if ("whole" in words) return ok({ kind: "whole", id: "whole", name: "whole capsule or tablet" })
  if ("syringe" in words) return describeSyringe(words.syringe)
  if ("measure" in words) return describeMeasure(words.measure)
  const volume = volumeIn("drop" in words ? words.drop : words.spray)
  if (!volume.ok) return volume
  const v = volume.value
  const said = showQuantity(v)
  return "drop" in words
    ? ok({
        kind: "dropper",
        id: `drop ${said}`,
        name: `dropper, ${said} a drop`,
        drop: v,
        tolerance: toleranceOf("dropper-50ul"),
      })
    : ok({
        kind: "spray",
        id: `spray ${said}`,
        name: `spray pump, ${said} a press`,
        actuation: v,
        tolerance: toleranceOf("spray-100ul"),
        priming: null,
        deadVolume: null,
      })
}

// A described dropper or pump is no more even than the ones that were measured.
const toleranceOf = (id: string): Quantity["value"] => {
  const known = deviceById(id)
  if (known?.kind !== "dropper" && known?.kind !== "spray") throw new Error(`no dropper or pump ${id}`)
  return known.tolerance
}

const volumeIn = (text: string): Result<Quantity> => {
  const q = parseQuantity(text)
  if (!q.ok) return q
  return dimensionOf(q.value) === "volume" && inBase(q.value).compare(0) > 0
    ? q
    : fail("device/volume", `"${text}" is not a volume above zero; write for example 50uL.`)
}

const describeSyringe = (text: string): Result<Device> => {
  const named = /^\s*u-?\s*(100|40)\b[\s-]*(.*?)(?:[\s-]+(half))?\s*$/iu.exec(text)
  if (!named) {
    return fail(
      "device/scale",
      `"${text}" does not say whether the barrel is U-100 or U-40, and a unit on one is two and a half on the other; write for example u100-0.5mL.`,
    )
  }
  const capacity = volumeIn(named[2] ?? "")
  if (!capacity.ok) return capacity
  const scale = named[1] === "40" ? 40 : 100
  // Barrels above half a millilitre carry a line every two units on U-100 and every unit on U-40.
  const wide = scale === 100 && compareQuantity(capacity.value, quantity("1/2", "mL")) > 0
  if (named[3] !== undefined && (wide || scale === 40)) {
    return fail("device/syringe", `Half-unit lines are printed on small U-100 barrels only, not on "${text}".`)
  }
  const unitsPerMark = named[3] !== undefined ? exact("1/2") : exact(wide ? 2 : 1)
  const mark = quantity(unitsPerMark.mul(exact(1000)).div(exact(scale)), "uL")
  if (inBase(capacity.value).mod(inBase(mark)).compare(0) !== 0) {
    return fail(
      "device/syringe",
      `${showQuantity(capacity.value)} is not a whole number of lines on a U-${scale} barrel.`,
    )
  }
  const said = showQuantity(capacity.value)
  return ok({
    kind: "syringe",
    id: `U-${scale} ${said}${named[3] === undefined ? "" : " half"}`,
    name: `U-${scale} syringe, ${said}${named[3] === undefined ? "" : ", half-unit lines"}`,
    scale,
    capacity: capacity.value,
    mark,
    unitsPerMark,
  })
}

const describeMeasure = (text: string): Result<Device> => {
  const [whole = "", line = ""] = text.split(/\s+in\s+/iu)
  const capacity = volumeIn(whole)
  if (!capacity.ok) return capacity
  const mark = volumeIn(line)
  if (!mark.ok) {
    return fail(
      "device/measure",
      `"${text}" does not say the volume between two lines; write for example 5mL in 0.2mL.`,
    )
  }
  const said = `oral measure, ${showQuantity(capacity.value)} in steps of ${showQuantity(mark.value)}`
  return ok({ kind: "measure", id: said, name: said, capacity: capacity.value, mark: mark.value })
}

/** A container in a person's own words. `permits` is left out where nobody has said, which is never taken for "any". */
export type ProductWords = { readonly permits?: readonly Route[] } & (
  | { readonly strength: string; readonly volume?: string }
  | { readonly vial: string; readonly diluent?: string }
  | { readonly each: string; readonly unit: "capsule" | "tablet"; readonly count?: number }
)

/** Reads a described container. Problems: those of {@link parseStrength} and {@link parseQuantity}, `product/content`, `device/volume`,
 *  `container/volume`. */
export const describeProduct = (words: ProductWords): Result<Product> => {
  const permits = words.permits ?? null
  if ("strength" in words) {
    const strength = parseStrength(words.strength)
    if (!strength.ok) return strength
    const volume = optionalVolume(words.volume)
    if (!volume.ok) return volume
    const name = `solution of ${showQuantity(strength.value)}`
    const contents = { kind: "solution", strength: strength.value, volume: volume.value } as const
    return ok({ id: name, name, compound: null, contents, permits })
  }
  if ("vial" in words) {
    const amount = contentIn(words.vial)
    if (!amount.ok) return amount
    const diluent = optionalVolume(words.diluent)
    if (!diluent.ok) return diluent
    const name = `vial of ${showQuantity(amount.value)}`
    return ok({
      id: name,
      name,
      compound: null,
      contents: { kind: "powder", amount: amount.value, diluent: diluent.value },
      permits,
    })
  }
  const each = contentIn(words.each, amountPerPiece(words.each, words.unit))
  if (!each.ok) return each
  const unlikely = words.count === undefined ? null : unlikelyHeld(`${words.count} ${words.unit}`)
  if (unlikely !== null) return fail("container/volume", unlikely, { path: "pieces" })
  const name = `${words.unit}s of ${showQuantity(each.value)}`
  const contents = { kind: "units", unit: words.unit, each: each.value, count: words.count ?? null } as const
  return ok({ id: name, name, compound: null, contents, permits })
}

const optionalVolume = (text: string | undefined): Result<Quantity | null> => {
  if (text === undefined) return ok(null)
  const volume = volumeIn(text)
  const unlikely = volume.ok ? unlikelyHeld(text) : null
  return unlikely === null ? volume : fail("container/volume", unlikely, { path: "volume" })
}

const contentIn = (text: string, q: Result<Quantity> = parseQuantity(text)): Result<Quantity> => {
  if (!q.ok) return q
  const kind = dimensionOf(q.value)
  return (kind === "mass" || kind === "activity") && inBase(q.value).compare(0) > 0
    ? q
    : fail("product/content", `"${text}" is not an amount of substance; write for example 5mg.`)
}
