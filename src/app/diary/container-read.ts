import { problem } from "../../base/index.ts"
import { blindedAs, type FollowedPlan, otherStrength } from "../../follow/index.ts"
import { containerLock } from "../../plan/index.ts"
import { chosenProduct } from "../plan/in-hand.ts"
import { planInput } from "../plan/plan-input.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, unusable, wrongCall } from "../use-case.ts"
import { openVersions } from "./change-plan.ts"
import type { KeptDiary } from "./kept-diary.ts"

type Read = { readonly strength: string; readonly code: string | null }

/** What was read off a container, once it has passed the lock; of a blinded one the plan's own strength, which the preparer has confirmed. */
export const containerRead = async (
  ports: Ports,
  kept: KeptDiary,
  plan: FollowedPlan,
  {
    strength,
    holds,
    blinded,
  }: {
    readonly strength?: string | undefined
    readonly holds?: string | undefined
    readonly blinded?: BlindedRead | undefined
  },
): Promise<Outcome<Read>> => {
  if ((strength === undefined) === (blinded === undefined))
    return wrongCall(
      problem(
        "container/strength",
        "Type the strength off the container, or say what preparer and participant read off a blinded one.",
        {
          path: "strength",
        },
      ),
    )
  if (strength !== undefined) {
    const wrong = otherStrength(inHandRead(plan), { strength, holds: holds ?? null })
    return wrong ? unusable(wrong) : done({ strength, code: null })
  }
  if (blinded !== undefined && blinded.expectedCode.trim() === "")
    return wrongCall(
      problem("container/code", "Say which code comes next, from the preparer's list.", {
        path: "blinded.expectedCode",
      }),
    )
  const found = await openVersions(ports, kept, plan.id)
  if (!found.ok) return found
  const chosen = planInput.safeParse({
    ...(found.value.versions[0].choices as object),
    page: undefined,
    typed: undefined,
    fhir: undefined,
  })
  const product = chosen.success ? chosenProduct(chosen.data) : undefined
  if (!blinded || !product?.ok || !product.value || !plan.inHand)
    return unusable(
      problem(
        "container/unknown",
        "What this plan is taken out of is not known, so no blinded container of it can be opened.",
      ),
    )
  const lock = containerLock(product.value, {
    kind: "blinded",
    ...blinded,
    expectedCode: blinded.expectedCode.trim(),
  })
  return lock
    ? unusable(
        problem(lock.code, lock.message, {
          path: lock.code === "container/code" ? "blinded.code" : "blinded.preparerRead",
        }),
      )
    : done({ strength: plan.inHand.strengthTyped, code: blindedAs(blinded.code) })
}

/** What was read off the container a plan was made for. */
export const inHandRead = ({ inHand }: FollowedPlan) =>
  inHand === null ? undefined : { strength: inHand.strengthTyped, holds: inHand.holds }

type BlindedRead = { readonly preparerRead: string; readonly code: string; readonly expectedCode: string }
