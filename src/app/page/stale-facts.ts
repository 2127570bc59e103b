import { z } from "zod"
import { showDate } from "../../base/index.ts"
import { agesOf, shipped, staleOn } from "../../reference/index.ts"
import { today } from "../ports/ports.ts"
import { done, useCase } from "../use-case.ts"

const aged = z.object({
  /** The list it stands in. */
  list: z.string(),
  about: z.string(),
  checkedOn: z.string(),
  /** The last day on which it may stand unread. */
  until: z.string(),
})

/** `posology facts --stale --json`. */
export const factsSchema = z.object({
  format: z.literal("posology/facts-state@1"),
  version: z.string(),
  on: z.string(),
  /** Rows and values with a day of their own. */
  rows: z.number().int(),
  /** What has outlived its shelf life, the oldest first: whatever rests on it is shown as unconfirmed. */
  stale: z.array(aged),
  /** When the next one does; null where none is left. */
  next: z.string().nullable(),
})

/** Which of the facts that come with Posology have to be read again. */
export const staleFacts = useCase({
  name: "facts",
  summary: "which facts have passed their shelf life and have to be read again",
  input: z.strictObject({}),
  output: factsSchema,
  run: (ports) => {
    const on = today(ports.clock)
    const ages = agesOf(shipped)
    const stale = staleOn(shipped, on)
    const shown = showDate(on)
    return done({
      format: "posology/facts-state@1" as const,
      version: shipped.version,
      on: shown,
      rows: ages.length,
      stale: stale.map(({ list, about, checkedOn, until }) => ({ list, about, checkedOn, until })),
      next: ages.find((a) => a.until >= shown)?.until ?? null,
    })
  },
})
