import { canonical, type EventBody } from "../../base/index.ts"
import type { Instrument, Session } from "../../measure/index.ts"
import { done, type Outcome, unusable } from "../use-case.ts"

type SessionBody = Extract<EventBody, { kind: "session" }>

/** A session as the diary keeps it: raw trials and device, and the scores and flags that they give now. */
export const sessionBody = (instrument: Instrument, session: Session): Outcome<SessionBody> => {
  const sheet = instrument.score(session)
  if (!sheet.ok) return unusable(sheet.problem)
  return done({
    kind: "session",
    instrument: instrument.id,
    version: session.version,
    scores: sheet.value.scores.map(({ outcome, value, se }) => ({ outcome, value, se })),
    flags: sheet.value.flags.map(({ code, why }) => ({ code, why })),
    raw: canonical(session),
  })
}
