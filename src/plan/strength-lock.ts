import { type Finding, type Product, showQuantity } from "../base/index.ts"
import { confirmStrength, labelOf, note, stop } from "../deliver/index.ts"

/** No plan before the strength on the container in hand has been typed, and typed right. Asked again at every new bottle. */
export const strengthLock = (product: Product, typed: string | null): Finding | null => {
  const c = confirmStrength(product, typed)
  switch (c.state) {
    case "confirmed":
      return null
    case "missing":
      return stop(
        "strength/not-confirmed",
        "product",
        "Read the strength off the container in your hand and type it; nothing is planned before that, because a bottle ten times as strong looks the same.",
        "the strength on the container in hand",
      )
    case "unreadable":
      return stop("strength/unreadable", "product", c.why, "the strength on the container in hand")
    case "mismatch":
      return stop(
        "strength/mismatch",
        "product",
        `The container in hand says ${showQuantity(c.typed)}, this plan is for ${showQuantity(c.label)}${c.tenfold ? ": a tenfold difference" : ""}; plan for the container you have.`,
        "a container of the strength this plan is for",
      )
  }
}

/** What the bottle most easily mistaken for this one would make of every dose. */
export const tenfoldTwin = (product: Product, tenfold: string): Finding | null => {
  const label = labelOf(product)
  if (!label.ok || product.contents.kind === "units") return null
  return note(
    "strength/tenfold-twin",
    "product",
    `This plan is for ${showQuantity(label.value)}; out of a container ten times as strong every dose would hold ${tenfold}. Check the strength again at each new container.`,
    "anything but the printed strength that tells the two apart",
  )
}
