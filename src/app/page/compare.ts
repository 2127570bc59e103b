import { z } from "zod"
import type { Reading } from "../../base/index.ts"
import { compareSchema } from "../contract/compare.ts"
import { documentId } from "../contract/kept.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, unusable, useCase } from "../use-case.ts"
import { notKept, withStore } from "../with-store.ts"
import { compareReadings } from "./compare/comparison.ts"
import { correctedReading } from "./corrected-reading.ts"
import { readKept } from "./kept-page.ts"
import { pageInput, readPage } from "./page-input.ts"

/** A page handed in, or one that is kept. */
const anyPage = z.union([pageInput, z.strictObject({ kept: documentId })])

/** Several pages about one compound side by side. Amounts are exact, as decimals or ratios. */
export const compare = useCase({
  name: "compare",
  summary: "several pages side by side: dose a day, course, route, what one spray carries",
  input: z.strictObject({ pages: z.array(anyPage).min(1).max(20) }),
  output: compareSchema,
  run: async (ports, { pages }) => {
    const readings: Reading[] = []
    for (const page of pages) {
      const reading = "kept" in page ? await keptReading(ports, page.kept) : fresh(ports, page)
      if (!reading.ok) return reading
      readings.push(reading.value)
    }
    return done(compareReadings(readings))
  },
})

const fresh = (ports: Ports, page: z.output<typeof pageInput>): Outcome<Reading> => {
  const reading = readPage(ports, page)
  return reading.ok ? done(reading.value) : unusable(reading.problem)
}

const keptReading = (ports: Ports, id: z.output<typeof documentId>): Promise<Outcome<Reading>> =>
  withStore(ports, async (store) => {
    const page = await store.pages.open(ports.who, id)
    if (page === undefined) return notKept("page", id)
    const today = readKept(ports, page)
    if (!today.ok) return unusable(today.problem)
    // Where today's rules read otherwise, the corrections are about what nobody sees any more.
    const corrections = today.value.otherwise ? [] : await store.corrections.of(ports.who, id)
    return done(correctedReading(today.value.reading, corrections))
  })
