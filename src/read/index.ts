export { type Input, limits, type ReadPorts, read } from "./read.ts"
export { sayDose, sayFrequency, sayPeriod, sayRest } from "./say/words.ts"
