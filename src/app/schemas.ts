import { z } from "zod"
import { aboutSchema } from "./contract/about.ts"
import { analyseSchema } from "./contract/analyse.ts"
import { batterySchema } from "./contract/battery.ts"
import { checkSchema } from "./contract/check.ts"
import { daySchema } from "./contract/day.ts"
import { takenSchema } from "./contract/event.ts"
import { looksSchema } from "./contract/looks.ts"
import { instrumentsSchema, scoreSchema, sessionSchema } from "./contract/measure.ts"
import { outcomeDaysSchema, outcomesSchema } from "./contract/outcome.ts"
import { planSchema } from "./contract/plan.ts"
import { poolSchema } from "./contract/pool.ts"
import { powerSchema } from "./contract/power.ts"
import { readSchema } from "./contract/read.ts"
import { stockSchema } from "./contract/stock.ts"
import { summarySchema } from "./contract/summary.ts"
import { designSchema, openedSchema, startedSchema, statusSchema, trialReportSchema } from "./contract/trial.ts"
import { changeSchema } from "./diary/change-plan.ts"
import { factsSchema } from "./page/stale-facts.ts"
import { diluentSchema } from "./plan/diluent.ts"
import { fhirSchema } from "./plan/fhir.ts"
import { kitSchema } from "./trial/kit.ts"
import { done, useCase } from "./use-case.ts"

const published = {
  read: readSchema,
  check: checkSchema,
  about: aboutSchema,
  facts: factsSchema,
  plan: planSchema,
  analyse: analyseSchema,
  pool: poolSchema,
  power: powerSchema,
  looks: looksSchema,
  summary: summarySchema,
  event: takenSchema,
  day: daySchema,
  stock: stockSchema,
  change: changeSchema,
  fhir: fhirSchema,
  diluent: diluentSchema,
  design: designSchema,
  trial: startedSchema,
  "trial-status": statusSchema,
  "trial-opened": openedSchema,
  "trial-report": trialReportSchema,
  kit: kitSchema,
  instruments: instrumentsSchema,
  session: sessionSchema,
  score: scoreSchema,
  battery: batterySchema,
  outcomes: outcomesSchema,
  "outcome-days": outcomeDaysSchema,
} as const

/** The JSON Schemas of everything the command line prints, made from the schemas the program itself uses. */
export const schemas = useCase({
  name: "schemas",
  summary: "the JSON Schemas of what the other commands print",
  input: z.strictObject({}),
  output: z.record(z.string(), z.unknown()),
  run: () => done(Object.fromEntries(Object.entries(published).map(([name, s]) => [name, z.toJSONSchema(s)]))),
})
