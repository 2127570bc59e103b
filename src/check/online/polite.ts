import { fail, ok, type Result } from "../../base/index.ts"
import type { OnlinePorts } from "./ports.ts"

/** Asks one service at its own pace. A problem (`online/…`) when it does not answer: `timeout`, `unreachable`, `busy`, `status`. */
export type Ask = (url: string) => Promise<Result<{ readonly status: number; readonly body: string }>>

const tries = 3
const timeoutMs = 15_000
const longestWaitMs = 30_000

/** A polite way to ask: never two requests closer than `gapMs`, three tries with growing waits on 429, 5xx and time-outs, `Retry-After` obeyed
 *  up to half a minute, and a name and address in every request. 404 is an answer. */
export const politely = (service: string, gapMs: number, ports: OnlinePorts): Ask => {
  let last: number | undefined
  const once = async (url: string) => {
    if (last !== undefined) {
      const due = last + gapMs - ports.ticks()
      if (due > 0) await ports.wait(due)
    }
    last = ports.ticks()
    const agent = `posology/0.1 (mailto:${ports.contact})`
    return ports.fetch({ url, headers: { accept: "application/json", "user-agent": agent }, timeoutMs })
  }
  return async (url) => {
    let why = fail("online/unreachable", `${service} was not asked.`)
    for (let attempt = 0; attempt < tries; attempt++) {
      const a = await once(url)
      if (a.kind === "answer" && (a.status === 200 || a.status === 404)) return ok({ status: a.status, body: a.body })
      if (a.kind === "unreachable") return fail("online/unreachable", `${service} could not be reached: ${a.why}.`)
      if (a.kind === "timeout") {
        why = fail("online/timeout", `${service} did not answer within ${timeoutMs / 1000} seconds.`)
      } else if (a.status === 429 || a.status >= 500) {
        why = fail(
          a.status === 429 ? "online/busy" : "online/status",
          `${service} answered ${a.status}${a.status === 429 ? ": too many requests" : ""}.`,
        )
      } else {
        return fail("online/status", `${service} answered ${a.status}.`)
      }
      if (attempt < tries - 1) await ports.wait(pause(a.kind === "answer" ? a.retryAfter : null, attempt))
    }
    return why
  }
}

/** Seconds from `Retry-After` where it holds a number, else 1, 2, 4 … seconds. */
const pause = (retryAfter: string | null, attempt: number): number => {
  const seconds = retryAfter !== null && /^\d{1,6}$/u.test(retryAfter.trim()) ? Number(retryAfter) : 2 ** attempt
  return Math.min(seconds * 1000, longestWaitMs)
}
