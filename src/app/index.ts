export { sayDose, sayFrequency, sayPeriod, sayRest } from "../read/index.ts"
export type { CheckAnswer } from "./contract/check.ts"
export type { MonographAnswer } from "./contract/monograph.ts"
export type { PlanAnswer } from "./contract/plan.ts"
export type { ProtocolAnswer, ReadAnswer } from "./contract/read.ts"
export type { Clock, Hash, Ports } from "./ports.ts"
export { presentProtocol, presentReading } from "./present/read.ts"
export type {
  Correction,
  CorrectionBook,
  EventLog,
  EventRange,
  Listed,
  OpenStore,
  SavedPage,
  SavedPlan,
  Saving,
  Shelf,
  Shelves,
  Store,
  Whereabouts,
  Whose,
} from "./store-port.ts"
export { type Answer, call, callUntyped, type Input, isUseCase, type UseCaseName, useCases } from "./table.ts"
export { done, type Outcome, type Refusal, run, type UseCase, unusable, useCase, wrongCall } from "./use-case.ts"
