import { type Refusal, saidProblem } from "../app/index.ts"
import type { Problem } from "../base/index.ts"
import { problemWithFlag } from "./text/flags.ts"

type Print = (text: string) => void

/** The contract's exit codes. */
export const EXIT = { done: 0, input: 1, call: 2, internal: 3 } as const

/** Prints what went wrong to stderr, as a sentence or as the contract's JSON, and gives the exit code. */
export const refuse = (err: Print, refusal: Refusal, json: boolean): number => {
  printError(err, { ...refusal.problem, message: problemWithFlag(refusal.problem) }, json)
  return refusal.fault === "input" ? EXIT.input : EXIT.call
}

/** A fault of ours: the sentence says so, and the details help to report it. A part that was not installed is none. */
export const internalFault = (err: Print, error: unknown, json: boolean): number => {
  const part = missingPart(error)
  if (part !== undefined)
    return refuse(
      err,
      {
        ok: false,
        fault: "input",
        problem: {
          code: "install/part-missing",
          message: `This needs ${part}, and Posology was installed without its optional parts; npm install posology, without --omit=optional, brings them.`,
        },
      },
      json,
    )
  const detail = error instanceof Error ? error.message : String(error)
  printError(err, { code: "internal/fault", message: `A fault inside Posology, not in your input: ${detail}` }, json)
  return EXIT.internal
}

/** The package that is not there, where somebody installed only what reads, checks and plans. */
const missingPart = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND"
    ? /^Cannot find package '([^']+)'/.exec(error.message)?.[1]
    : undefined

const printError = (err: Print, problem: Problem, json: boolean): void =>
  err(json ? `${JSON.stringify(saidProblem(problem))}\n` : `posology: ${problem.message}\n`)
