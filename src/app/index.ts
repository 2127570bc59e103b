export type { Reading } from "../base/index.ts"
