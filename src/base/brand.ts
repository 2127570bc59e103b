/** A value of type `T` that only its own constructor can make: `Brand<string, "PlanId">` is a string that no other string can stand in for. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }

export type DocumentId = Brand<string, "DocumentId">
export type ProtocolId = Brand<string, "ProtocolId">
export type PlanId = Brand<string, "PlanId">
export type EventId = Brand<string, "EventId">
export type PersonId = Brand<string, "PersonId">
export type DeviceId = Brand<string, "DeviceId">
export type PracticeId = Brand<string, "PracticeId">

/** Gives a raw string the meaning of one kind of id. Call it only where the string enters the program. */
export const brand = <Id extends Brand<string, string>>(raw: string): Id => raw as Id
