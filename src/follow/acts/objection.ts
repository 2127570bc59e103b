import { type Problem, problem } from "../../base/index.ts"

/** What stands against an act of the diary. Who asks before it is written is refused; what has happened is kept, and the same is said of it. */
export type Objection = {
  readonly code: string
  /** A sentence without its end. */
  readonly why: string
  /** What else to do, for somebody who is refused. */
  readonly instead?: string
  readonly path: string
  /** The call itself is wrong, whatever the diary holds. */
  readonly call?: true
}

/** The objection as a refusal. */
export const refusedFor = ({ code, why, instead, path }: Objection): Problem =>
  problem(code, instead === undefined ? `${why}.` : `${why}; ${instead}.`, { path })

/** The objection as a remark on what is in the diary already. */
export const remarkOf = ({ why }: Objection): string => `${why}. Take it back if it is a slip.`
