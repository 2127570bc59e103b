import {
  compareDates,
  dateOfDay,
  type EventBody,
  type PlainDate,
  parseDate,
  showDate,
  zoneClock,
} from "../../base/index.ts"
import { unlikelyHeld } from "../../deliver/index.ts"
import type { FollowedPlan } from "../followed.ts"
import { otherStrength } from "./container-strength.ts"
import { costIn } from "./cost.ts"
import type { Objection } from "./objection.ts"
import type { When } from "./take.ts"

type Opened = Extract<EventBody, { readonly kind: "container-opened" }>

/** What a blinded container is called by: its code, from the preparer's list. */
export const blindedAs = (code: string): string => `code ${code.trim()}`

/** What stands against a container that was opened: its strength is not the plan's, or it was a blinded one, whose code nobody held against the
 *  preparer's list. `locked` where the lock of a blinded one has been passed. */
export const againstOpened = (
  plan: FollowedPlan,
  { strengthTyped, holds, lot, ...said }: Opened,
  when: When,
  locked: boolean,
): readonly Objection[] => {
  const wrong = otherStrength(inHandRead(plan), { strength: strengthTyped, holds })
  return [
    ...againstSaid({ ...said, holds }, when),
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

/** What stands against the rest that is said of a container: it holds more than any, its last day is over before it is opened, or its cost is no
 *  amount of money. */
export const againstSaid = (
  { holds, expiry, cost }: Pick<Opened, "holds" | "expiry" | "cost">,
  { at, zone }: When,
): readonly Objection[] => {
  const unlikely = holds === null ? null : unlikelyHeld(holds)
  const last = expiry === null ? undefined : parseDate(expiry)
  const opened = dateOfDay(zoneClock(zone).wallOf(at).day)
  return [
    ...(unlikely === null
      ? []
      : [{ code: "container/volume", why: unlikely.replace(/\.$/u, ""), path: "holds", call: true as const }]),
    ...(last?.ok && compareDates(last.value, opened) < 0 ? [expired(last.value)] : []),
    ...(cost === null || cost.trim() === "" || costIn(cost) !== null
      ? []
      : [
          {
            code: "container/cost",
            why: `${cost.trim()} is no amount with its currency; write for example 950 ZAR`,
            path: "cost",
            call: true as const,
          },
        ]),
  ]
}

const expired = (last: PlainDate): Objection => ({
  code: "container/expired",
  why: `This container was to be used by ${showDate(last)}, and that day is over: do not use it, and ask a pharmacist`,
  instead: "if it is in use all the same, say so with --expired",
  path: "expiry",
})

/** What was read off the container a plan was made for. */
const inHandRead = ({ inHand }: FollowedPlan) =>
  inHand === null ? undefined : { strength: inHand.strengthTyped, holds: inHand.holds }
