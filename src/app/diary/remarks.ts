import { type DiaryEvent, type EventId, instant, msOfInstant, type SessionScore } from "../../base/index.ts"
import { objectionsTo, planOf, remarkOf } from "../../follow/index.ts"
import { instrumentOf, type Session } from "../../measure/index.ts"
import { sessionSchema } from "../contract/measure.ts"
import type { Ports } from "../ports/ports.ts"
import { done } from "../use-case.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "./kept-diary.ts"
import { sessionBody } from "./session-body.ts"
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
  if (event?.kind === "session") return otherScores(event)
  const about = event && planOf(event)
  if (!event || about == null) return []
  const of = await plan(about)
  if (!of) return [noSuchPlan(about).problem.message]
  const when = { at: msOfInstant(instant(event.at)), zone: event.zone, own: id }
  const against = objectionsTo(event, diary, of, when, now).filter((o) => !saidElsewhere.includes(o.code))
  const unlikely = withRemarks(event, diary, of, now)
  return [...against.map(remarkOf), ...("remarks" in unlikely ? unlikely.remarks : [])]
}

/** What a device says of a session is held against its trials: whoever recomputes gets what stands in the diary, or is told. */
const otherScores = (event: Extract<DiaryEvent, { kind: "session" }>): readonly string[] => {
  const instrument = instrumentOf(event.instrument)
  if (event.raw === null || instrument === undefined) return []
  const made = sessionOfRaw(event.raw)
  const body = made === undefined ? undefined : sessionBody(instrument, made)
  if (body?.ok && sameScores(body.value.scores, event.scores)) return []
  return ["The scores of this session are not what its trials give; the trials are kept with it."]
}

// Two engines may differ in the last digit of a logarithm.
const sameScores = (a: readonly SessionScore[], b: readonly SessionScore[]): boolean =>
  a.length === b.length &&
  a.every((s, i) => s.outcome === b[i]?.outcome && near(s.value, b[i].value) && near(s.se, b[i].se))

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

const sessionOfRaw = (raw: string): Session | undefined => {
  try {
    const session = sessionSchema.safeParse(JSON.parse(raw))
    return session.success ? session.data : undefined
  } catch {
    return undefined
  }
}
