import { z } from "zod"
import type { EventId } from "../../../base/index.ts"
import type { Ports } from "../../ports/ports.ts"
import type { Store } from "../../ports/store-port.ts"

const kept = z.object({
  /** The furthest day (days since 1970) whose arm was shown. */
  seen: z.number(),
  /** Set for good once the clock stood earlier than it had: what was shown by then, and what the clock said afterwards. */
  back: z.object({ from: z.number(), to: z.number() }).nullable(),
})
type Seen = z.infer<typeof kept>

/** Writes down that the arms up to a day (days since 1970) were shown. Who sets the clock forward to look and back again is found out by it. */
export const noteSeen = async (ports: Ports, store: Store, trial: EventId, seen: number): Promise<void> => {
  const was = await seenOf(ports, store, trial)
  if (was !== null && (was.seen === seen || (seen < was.seen && was.back !== null))) return
  const now: Seen =
    was === null
      ? { seen, back: null }
      : seen > was.seen
        ? { ...was, seen }
        : { ...was, back: { from: was.seen, to: seen } }
  const room = await store.room()
  if (room.ok) await store.settings.write(ports.who.practice, nameOf(ports, trial), now)
}

/** What was shown of a trial so far; null while nothing was. */
export const seenOf = async (ports: Ports, store: Store, trial: EventId): Promise<Seen | null> =>
  kept.safeParse(await store.settings.read(ports.who.practice, nameOf(ports, trial))).data ?? null

const nameOf = (ports: Ports, trial: EventId): string => `trial ${ports.who.person} ${trial}`
