import type { Context } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import { type Outcome, saidProblem } from "../app/index.ts"
import { toWire } from "./wire.ts"

/** Something that went wrong outside any use case, in the shape of everything that does. */
export const refuse = (c: Context, status: ContentfulStatusCode, code: string, message: string): Response =>
  c.json(saidProblem({ code, message }), status)

/** An outcome as it travels: 200 with the answer, 422 when the material could not be used, 400 when the call is itself wrong. */
export const answer = (c: Context, outcome: Outcome<unknown>): Response =>
  outcome.ok
    ? c.body(toWire(outcome.value), 200, { "Content-Type": "application/json" })
    : c.json(saidProblem(outcome.problem), outcome.fault === "input" ? 422 : 400)
