import type { Answer, Input, UseCaseName } from "../../../app/index.ts"
import type { Problem } from "../../../base/index.ts"
import { announce } from "./changes.ts"
import { setLocked } from "./locked.ts"
import { thisPerson } from "./person.ts"
import { fromWire, toWire } from "./wire.ts"

/** Why there is no answer: the call was refused with a sentence; nothing is kept here, for this is a page without a server;
 *  nobody answers at the moment; or a fault of ours. */
export type Why = "refused" | "keeps-nothing" | "unreachable" | "fault"

export type Unanswered = { readonly ok: false; readonly why: Why; readonly problem: Problem }
export type Reply<T> = { readonly ok: true; readonly value: T } | Unanswered

/** False for the screens opened as a file (`posology.html`): there is nobody to ask, and nothing is kept. */
export const hasServer = __SERVER__ && location.protocol !== "file:"

/** Asks this page's server something. Every way of going wrong comes back as a value with one sentence to show. */
export const call = <N extends UseCaseName>(name: N, input: Input<N>): Promise<Reply<Answer<N>>> =>
  patiently(name, toWire(input), patienceMs)

/** Tells it something that is to be kept; when that is done, every screen and every other tab looks again. Give the record an
 *  `id` of its own (`newId`), and a call whose answer was lost is repeated without writing anything twice. */
export const send = async <N extends UseCaseName>(name: N, input: Input<N>): Promise<Reply<Answer<N>>> => {
  const named = typeof input === "object" && input !== null && "id" in input
  const reply = await patiently<Answer<N>>(name, toWire(input), named ? patienceMs : [])
  if (reply.ok) announce()
  return reply
}

const patienceMs = [300, 1200]

const patiently = async <T>(name: string, body: string, pausesMs: readonly number[]): Promise<Reply<T>> => {
  if (!hasServer) return keepsNothing
  let reply = await once<T>(name, body)
  for (const ms of pausesMs) {
    if (reply.ok || reply.why !== "unreachable") break
    await new Promise((resolve) => setTimeout(resolve, ms))
    reply = await once<T>(name, body)
  }
  return reply
}

const once = async <T>(name: string, body: string): Promise<Reply<T>> => {
  try {
    const response = await fetch(`/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...whose(name) },
      body,
    })
    const reply = replyOf<T>(response.status, await response.text())
    if (!reply.ok && reply.problem.code === "lock/locked") setLocked("locked")
    return reply
  } catch {
    // The library throws for one thing only: no answer came.
    return unreachable
  }
}

/** Who the call is for. Who there is to choose from is asked for nobody in particular: the one chosen here may be gone. */
const whose = (name: string): Record<string, string> => {
  const person = name === "people" ? null : thisPerson()
  return person === null ? {} : { "posology-person": person }
}

/** What the server said, from its status and body. Anything that is not in Posology's words is no server of ours. */
export const replyOf = <T>(status: number, body: string): Reply<T> => {
  const said = parsed(body)
  if (status === 200 && said !== undefined) return { ok: true, value: said as T }
  const problem = problemIn(said)
  if (!problem) return status >= 500 ? unreachable : keepsNothing
  if (problem.code === "store/none") return { ok: false, why: "keeps-nothing", problem }
  return { ok: false, why: status >= 500 ? "fault" : "refused", problem }
}

const parsed = (body: string): unknown => {
  try {
    return fromWire(body)
  } catch {
    return undefined
  }
}

type Said = { readonly error: Omit<Problem, "spans"> & { readonly span?: readonly [number, number] } }

const problemIn = (said: unknown): Problem | undefined => {
  if (typeof said !== "object" || said === null || !("error" in said)) return undefined
  const { span, ...problem } = (said as Said).error
  return span ? { ...problem, spans: [span] } : problem
}

const keepsNothing: Unanswered = {
  ok: false,
  why: "keeps-nothing",
  problem: {
    code: "store/none",
    message:
      "This is Posology as one file: it reads, checks and plans, and keeps nothing. Start the app to keep pages, plans and a diary.",
  },
}

export const unreachable: Unanswered = {
  ok: false,
  why: "unreachable",
  problem: {
    code: "server/unreachable",
    message: "Posology on this machine does not answer; start it again and what you see here comes back.",
  },
}
