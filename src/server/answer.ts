import type { Context } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import type { Outcome } from "../app/index.ts"
import type { Problem } from "../base/index.ts"
import { toWire } from "./wire.ts"

/** The one shape of everything that goes wrong, as on the command line: `{"error":{code,message,path?,span?}}`. */
export const refuse = (c: Context, status: ContentfulStatusCode, code: string, message: string): Response =>
  c.json({ error: shown({ code, message }) }, status)

/** An outcome as it travels: 200 with the answer, 422 when the material could not be used, 400 when the call is itself wrong. */
export const answer = (c: Context, outcome: Outcome<unknown>): Response =>
  outcome.ok
    ? c.body(toWire(outcome.value), 200, { "Content-Type": "application/json" })
    : c.json({ error: shown(outcome.problem) }, outcome.fault === "input" ? 422 : 400)

const shown = ({ code, message, path, spans }: Problem) => ({
  code,
  message,
  ...(path ? { path } : {}),
  ...(spans?.[0] ? { span: spans[0] } : {}),
})
