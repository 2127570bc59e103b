export { type AnalyseOptions, type Analysis, analyse, type RuledOut } from "./analyse.ts"
export type { Check } from "./checks/check.ts"
export { type Columns, columnOf, type Offer, offerColumns } from "./columns.ts"
export { parseCsv, type Table } from "./csv.ts"
export { armsOf, findPairs, type PairedDesign, pairedDesign } from "./design.ts"
export { exactPower, type TrialDesign, type TrueErrors } from "./exact-power.ts"
export { type AnswerOf, type KernelName, kernels, type ParamsOf } from "./jobs/kernel.ts"
export {
  type Delivery,
  type JobOptions,
  type Order,
  orderFiller,
  ownThread,
  runJob,
  type Worker,
} from "./jobs/run-job.ts"
export { type Boundary, type LooksOptions, stoppingBoundary } from "./looks.ts"
export { defaultModel, type Model } from "./model.ts"
export type { ModelOptions } from "./options.ts"
export { type OtherOutcome, otherOutcomes } from "./others.ts"
export type { LooseRows } from "./pool/people.ts"
export type { PeopleColumns } from "./pool/places.ts"
export { type Pool, type PoolOptions, pool } from "./pool/pool.ts"
export { PeopleReader } from "./pool/read-people.ts"
export { poolSummaries, type Summary, summarise } from "./pool/summary.ts"
export { type Power, type PowerOptions, power } from "./power.ts"
export { type RandomisationTest, randomisationTest } from "./randomisation.ts"
export type { Verdict } from "./verdict.ts"
