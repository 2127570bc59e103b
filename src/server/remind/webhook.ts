import type { Told } from "../../app/index.ts"

/** Tells something to somebody outside. True when it was taken. */
export type Send = (told: Told) => Promise<boolean>

const PATIENCE_MS = 10_000

/** Posts each reminder as JSON to an address of the person's own choosing: a home automation, a push service, a mail gateway. The tag
 *  is also its idempotency key, for a receiver that drops what it has had. */
export const toWebhook =
  (url: string): Send =>
  async (told) => {
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": told.tag },
        body: JSON.stringify(told),
        redirect: "error",
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      await response.body?.cancel()
      return response.ok
    } catch {
      return false
    }
  }
