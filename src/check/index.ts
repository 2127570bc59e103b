export { type Checked, check } from "./check.ts"
export type { NotChecked } from "./look.ts"
export type { CheckOptions } from "./page.ts"
