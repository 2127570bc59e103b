import { type Problem, problem } from "../../base/index.ts"

export const at = (path: string, code: string, message: string): Problem =>
  problem(`reference/${code}`, message, { path })
