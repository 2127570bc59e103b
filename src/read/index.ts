export { type Portion, portionsOf } from "./facts/portions.ts"
export { type Input, limits, type ReadPorts, read } from "./read.ts"
export { say } from "./say/protocol.ts"
export { sayDose, sayFrequency, sayPeriod, sayRest } from "./say/words.ts"
