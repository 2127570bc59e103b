import { type Device, type Finding, isInjection, type Product, type Route } from "../base/index.ts"
import { stop, unknown } from "./findings.ts"

/** Whether this product may be taken this way with this device: null when it may, else the refusal.
 *  The refusal of an injection carries no figure at all, not even the strength in a product's name: a number here would be a recipe. */
export const forbidden = (product: Product, device: Device, route: Route): Finding | null => {
  const needle = isInjection(route) || device.kind === "syringe"
  if (product.permits !== null && needle && !product.permits.some(isInjection)) {
    return stop(
      "route/injection-not-permitted",
      "route",
      `This product is made for ${list(product.permits)} use and is not made to be injected; Posology gives no figures for that.`,
      "a permit for injection on this product",
    )
  }
  if (product.permits !== null && !product.permits.includes(route)) {
    return stop(
      "route/not-permitted",
      "route",
      `${product.name} is made for ${list(product.permits)} use, not ${route}.`,
      `a permit for ${route} use on this product`,
    )
  }
  if (product.permits === null && product.contents.kind === "solution") {
    return stop(
      "route/not-stated",
      "route",
      `Nobody has said which routes ${product.name} is made for; read it off the label and name it.`,
      "the routes printed on the container",
    )
  }
  if (route === "injection") {
    return stop(
      "route/unspecific",
      "route",
      "The page says injection without saying where; choose subcutaneous, intramuscular or intravenous as the label does.",
      "the site of injection",
    )
  }
  if (route === "intravenous") {
    return stop(
      "route/intravenous",
      "route",
      "Posology plans nothing into a vein: that is for people trained and equipped for it.",
      "a way to do this at home",
    )
  }
  if (!serves[device.kind].includes(route)) {
    return stop(
      "device/route",
      "route",
      `A ${device.name} is not a device for ${route} use.`,
      `a device for ${route} use`,
    )
  }
  const swallowedWhole = product.contents.kind === "units"
  if (swallowedWhole !== (device.kind === "whole")) {
    return stop(
      "device/contents",
      "product",
      swallowedWhole
        ? `What is in the container is swallowed by the piece (${product.name}) and not measured with a ${device.name}; leave the device out, or say that it is swallowed whole.`
        : `${product.name} has to be measured; name a dropper, spray or syringe.`,
      "a device that fits what is in the container",
    )
  }
  return null
}

/** What a permitted combination still leaves open. */
export const openQuestions = (product: Product, route: Route): readonly Finding[] =>
  product.permits === null
    ? [
        unknown(
          "route/not-stated",
          "route",
          `Nobody has said which routes this product is made for, so whether ${route} use is one of them is unknown.`,
          "the routes printed on the product",
        ),
      ]
    : []

const serves: Readonly<Record<Device["kind"], readonly Route[]>> = {
  dropper: ["intranasal", "oral", "sublingual", "topical"],
  spray: ["intranasal", "sublingual", "oral", "topical"],
  syringe: ["subcutaneous", "intramuscular"],
  measure: ["oral", "sublingual"],
  whole: ["oral", "sublingual"],
}

const list = (routes: readonly Route[]): string =>
  routes.length === 0 ? "no stated" : routes.length === 1 ? `${routes[0]}` : routes.join(" or ")
