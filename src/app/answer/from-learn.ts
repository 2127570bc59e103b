import type { Result } from "../../base/index.ts"
import { done, type Outcome, unusable, wrongCall } from "../use-case.ts"

/** An answer of the inference engine as an outcome: a bad option is the caller's fault, anything else the material's. */
export const fromLearn = <T>(r: Result<T>): Outcome<T> =>
  r.ok ? done(r.value) : r.problem.code === "learn/option" ? wrongCall(r.problem) : unusable(r.problem)
