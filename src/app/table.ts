import type { z } from "zod"
import type { Ports } from "./ports.ts"
import { type Outcome, run, type UseCase } from "./use-case.ts"
import { analyse } from "./use-cases/analyse.ts"
import { archive, restore } from "./use-cases/archive.ts"
import { changePlan, previewChange, versions } from "./use-cases/change-plan.ts"
import { check } from "./use-cases/check.ts"
import { checkForm } from "./use-cases/check-form.ts"
import { compare } from "./use-cases/compare.ts"
import { correct } from "./use-cases/correct.ts"
import { day, stock } from "./use-cases/day.ts"
import { diary, log } from "./use-cases/diary.ts"
import { diluent } from "./use-cases/diluent.ts"
import { endFeeds, feed, feeds, openFeed } from "./use-cases/feed.ts"
import { readFhir } from "./use-cases/fhir.ts"
import { getPage } from "./use-cases/get-page.ts"
import { history, historyForm } from "./use-cases/history.ts"
import { importDiary } from "./use-cases/import-diary.ts"
import { looks } from "./use-cases/looks.ts"
import { instruments, scoreSession, simulateSession } from "./use-cases/measure.ts"
import { monograph } from "./use-cases/monograph.ts"
import { newerPage } from "./use-cases/newer-page.ts"
import { movePage, openPage, pages, savePage } from "./use-cases/pages.ts"
import { addPerson, namePerson, people } from "./use-cases/people.ts"
import { plan } from "./use-cases/plan.ts"
import { planForm } from "./use-cases/plan-form.ts"
import { movePlan, openPlan, plans, savePlan } from "./use-cases/plans.ts"
import { pocket } from "./use-cases/pocket.ts"
import { pool } from "./use-cases/pool.ts"
import { poolSummaries } from "./use-cases/pool-summaries.ts"
import { power } from "./use-cases/power.ts"
import { push, pushOff, pushOn, pushRing } from "./use-cases/push.ts"
import { read } from "./use-cases/read.ts"
import { amend, openContainer, record, tookDouble } from "./use-cases/record.ts"
import { remind, reminded } from "./use-cases/remind.ts"
import { schemas } from "./use-cases/schemas.ts"
import { snooze } from "./use-cases/snooze.ts"
import { summary } from "./use-cases/summary.ts"
import { skip, take } from "./use-cases/take.ts"
import { where } from "./use-cases/where.ts"

/** Everything Posology can do. A command, a route or a button names one of these and shows what comes back. */
export const useCases = {
  read,
  "get-page": getPage,
  check,
  compare,
  checkForm,
  monograph,
  plan,
  planForm,
  "read-fhir": readFhir,
  diluent,
  analyse,
  pool,
  poolSummaries,
  summary,
  power,
  looks,
  instruments,
  "simulate-session": simulateSession,
  "score-session": scoreSession,
  schemas,
  "save-page": savePage,
  pages,
  "open-page": openPage,
  "move-page": movePage,
  "newer-page": newerPage,
  correct,
  "save-plan": savePlan,
  plans,
  "open-plan": openPlan,
  "move-plan": movePlan,
  "preview-change": previewChange,
  "change-plan": changePlan,
  versions,
  "open-feed": openFeed,
  feeds,
  "end-feeds": endFeeds,
  feed,
  log,
  diary,
  take,
  skip,
  snooze,
  record,
  "open-container": openContainer,
  amend,
  day,
  pocket,
  stock,
  "took-double": tookDouble,
  "import-diary": importDiary,
  history,
  "history-form": historyForm,
  remind,
  reminded,
  people,
  "add-person": addPerson,
  "name-person": namePerson,
  push,
  "push-on": pushOn,
  "push-off": pushOff,
  "push-ring": pushRing,
  where,
  archive,
  restore,
} as const

export type UseCaseName = keyof typeof useCases
export type Input<N extends UseCaseName> = z.input<(typeof useCases)[N]["input"]>
export type Answer<N extends UseCaseName> = z.output<(typeof useCases)[N]["output"]>

/** Runs a use case by name. Input that does not fit its schema is a wrong call, said in one sentence. */
export const call = <N extends UseCaseName>(ports: Ports, name: N, input: Input<N>): Promise<Outcome<Answer<N>>> =>
  callUntyped(ports, name, input) as Promise<Outcome<Answer<N>>>

/** The same for a call that came over a wire, where nothing has a type yet. */
export const callUntyped = (ports: Ports, name: UseCaseName, input: unknown): Promise<Outcome<unknown>> =>
  // The table's rows have nothing in common but the shape of a use case, which an index cannot show the compiler.
  run(ports, useCases[name] as unknown as UseCase<z.ZodType, z.ZodType>, input)

/** True for the name of a row of the table. */
export const isUseCase = (name: string): name is UseCaseName => Object.hasOwn(useCases, name)
