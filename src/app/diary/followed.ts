import {
  type Contents,
  type Exact,
  exact,
  inBase,
  type PlanId,
  type Product,
  parseQuantity,
  type Quantity,
  showQuantity,
} from "../../base/index.ts"
import { type FollowedPlan, type InHand, type PlanWarning, sitesOf } from "../../follow/index.ts"
import { lossesOf } from "../plan/device-losses.ts"
import { chosenDevice, chosenProduct } from "../plan/in-hand.ts"
import { factsMost, substanceOf } from "../plan/most.ts"
import { planInput } from "../plan/plan-input.ts"
import type { SavedPlan } from "../ports/store-port.ts"
import { earlierOf, type KeptVersions } from "./live-plan.ts"

/** A kept plan as the diary follows it, with every change of it that stands. `effects` are the side effects its page names. */
export const followed = (
  { id, title }: SavedPlan,
  versions: KeptVersions,
  effects: readonly string[] = [],
): FollowedPlan | undefined => {
  const { plan, choices, schedule, gives } = versions[versions.length - 1] ?? versions[0]
  // The page is kept beside the plan and may be large; what follows needs the choices alone.
  const chosen = planInput.safeParse({ ...(choices as object), page: undefined, typed: undefined, fhir: undefined })
  if (!chosen.success) return undefined
  const { route, inUseDays, leadDays } = chosen.data
  const product = chosenProduct(chosen.data)
  const device = chosenDevice(chosen.data)
  return {
    id,
    title,
    route,
    schedule,
    gives,
    earlier: earlierOf(versions),
    tolerance: toleranceOf(plan.delivery),
    sites: sitesOf(route, plan.delivery.instillations),
    inUseDays: inUseDays ?? null,
    leadDays: leadDays ?? null,
    inHand: product.ok && product.value ? inHandOf(id, product.value, chosen.data.confirmStrength) : null,
    compound: plan.compound ? substanceOf(plan.compound) : null,
    most: [...(plan.pageMost ?? []), ...factsMost(plan.compound, route)],
    warnings: warningsIn(plan),
    losses: device.ok ? lossesOf(device.value) : null,
    effects,
  }
}

/** What came along from the check, as the diary asks about it. */
export const warningsIn = ({ warnings }: SavedPlan["plan"]): readonly PlanWarning[] =>
  (warnings ?? []).flatMap(({ code, severity, message, answer }) =>
    severity === "caution" || severity === "unknown" ? [{ code, severity, says: message, answer }] : [],
  )

/** The half-width of what one dose holds, as a share of it. */
const toleranceOf = ({ delivered, band }: SavedPlan["plan"]["delivery"]): Exact | null => {
  const asked = delivered === null ? undefined : parseQuantity(delivered)
  const high = band === null ? undefined : parseQuantity(band[1])
  if (!asked?.ok || !high?.ok || inBase(asked.value).equals(0)) return null
  return inBase(high.value).div(inBase(asked.value)).sub(exact(1))
}

/** The container the plan was made for: its strength was typed off it, so it counts as opened with the first dose. */
const inHandOf = (plan: PlanId, product: Product, confirmed: string | undefined): InHand | null => {
  if (confirmed === undefined) return null
  const holds = holdsOf(product.contents)
  return {
    container: `first:${plan}`,
    product: product.id,
    strengthTyped: strengthOf(product.contents, confirmed),
    holds: holds && showQuantity(holds),
  }
}

/** What is in the container in hand, by millilitre: a vial of powder says its content ("5 mg"), which is no strength without its diluent. */
const strengthOf = (contents: Contents, confirmed: string): string =>
  contents.kind === "powder" && contents.diluent !== null && parseQuantity(confirmed).ok
    ? `${showQuantity(contents.amount)}/${showQuantity(contents.diluent)}`
    : confirmed

/** What a full container holds: a volume, or pieces. */
export const holdsOf = (contents: Contents): Quantity | null => {
  if (contents.kind === "solution") return contents.volume
  if (contents.kind === "powder") return contents.diluent
  return contents.count === null ? null : { value: exact(contents.count), unit: contents.unit }
}
