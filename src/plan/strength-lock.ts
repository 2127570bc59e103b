import { type Finding, isInjection, type Product, showQuantity } from "../base/index.ts"
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

/** What is read off a container when it is opened. Of a blinded one the preparer reads the strength and the participant the code, and neither sees the other's. */
export type ContainerRead =
  | { readonly kind: "open"; readonly strength: string | null }
  | {
      readonly kind: "blinded"
      readonly preparerRead: string | null
      readonly code: string | null
      readonly expectedCode: string
    }

/** The lock at each new container: null when it may be used, else why not. Injections have no blinded form, because nobody blinds one at home. */
export const containerLock = (product: Product, read: ContainerRead): Finding | null => {
  if (read.kind === "open") return strengthLock(product, read.strength)
  if (product.permits === null || product.permits.some(isInjection)) {
    return stop(
      "blinding/injectable",
      "product",
      "A container that may be injected is never blinded at home.",
      "a container that is not for injection",
    )
  }
  const lock = strengthLock(product, read.preparerRead)
  if (lock)
    return {
      ...lock,
      message: "The preparer has not confirmed the strength of this container, or confirmed another one.",
    }
  return read.code?.trim() === read.expectedCode
    ? null
    : stop(
        "container/code",
        "product",
        "The code on this container is not the one that comes next; check it again.",
        "the container with the expected code",
      )
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
