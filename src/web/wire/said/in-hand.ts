import type { InHandSaid } from "../../../app/index.ts"
import { fail, ok, type Result, routes } from "../../../base/index.ts"
import { asTyped } from "../../kit/words/number.ts"
import type { Label } from "../desk/state.ts"

/** What the label form says about bottle and device, as the use cases take it. What is still blank is a problem with its input's name as `path`, not a default. */
export const handSaid = (label: Label): Result<InHandSaid & { readonly confirmStrength: string }> => {
  if (label.device === "") return fail("device/none", "Say what the dose is measured with.", { path: "device" })
  const strength = asTyped(label.strength.trim())
  if (!strength.ok) return { ok: false, problem: { ...strength.problem, path: "strength" } }
  const confirmStrength = strength.value
  if (confirmStrength === "")
    return fail("strength/none", "Type the strength that stands on the container in your hand.", { path: "strength" })
  if (label.product === "") return fail("product/none", "Say which product it is.", { path: "product" })
  const typedVolume = asTyped(label.volume.trim())
  if (!typedVolume.ok) return { ok: false, problem: { ...typedVolume.problem, path: "volume" } }
  const volume = typedVolume.value
  const permits = routes.filter((r) => label.permits === r)
  const described = permits.length > 0 ? { permits } : {}
  const product =
    label.product === "vial"
      ? { vial: confirmStrength, ...(volume ? { diluent: volume } : {}), ...described }
      : label.product === "solution"
        ? { strength: confirmStrength, ...(volume ? { volume } : {}), ...described }
        : { product: label.product }
  const losses = lossesSaid(label)
  return losses.ok ? ok({ ...product, ...losses.value, device: label.device, confirmStrength }) : losses
}

/** What is lost besides the doses. Left blank it stays unknown. */
const lossesSaid = (label: Label): Result<Pick<InHandSaid, "priming" | "deadSpace">> => {
  const priming = label.priming.trim()
  if (priming !== "" && !(/^\d{1,3}$/.test(priming) && Number(priming) <= 100))
    return fail("device/priming", "Give the presses as a whole number up to 100, or leave it blank.", {
      path: "priming",
    })
  const dead = asTyped(label.deadSpace.trim())
  if (!dead.ok) return { ok: false, problem: { ...dead.problem, path: "deadSpace" } }
  return ok({
    ...(priming === "" ? {} : { priming: Number(priming) }),
    ...(dead.value === "" ? {} : { deadSpace: dead.value }),
  })
}

/** A problem of the use cases with what was said, at the input of the form that it is about. */
export const atInput = <T>(r: Result<T>): Result<T> => {
  if (r.ok || (r.problem.path !== "product" && r.problem.path !== undefined)) return r
  const path = r.problem.code.startsWith("device/") ? "volume" : "strength"
  return { ok: false, problem: { ...r.problem, path } }
}
