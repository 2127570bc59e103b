export type { Flag, Instrument, InstrumentId, OutcomeSpec, Person, Scored, ScoreSheet, Session } from "./instrument.ts"
export { instrumentOf, instruments } from "./instruments.ts"
export { personFrom } from "./person.ts"
