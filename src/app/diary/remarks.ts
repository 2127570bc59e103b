import { type DiaryEvent, type EventId, instant, msOfInstant } from "../../base/index.ts"
import { objectionsTo, planOf, remarkOf } from "../../follow/index.ts"
import type { Ports } from "../ports/ports.ts"
import { done } from "../use-case.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "./kept-diary.ts"
import { withRemarks } from "./unlikely-dose.ts"

type Remarked = { readonly event: EventId; readonly remarks: string[] }

/** What is to be said of events that are in the diary now, as they stand: what is unlikely, and what their own use case would have refused. A
 *  device that had no network hears it when it hands over; nothing is kept out of the diary for it. */
export const remarksOnAll = async (ports: Ports, events: readonly DiaryEvent[]): Promise<Remarked[]> => {
  const found: Remarked[] = []
  for (const person of new Set(events.map((e) => e.person))) {
    const ids = new Set(events.flatMap((e) => (e.person !== person ? [] : [e.kind === "correction" ? e.of : e.id])))
    await withDiary({ ...ports, who: { ...ports.who, person } }, async (kept) => {
      for (const id of ids) {
        const remarks = await remarksOnOne(kept, id, msOfInstant(ports.clock.now()))
        if (remarks.length > 0) found.push({ event: id, remarks: [...new Set(remarks)] })
      }
      return done(null)
    })
  }
  return found
}

/** Said of a dose in other words already. */
const saidElsewhere = ["dose/future", "dose/beyond-most"]

const remarksOnOne = async ({ diary, plan }: KeptDiary, id: EventId, now: number): Promise<readonly string[]> => {
  const event = diary.standing(id)?.event
  const about = event && planOf(event)
  if (!event || about == null) return []
  const of = await plan(about)
  if (!of) return [noSuchPlan(about).problem.message]
  const when = { at: msOfInstant(instant(event.at)), zone: event.zone, own: id }
  const against = objectionsTo(event, diary, of, when, now).filter((o) => !saidElsewhere.includes(o.code))
  const unlikely = withRemarks(event, diary, of, now)
  return [...against.map(remarkOf), ...("remarks" in unlikely ? unlikely.remarks : [])]
}
