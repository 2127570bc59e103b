import { z } from "zod"
import { type Reading, showExact } from "../../base/index.ts"
import { type Amounts, sideBySide } from "../compare/side-by-side.ts"
import { documentId } from "../contract/kept.ts"
import { correctedReading } from "../corrected-reading.ts"
import { readKept } from "../kept-page.ts"
import type { Ports } from "../ports.ts"
import { done, type Outcome, unusable, useCase } from "../use-case.ts"
import { pageInput, readPage } from "./page-input.ts"
import { notKept, withStore } from "./with-store.ts"

/** A page handed in, or one that is kept. */
const anyPage = z.union([pageInput, z.strictObject({ kept: documentId })])

const amounts = z.strictObject({ low: z.string(), high: z.string(), unit: z.string() }).nullable()

/** Several pages about one compound side by side. Amounts are exact, as decimals or ratios. */
export const compare = useCase({
  name: "compare",
  summary: "several pages side by side: dose a day, course, route, what one spray carries",
  input: z.strictObject({ pages: z.array(anyPage).min(1).max(20) }),
  output: z.strictObject({
    rows: z.array(
      z.strictObject({
        /** Which page and which of its protocols, from 1. */
        page: z.number().int(),
        protocol: z.number().int(),
        name: z.string().nullable(),
        compound: z.string().nullable(),
        /** Null where the page does not settle it. */
        perDay: amounts,
        /** The page counts by the week; a day is a seventh of that. */
        averaged: z.boolean(),
        cycle: z.strictObject({ low: z.number(), high: z.number(), unit: z.string() }).nullable(),
        routes: z.array(z.string()),
        perSpray: amounts,
        strengths: z.array(z.string()),
      }),
    ),
  }),
  run: async (ports, { pages }) => {
    const readings: Reading[] = []
    for (const page of pages) {
      const reading = "kept" in page ? await keptReading(ports, page.kept) : fresh(ports, page)
      if (!reading.ok) return reading
      readings.push(reading.value)
    }
    const rows = sideBySide(readings).map((s) => ({
      ...s,
      page: s.page + 1,
      protocol: s.protocol + 1,
      perDay: shown(s.perDay),
      perSpray: shown(s.perSpray),
      routes: [...s.routes],
      strengths: [...s.strengths],
    }))
    return done({ rows })
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

const shown = (a: Amounts | null) =>
  a === null ? null : { low: showExact(a.low), high: showExact(a.high), unit: a.unit }
