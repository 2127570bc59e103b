export { deliver, refused } from "./deliver.ts"
export { caution, note, stop, unknown } from "./findings.ts"
export type { Delivered, DeliverRequest, Potency } from "./request.ts"
export { type Confirmation, concentrationOf, confirmStrength, labelOf } from "./strength.ts"
