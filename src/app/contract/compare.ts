import { z } from "zod"
import { protocolSchema } from "./read.ts"

/** Two ends in one unit, exact: decimals, or ratios where they do not end. */
const amountsSchema = z.strictObject({ low: z.string(), high: z.string(), unit: z.string() })

const read = protocolSchema.shape

/** Several pages side by side. Pages and protocols count from 1. */
export const compareSchema = z.strictObject({
  pages: z.array(
    z.strictObject({
      title: z.string(),
      /** What the page is about; null where it names nothing. */
      substance: z.string().nullable(),
      strengths: z.array(
        z.strictObject({ strength: z.string(), concentration: z.string().nullable(), quote: z.string() }),
      ),
      /** What the page says one spray or one drop carries. */
      portions: z.array(
        z.strictObject({
          portion: z.enum(["spray", "drop"]),
          amount: amountsSchema,
          /** The volume it would have at the page's strength; null where the page gives none, or several. */
          volume: z.string().nullable(),
          quote: z.string(),
        }),
      ),
    }),
  ),
  rows: z.array(
    z.strictObject({
      page: z.number().int(),
      protocol: z.number().int(),
      name: read.name,
      compound: read.compound,
      dose: read.dose,
      frequency: read.frequency,
      /** Null where the page does not settle it. */
      perDay: amountsSchema.nullable(),
      /** The page counts by the week; a day is a seventh of that. */
      averaged: z.boolean(),
      /** How many steps of rising or falling doses it has; it has no one amount a day then. */
      steps: z.number().int(),
      cycle: read.cycle,
      openEnded: z.boolean(),
      routes: read.routes,
      perSpray: amountsSchema.nullable(),
      /** The strengths its page offers, as printed. */
      strengths: z.array(z.string()),
      /** How each figure came about, and the page's own words for it. */
      from: z.record(
        z.enum(["dose", "frequency", "cycle", "routes"]),
        z.strictObject({ status: read.how.valueType.shape.status, quotes: z.array(z.string()) }),
      ),
    }),
  ),
  /** The different substances the pages are about: with more than one, the figures say nothing about each other. */
  substances: z.array(z.string()),
  /** Where pages on one strength differ in what one portion carries: the most is `times` the least. */
  spreads: z.array(
    z.strictObject({
      portion: z.enum(["spray", "drop"]),
      strength: z.string(),
      least: z.string(),
      most: z.string(),
      times: z.string(),
      pages: z.number().int(),
    }),
  ),
})

export type Comparison = z.infer<typeof compareSchema>
