import { sessionBody } from "../../../app/index.ts"
import type { EventBody, Problem } from "../../../base/index.ts"
import { instrumentOf, type Session } from "../../../measure/index.ts"
import { diaryHere } from "../../wire/outbox/use-diary-here.ts"

/** A session as an entry of the diary, with the scores and flags that its trials give. Throws for one that no screen here can have made. */
export const bodyOf = (session: Session): EventBody => {
  const instrument = instrumentOf(session.instrument)
  const body = instrument && sessionBody(instrument, session)
  if (!body?.ok) throw new Error(`a session of ${session.instrument} cannot be scored: ${said(body)}`)
  return body.value
}

/** Keeps a session on this device, from where it is handed over whenever the server can be reached. */
export const keepSession = (session: Session, at: string): Promise<boolean> =>
  diaryHere().log([{ body: bodyOf(session), at }])

const said = (body: { readonly problem: Problem } | undefined): string => body?.problem.message ?? "there is none"
