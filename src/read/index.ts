export { type Input, limits, type ReadPorts, read } from "./read.ts"
