import type { Pocket } from "../../../app/index.ts"
import { brand, type DeviceId, type DiaryEvent, type EventBody, type EventId } from "../../../base/index.ts"

/** Something to be logged, before it has an id and a place. */
export type Entry = {
  readonly body: EventBody
  /** ISO instant; now, if left out. */
  readonly at?: string
}

type Maker = {
  readonly who: Pocket["who"]
  readonly device: DeviceId
  readonly zone: string
  /** ISO instant. */
  readonly now: string
  /** A new id, later than `after`. */
  readonly id: (after: string | undefined) => string
  /** The ids of the corrections that an event has so far. */
  readonly correctionsOf: (of: EventId) => readonly string[]
}

/** The event of an entry made on this device. A correction gets an id beyond every earlier one of the same event, because the greatest
 *  has the last word and a clock may lag. */
export const eventOf = ({ body, at }: Entry, maker: Maker): DiaryEvent => {
  const earlier = body.kind === "correction" ? [...maker.correctionsOf(body.of)].sort().at(-1) : undefined
  return {
    id: brand<EventId>(maker.id(earlier)),
    person: maker.who.person,
    device: maker.device,
    practice: maker.who.practice,
    at: at ?? maker.now,
    zone: maker.zone,
    ...body,
  }
}
