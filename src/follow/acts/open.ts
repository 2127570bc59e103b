import type { EventBody } from "../../base/index.ts"
import type { FollowedPlan } from "../followed.ts"
import { otherStrength } from "./container-strength.ts"
import type { Objection } from "./objection.ts"

type Opened = Extract<EventBody, { readonly kind: "container-opened" }>

/** What a blinded container is called by: its code, from the preparer's list. */
export const blindedAs = (code: string): string => `code ${code.trim()}`

/** What stands against a container that was opened: its strength is not the plan's, or it was a blinded one, whose code nobody held against the
 *  preparer's list. `locked` where the lock of a blinded one has been passed. */
export const againstOpened = (
  plan: FollowedPlan,
  { strengthTyped, holds, lot }: Opened,
  locked: boolean,
): readonly Objection[] => {
  const wrong = otherStrength(inHandRead(plan), { strength: strengthTyped, holds })
  return [
    ...(wrong ? [{ code: wrong.code, why: wrong.message.replace(/\.$/u, ""), path: wrong.path ?? "strength" }] : []),
    ...(!locked && lot?.startsWith(blindedAs("")) === true
      ? [
          {
            code: "container/unlocked",
            why: `The container with ${lot} was opened without its code and strength being held against the preparer's list`,
            path: "lot",
          },
        ]
      : []),
  ]
}

/** What was read off the container a plan was made for. */
const inHandRead = ({ inHand }: FollowedPlan) =>
  inHand === null ? undefined : { strength: inHand.strengthTyped, holds: inHand.holds }
