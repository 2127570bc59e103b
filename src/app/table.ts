import type { z } from "zod"
import { analyse } from "./answer/analyse.ts"
import { battery } from "./answer/battery.ts"
import { looks } from "./answer/looks.ts"
import { instruments, scoreSession, simulateSession } from "./answer/measure.ts"
import { pool } from "./answer/pool.ts"
import { poolSummaries } from "./answer/pool-summaries.ts"
import { power } from "./answer/power.ts"
import { summary } from "./answer/summary.ts"
import { answer } from "./diary/answer.ts"
import { changePlan, previewChange, versions } from "./diary/change-plan.ts"
import { day, stock } from "./diary/day.ts"
import { endFeeds, feed, feeds, openFeed } from "./diary/feed.ts"
import { history, historyForm } from "./diary/history.ts"
import { importDiary } from "./diary/import-diary.ts"
import { diary, log } from "./diary/log.ts"
import { enterNumber, logSession, rate } from "./diary/measured.ts"
import { movePlan, openPlan, plans, savePlan } from "./diary/plans.ts"
import { pocket } from "./diary/pocket.ts"
import { push, pushOff, pushOn, pushRing } from "./diary/push.ts"
import { amend, openContainer, record, tookDouble } from "./diary/record.ts"
import { remind, reminded } from "./diary/remind.ts"
import { snooze } from "./diary/snooze.ts"
import { skip, take } from "./diary/take.ts"
import { archive, restore } from "./house/archive.ts"
import { addPerson, namePerson, people } from "./house/people.ts"
import { where } from "./house/where.ts"
import { analyseFromDiary, outcomeDays, outcomes } from "./outcome/outcomes.ts"
import { about, aboutForm } from "./page/about.ts"
import { check } from "./page/check.ts"
import { checkForm } from "./page/check-form.ts"
import { compare } from "./page/compare.ts"
import { correct } from "./page/correct.ts"
import { getPage } from "./page/get-page.ts"
import { monograph } from "./page/monograph.ts"
import { newerPage } from "./page/newer-page.ts"
import { movePage, openPage, pages, savePage } from "./page/pages.ts"
import { read } from "./page/read.ts"
import { staleFacts } from "./page/stale-facts.ts"
import { diluent } from "./plan/diluent.ts"
import { readFhir } from "./plan/fhir.ts"
import { plan } from "./plan/plan.ts"
import { planForm } from "./plan/plan-form.ts"
import type { Ports } from "./ports/ports.ts"
import { schemas } from "./schemas.ts"
import { pageTrials } from "./trial/back-to-page.ts"
import { designTrial } from "./trial/design.ts"
import { trialKit } from "./trial/kit.ts"
import { openTrial } from "./trial/open.ts"
import { reportTrial } from "./trial/report.ts"
import { changeTrial, guessBlock, unblindBlock } from "./trial/said-later.ts"
import { startTrial } from "./trial/start.ts"
import { trialStatus, trials } from "./trial/status.ts"
import { type Outcome, run, type UseCase } from "./use-case.ts"

/** Everything Posology can do. A command, a route or a button names one of these and shows what comes back. */
export const useCases = {
  read,
  "get-page": getPage,
  check,
  compare,
  checkForm,
  monograph,
  about,
  aboutForm,
  facts: staleFacts,
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
  "design-trial": designTrial,
  "start-trial": startTrial,
  trials,
  "trial-status": trialStatus,
  "open-trial": openTrial,
  "report-trial": reportTrial,
  "page-trials": pageTrials,
  "trial-kit": trialKit,
  "guess-block": guessBlock,
  "unblind-block": unblindBlock,
  "change-trial": changeTrial,
  instruments,
  "simulate-session": simulateSession,
  "score-session": scoreSession,
  "log-session": logSession,
  rate,
  "enter-number": enterNumber,
  outcomes,
  "outcome-days": outcomeDays,
  "analyse-diary": analyseFromDiary,
  battery,
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
  answer,
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
