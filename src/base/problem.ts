import type { Span } from "./span.ts"

/** Something a correct program met that it could not use: bad input, an unknown unit, a question without an answer.
 *  `code` is stable (`room/what`); `message` is one sentence that says what, where, and what would help. */
export type Problem = {
  readonly code: string
  readonly message: string
  readonly path?: string
  readonly spans?: readonly Span[]
}

/** Either a value or the problem that stood in its way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/** A message stays one line, whatever it quotes of what it objects to. */
export const problem = (code: string, message: string, where: Pick<Problem, "path" | "spans"> = {}): Problem => ({
  code,
  message: message.replace(/\p{Cc}+/gu, " "),
  ...where,
})

export const fail = (
  code: string,
  message: string,
  where: Pick<Problem, "path" | "spans"> = {},
): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem: problem(code, message, where) })

/** Gathers named results into one: all the values, or the first problem, with its name as the path when it has none. */
export const gather = <T extends Record<string, unknown>>(
  results: { readonly [K in keyof T]: Result<T[K]> },
): Result<T> => {
  const values: Partial<T> = {}
  for (const name of Object.keys(results) as (keyof T & string)[]) {
    const r = results[name]
    if (!r.ok) return { ok: false, problem: r.problem.path === undefined ? { ...r.problem, path: name } : r.problem }
    values[name] = r.value
  }
  return ok(values as T)
}
