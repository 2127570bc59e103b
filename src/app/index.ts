export { askText, conditionNames, type Fetch } from "../check/index.ts"
export { type Delivery, type Order, orderFiller, stopped, type Worker } from "../learn/index.ts"
export { sayDose, sayFrequency, sayPeriod, sayRest } from "../read/index.ts"
export type { AboutAnswer } from "./contract/about.ts"
export type { CheckAnswer } from "./contract/check.ts"
export type { Comparison } from "./contract/compare.ts"
export type { DayAnswer } from "./contract/day.ts"
export type { MonographAnswer } from "./contract/monograph.ts"
export type { PlanAnswer, WarningAnswer } from "./contract/plan.ts"
export type { CopyKnown, PackedPlan, Pocket, SamePocket } from "./contract/pocket.ts"
export type { ProtocolAnswer, ReadAnswer } from "./contract/read.ts"
export type { StockAnswer } from "./contract/stock.ts"
export { inHandRead } from "./diary/container-read.ts"
export { copyMark } from "./diary/copy-mark.ts"
export { packPlan, unpackPlan } from "./diary/packed-plan.ts"
export { dayOf } from "./diary/present/day.ts"
export { type Notice, noticesOf } from "./diary/present/notices.ts"
export { tellDevice } from "./diary/push.ts"
export { isQuiet, parseQuiet, type Quiet, sayReminder, sayTest } from "./diary/reminder-words.ts"
export { sessionBody } from "./diary/session-body.ts"
export { type ToScore, toScore } from "./diary/trial/to-score.ts"
export { remarksOn } from "./diary/unlikely-dose.ts"
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
} from "./house/archive-form.ts"
export { archiveWhose } from "./house/archive-whose.ts"
export { asPerson } from "./house/as-person.ts"
export { lockSetting } from "./house/household.ts"
export { jsonSchema } from "./json-schema.ts"
export { type Measuring, type MeasuringPart, measuringOf, standing } from "./outcome/measuring.ts"
export { aboutName } from "./page/about.ts"
export { compareReadings } from "./page/compare/comparison.ts"
export { type CorrectedField, correctedReading } from "./page/corrected-reading.ts"
export { enteredValue, type FieldEntry, typedProtocol } from "./page/field-entry.ts"
export {
  type Monograph,
  type MonographLine,
  type MonographSection,
  monograph,
} from "./page/lay-out.ts"
export { type Unchecked, uncheckedAlike } from "./page/not-checked.ts"
export type { MonographHead } from "./page/page-head.ts"
export { looksLikePdf, pdfLimits, pdfText } from "./page/pdf-text.ts"
export { presentProtocol, presentReading } from "./page/present/read.ts"
export { aboutFoot, printAbout, sayCeiling, sayWhatItIs } from "./page/print/about.ts"
export { askFoot, askHeadings, printAskSheet } from "./page/print/ask.ts"
export { printComparison } from "./page/print/compare.ts"
export { type PrintedPage, printMonograph } from "./page/print/monograph.ts"
export { type PageInput, readPage } from "./page/read-page.ts"
export { byNumber, type RegimenLine } from "./page/regimen-line.ts"
export { fetchPage, type WebPage } from "./page/web-page/fetch-page.ts"
export { isHouseAddress, isPublicAddress } from "./page/web-page/public-address.ts"
export { askedBefore } from "./plan/answered-before.ts"
export { type BottleEnd, type BottleRow, bottleTable, type InHand } from "./plan/bottle.ts"
export { adviseDiluent } from "./plan/diluent.ts"
export { saidBeside } from "./plan/fhir-said.ts"
export { chosenDevice, chosenProduct, type InHandSaid } from "./plan/in-hand.ts"
export { NOT_ASKED } from "./plan/not-asked.ts"
export { noPlanOf } from "./plan/obey/no-plan.ts"
export { ownReading } from "./plan/obey/own-reading.ts"
export { usualRoutes } from "./plan/obey/usual-routes.ts"
export { type PlanChoices, planRequestOf, regimenOf } from "./plan/plan-request.ts"
export { presentPlan } from "./plan/present-plan.ts"
export type { PdfBarred, PdfPages } from "./ports/pdf-port.ts"
export { type Clock, firstPerson, type Hash, type Keeping, keepsNothing, type Ports, today } from "./ports/ports.ts"
export type { OpenPush, Push, PushOutcome, Told } from "./ports/push-port.ts"
export type { Seal } from "./ports/seal-port.ts"
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
} from "./ports/store-port.ts"
export type { Web, WebAddress, WebAnswer, WebAsk } from "./ports/web.ts"
export { saidProblem } from "./said-problem.ts"
export { type Answer, call, callUntyped, type Input, isUseCase, type UseCaseName, useCases } from "./table.ts"
export { done, type Outcome, type Refusal, run, type UseCase, unusable, useCase, wrongCall } from "./use-case.ts"
