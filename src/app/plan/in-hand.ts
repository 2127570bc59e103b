import { type Device, fail, ok, type Product, type Result, type Route } from "../../base/index.ts"
import { describeDevice, describeProduct } from "../../deliver/index.ts"
import { allDevices, allProducts, deviceById, productById } from "../../reference/index.ts"
import { type LossesSaid, withLosses } from "./device-losses.ts"

type Said = string | undefined

/** What a person has in hand: a product and a device, each by its id or in words off the label. */
export type InHandSaid = LossesSaid & {
  readonly product?: Said
  readonly strength?: Said
  readonly volume?: Said
  readonly vial?: Said
  readonly diluent?: Said
  readonly each?: Said
  readonly pieces?: number | undefined
  readonly permits?: readonly Route[] | undefined
  readonly device?: Said
  readonly drop?: Said
  readonly spray?: Said
  readonly syringe?: Said
  readonly measure?: Said
}

/** The product that is meant; null when nothing was said about it, which a plan then refuses. */
export const chosenProduct = (c: InHandSaid): Result<Product | null> => {
  const permits = c.permits ? { permits: c.permits } : {}
  const ways = [c.product, c.strength, c.vial, c.each].filter((way) => way !== undefined)
  if (ways.length > 1) return fail("product/twice", "Name one product or describe one, not both.")
  if (c.volume !== undefined && c.strength === undefined)
    return fail("product/volume", "--volume goes with --strength: the volume of a solution that is described.")
  if (c.diluent !== undefined && c.vial === undefined)
    return fail("product/diluent", "--diluent goes with --vial: what a described vial is mixed with.")
  if (c.pieces !== undefined && c.each === undefined)
    return fail("product/pieces", "--pieces goes with --each: how many capsules or tablets one container holds.")
  if (c.permits !== undefined && c.product !== undefined)
    return fail("product/permits", "--permits goes with a described product; a known one carries its own routes.")
  if (c.strength !== undefined)
    return describeProduct({
      strength: c.strength,
      ...(c.volume === undefined ? {} : { volume: c.volume }),
      ...permits,
    })
  if (c.vial !== undefined)
    return describeProduct({ vial: c.vial, ...(c.diluent === undefined ? {} : { diluent: c.diluent }), ...permits })
  if (c.each !== undefined) {
    const [amount = "", piece = ""] = c.each.split(/\s+(?:per|a|an|each)\s+/iu)
    const unit = pieces.find(([, names]) => names.test(piece.trim()))?.[0]
    return unit === undefined
      ? fail(
          "product/each",
          `"${c.each}" does not say what one of them is; write for example "500mg per capsule" or "5mg per tablet".`,
          { path: "each" },
        )
      : describeProduct({ each: amount, unit, ...(c.pieces === undefined ? {} : { count: c.pieces }), ...permits })
  }
  if (c.product === undefined) return ok(null)
  const known = productById(c.product.toLowerCase())
  return known
    ? ok(known)
    : fail(
        "product/unknown",
        `"${c.product}" is not a product Posology knows; it knows ${ids(allProducts)}. Others can be described with --strength and --volume, or --vial and --diluent.`,
      )
}

const pieces = [
  ["capsule", /^caps?(ules?)?\.?$/iu],
  ["tablet", /^(tabs?(lets?)?\.?|pills?)$/iu],
] as const

/** The device that is meant. There is no default: what a dose is measured with decides what it is. Only what is described by the piece needs none. */
export const chosenDevice = (c: InHandSaid): Result<Device> => {
  const device = namedDevice(c)
  return device.ok ? withLosses(device.value, c) : device
}

const namedDevice = (c: InHandSaid): Result<Device> => {
  const ways = [c.device, c.drop, c.spray, c.syringe, c.measure].filter((way) => way !== undefined)
  if (ways.length > 1) return fail("device/twice", "Name one device or describe one, not several.")
  if (c.drop !== undefined) return describeDevice({ drop: c.drop })
  if (c.spray !== undefined) return describeDevice({ spray: c.spray })
  if (c.syringe !== undefined) return describeDevice({ syringe: c.syringe })
  if (c.measure !== undefined) return describeDevice({ measure: c.measure })
  if (c.device === "whole" || (ways.length === 0 && c.each !== undefined)) return describeDevice({ whole: true })
  const known = c.device === undefined ? undefined : deviceById(c.device.toLowerCase())
  if (known) return ok(known)
  const choices = `${ids(allDevices)}, or a described one such as --drop 50uL, --spray 100uL, --syringe u100-0.5mL; capsules and tablets are taken whole`
  return c.device === undefined
    ? fail("device/none", `Say what the dose is measured with: ${choices}.`)
    : fail("device/unknown", `"${c.device}" is not a device Posology knows; it knows ${choices}.`)
}

const ids = (things: readonly { readonly id: string }[]): string => things.map((t) => t.id).join(", ")
