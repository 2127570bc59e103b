import { type Finding, isInjection, type Protocol, type Span, settled, spansOf } from "../base/index.ts"
import { stop } from "../deliver/index.ts"
import { allProducts, compoundNamed, emergencyIn, planBarOf } from "../reference/index.ts"
import { isPrescription } from "./prescribed.ts"
import type { PlanRequest } from "./request.ts"

/** The refusals that nothing loosens, in any form of output: emergencies and hospital regimens, and compounds the facts say not to plan. They carry no figure at all. */
export const fixedRules = (request: Subject): Finding | null =>
  emergency(request) ?? barred(request) ?? otherCompound(request) ?? nasalByNeedle(request)

/** What the fixed rules look at. */
type Subject = Pick<PlanRequest, "protocol" | "product" | "index" | "text" | "route" | "prescriber">

const emergency = ({ protocol, index, text }: Subject): Finding | null => {
  if (protocol === null) return null
  for (const [words, spans] of purposesOf(protocol)) {
    const hit = emergencyIn(words)
    if (hit) {
      return {
        ...stop("plan/emergency", "course", `${hit.wording} Posology does not plan this.`, "a hospital team", [
          hit.basis,
        ]),
        ...quoting(index, text, spans),
      }
    }
  }
  return null
}

/** What the page says a regimen is for, wherever it says so. */
const purposesOf = (p: Protocol): readonly (readonly [string, readonly Span[]])[] => [
  [settled(p.name) ?? "", spansOf(p.name)],
  [settled(p.condition) ?? "", spansOf(p.condition)],
  [settled(p.stackPurpose) ?? "", spansOf(p.stackPurpose)],
  ...(settled(p.benefits) ?? []).map((b) => [b.value, [b.span]] as const),
]

const barred = (subject: Subject): Finding | null => {
  const { protocol, product, index, text } = subject
  if (isPrescription(subject)) return null
  const named = protocol === null ? undefined : settled(protocol.compound)
  for (const [compound, spans] of [
    [named, protocol === null ? [] : spansOf(protocol.compound)],
    [product?.compound ?? undefined, []],
  ] as const) {
    const bar = compound === undefined ? undefined : planBarOf(compound)
    if (bar) {
      return {
        ...stop(
          "plan/barred-compound",
          "claim",
          `No plan is made for this: ${bar.reason}.${text === null && bar.bar === "not-from-a-page" ? ownPrescription : ""}`,
          "a way to plan this at home",
          [bar.basis],
        ),
        ...quoting(index, text, spans),
      }
    }
  }
  return null
}

const ownPrescription = " A prescription of your own is kept as it was prescribed: say who prescribed it."

const otherCompound = ({ protocol, product, index, text }: Subject): Finding | null => {
  const named = protocol === null ? undefined : settled(protocol.compound)
  if (named === undefined || protocol === null || !product?.compound) return null
  const onPage = compoundNamed(named)?.id ?? named.toLowerCase()
  const inHand = compoundNamed(product.compound)?.id ?? product.compound.toLowerCase()
  return onPage === inHand
    ? null
    : {
        ...stop(
          "plan/other-compound",
          "product",
          `The page's regimen is for ${named}, and this container holds ${product.compound}.`,
          `a container of ${named}`,
        ),
        ...quoting(index, text, spansOf(protocol.compound)),
      }
}

/** A compound that is sold as nasal drops only stays nasal, whatever somebody says of the solution or the vial in hand. No figure in it. */
const nasalByNeedle = ({ protocol, route }: Subject): Finding | null => {
  const named = protocol === null ? undefined : settled(protocol.compound)
  if (named === undefined || !isInjection(route)) return null
  const known = allProducts.filter((p) => p.compound === compoundNamed(named)?.id)
  return known.length > 0 && known.every((p) => p.permits !== null && !p.permits.some(isInjection))
    ? stop(
        "route/injection-not-permitted",
        "route",
        `Every product of ${named} that Posology knows is made for the nose and not made to be injected; Posology gives no figures for that.`,
        "a permit for injection on a known product",
      )
    : null
}

const quoting = (
  index: number | null,
  text: string | null,
  spans: readonly Span[],
): Pick<Finding, "protocol" | "spans" | "quotes"> => ({
  protocol: index,
  spans: text === null ? [] : spans,
  quotes: text === null ? [] : spans.map(([a, b]) => text.slice(a, b)),
})
