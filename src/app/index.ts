export { askText, conditionNames, type Fetch } from "../check/index.ts"
export { type Delivery, type Order, orderFiller, stopped, type Worker } from "../learn/index.ts"
export { sayDose, sayFrequency, sayPeriod, sayRest } from "../read/index.ts"
export { askedBefore } from "./answered-before.ts"
export {
  type ArchiveCodec,
  type ArchiveHead,
  type ArchiveTally,
  archiveCheck,
  archiveLimits,
  archiveLines,
  damagedArchive,
  recordOfLine,
  swollenArchive,
} from "./archive-form.ts"
export { archiveWhose } from "./archive-whose.ts"
export { asPerson } from "./as-person.ts"
export { type BottleEnd, type BottleRow, bottleTable, type InHand } from "./bottle.ts"
export { compareReadings } from "./compare/comparison.ts"
export { inHandRead } from "./container-read.ts"
export type { CheckAnswer } from "./contract/check.ts"
export type { Comparison } from "./contract/compare.ts"
export type { DayAnswer } from "./contract/day.ts"
export type { MonographAnswer } from "./contract/monograph.ts"
export type { PlanAnswer, WarningAnswer } from "./contract/plan.ts"
export type { PackedPlan, Pocket } from "./contract/pocket.ts"
export type { ProtocolAnswer, ReadAnswer } from "./contract/read.ts"
export type { StockAnswer } from "./contract/stock.ts"
export { enteredValue, type FieldEntry, typedProtocol } from "./correct.ts"
export { type CorrectedField, correctedReading } from "./corrected-reading.ts"
export { saidBeside } from "./fhir-said.ts"
export { lockSetting } from "./household.ts"
export { chosenDevice, chosenProduct, type InHandSaid } from "./in-hand.ts"
export { jsonSchema } from "./json-schema.ts"
export {
  type Monograph,
  type MonographHead,
  type MonographLine,
  type MonographSection,
  monograph,
} from "./monograph.ts"
export { ownReading } from "./obey/own-reading.ts"
export { packPlan, unpackPlan } from "./packed-plan.ts"
export { looksLikePdf, type PdfBarred, type PdfPages, pdfLimits, pdfText } from "./pdf-text.ts"
export { type PlanChoices, planRequestOf, regimenOf } from "./plan-request.ts"
export { type Clock, firstPerson, type Hash, type Keeping, keepsNothing, type Ports, today } from "./ports.ts"
export { dayOf } from "./present/day.ts"
export { presentPlan } from "./present/plan.ts"
export { presentProtocol, presentReading } from "./present/read.ts"
export { askFoot, askHeadings, printAskSheet } from "./print/ask.ts"
export { printComparison } from "./print/compare.ts"
export { type PrintedPage, printMonograph } from "./print/monograph.ts"
export type { OpenPush, Push, PushOutcome } from "./push-port.ts"
export { type PageInput, readPage } from "./read-page.ts"
export { isQuiet, parseQuiet, type Quiet, sayReminder, sayTest, type Told } from "./reminder-words.ts"
export { saidProblem } from "./said-problem.ts"
export type {
  ArchiveMark,
  ArchiveRecord,
  Arrivals,
  Claims,
  Correction,
  CorrectionBook,
  DeviceBook,
  EventLog,
  EventRange,
  Feed,
  FeedBook,
  Listed,
  OpenStore,
  PairedDevice,
  PeopleBook,
  Placed,
  Restored,
  SavedPage,
  SavedPerson,
  SavedPlan,
  Saving,
  Settings,
  Shelf,
  Shelves,
  Store,
  Subscription,
  SubscriptionBook,
  Whereabouts,
  Whose,
} from "./store-port.ts"
export { type Answer, call, callUntyped, type Input, isUseCase, type UseCaseName, useCases } from "./table.ts"
export { remarksOn } from "./unlikely-dose.ts"
export { done, type Outcome, type Refusal, run, type UseCase, unusable, useCase, wrongCall } from "./use-case.ts"
export { adviseDiluent } from "./use-cases/diluent.ts"
export { tellDevice } from "./use-cases/push.ts"
export { fetchPage, type WebPage } from "./web-page/fetch-page.ts"
export { isHouseAddress, isPublicAddress } from "./web-page/public-address.ts"
export type { Web, WebAddress, WebAnswer, WebAsk } from "./web-page/web.ts"
