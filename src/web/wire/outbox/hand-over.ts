import type { CopyKnown, Pocket, SamePocket } from "../../../app/index.ts"
import type { DiaryEvent, Problem } from "../../../base/index.ts"
import type { Contents, Drawer } from "./drawer.ts"

/** Why a call brought no answer, as the typed client says it. */
type Failed = { readonly ok: false; readonly why: string; readonly problem: Problem }

/** What the outbox asks of a server. The same events twice are the same events once. */
export type Server = {
  readonly log: (events: readonly DiaryEvent[]) => Promise<{ readonly ok: true } | Failed>
  /** A whole copy, or that what is known here is one still. */
  readonly pocket: (
    have: CopyKnown | null,
  ) => Promise<{ readonly ok: true; readonly value: Pocket | SamePocket } | Failed>
}

/** Runs one piece of work at a time, over all tabs. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** How a round with the server ended. `given` counts what it took. */
export type Round = { readonly given: number; readonly failed: Failed | null }

const PART = 500

/** Hands over what waits, oldest first, and brings the copy of the diary up to date: a fresh one, unless nothing is missing in what lies here
 *  (`known` says what that is). What the server does not take stays. */
export const handOver = (
  drawer: Drawer,
  server: Server,
  inTurn: InTurn,
  known: (contents: Contents) => CopyKnown | null = () => null,
): Promise<Round> =>
  inTurn(async () => {
    const round = await give(drawer, server)
    if (round.failed) return round
    const contents = await drawer.look()
    const reply = await server.pocket(known(contents))
    if (!reply.ok) return { ...round, failed: reply }
    if (reply.value.format === "posology/pocket@1") await drawer.carry(reply.value)
    else if (contents.pocket) await drawer.carry({ ...contents.pocket, at: reply.value.at })
    return round
  })

/** Hands over what waits and brings nothing: for a drawer that is not in use here. */
export const giveOver = (drawer: Drawer, log: Server["log"], inTurn: InTurn): Promise<Round> =>
  inTurn(() => give(drawer, { log }))

const give = async (drawer: Drawer, server: Pick<Server, "log">): Promise<Round> => {
  let given = 0
  for (;;) {
    const { waiting } = await drawer.look()
    const part = waiting.filter((w) => w.refused === null).slice(0, PART)
    if (part.length === 0) return { given, failed: null }
    const events = part.map((w) => w.event)
    const reply = await server.log(events)
    if (!reply.ok && isAboutEvents(reply)) {
      const stopped = await oneByOne(drawer, server, events)
      given += stopped.given
      if (stopped.failed) return { given, failed: stopped.failed }
      continue
    }
    if (!reply.ok) return { given, failed: reply }
    given += part.length
    await drawer.handedOver(events.map((e) => e.id))
  }
}

/** One event of many is not taken: the others must not wait behind it. */
const oneByOne = async (drawer: Drawer, server: Pick<Server, "log">, events: readonly DiaryEvent[]): Promise<Round> => {
  let given = 0
  for (const event of events) {
    const reply = await server.log([event])
    if (reply.ok) {
      given++
      await drawer.handedOver([event.id])
    } else if (isAboutEvents(reply)) await drawer.refuse(event.id, reply.problem.message)
    else return { given, failed: reply }
  }
  return { given, failed: null }
}

/** A full disk or a folder that is gone is no fault of the event: it waits. */
const isAboutEvents = ({ why, problem }: Failed): boolean =>
  why === "refused" && (problem.code.startsWith("event/") || problem.code.startsWith("call/"))
