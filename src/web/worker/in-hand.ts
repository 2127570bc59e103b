import type { InHand } from "../../app/index.ts"
import { fail, ok, type Result, type Route, routes } from "../../base/index.ts"
import { describeProduct } from "../../deliver/index.ts"
import { deviceById, productById } from "../../reference/index.ts"
import type { Label } from "../desk/state.ts"

/** The bottle and device a person has typed. What is still blank is a problem with the path of its input, not a default. */
export const inHandOf = (label: Label): Result<InHand> => {
  const device = deviceById(label.device)
  if (!device) return fail("device/none", "Say what the dose is measured with.", { path: "device" })
  const confirmedStrength = label.strength.trim()
  if (confirmedStrength === "")
    return fail("strength/none", "Type the strength that stands on the container in your hand.", { path: "strength" })
  const known = productById(label.product)
  if (known) return ok({ product: known, device, confirmedStrength })
  if (label.product === "") return fail("product/none", "Say which product it is.", { path: "product" })
  const permits = routes.filter((r: Route) => label.permits === r)
  const how = { ...(permits.length > 0 ? { permits } : {}) }
  const volume = label.volume.trim()
  const product = describeProduct(
    label.product === "vial"
      ? { vial: label.strength, ...(volume ? { diluent: volume } : {}), ...how }
      : { strength: label.strength, ...(volume ? { volume } : {}), ...how },
  )
  if (product.ok) return ok({ product: product.value, device, confirmedStrength })
  const path = product.problem.code.startsWith("device/") ? "volume" : "strength"
  return { ok: false, problem: { ...product.problem, path } }
}
