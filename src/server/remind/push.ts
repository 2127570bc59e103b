import { createHash } from "node:crypto"
import type { OpenPush, Push, PushOutcome } from "../../app/index.ts"
import { ok } from "../../base/index.ts"
import { type PushKeys, pushKeys } from "./push-keys.ts"

/** Push with the keys of a data folder; they are looked for when somebody first asks. */
export const openPush = (folder: string): OpenPush => {
  let opened: Push | undefined
  return async () => {
    if (opened) return ok(opened)
    const keys = pushKeys(folder)
    if (!keys.ok) return keys
    opened = { key: keys.value.public, send: sendWith(keys.value) }
    return ok(opened)
  }
}

const PATIENCE_MS = 10_000
/** So long a push service keeps a message for a device that is off. */
const KEPT_SECONDS = 12 * 3600
const LONGEST_BODY = 1000
/** Every message is at least so long before it is sealed, so that its length tells nothing. */
const PADDED_TO = 600
/** The signature has to name somebody to write to, and this house has nobody: the name leads nowhere on purpose (RFC 2606). */
const CONTACT = "mailto:nobody@posology.invalid"

const sendWith =
  (keys: PushKeys): Push["send"] =>
  async ({ endpoint, p256dh, auth }, { tag, title, body }) => {
    // Loaded here because most houses never send one.
    const { default: webPush } = await import("web-push")
    const payload = JSON.stringify({ tag, title, body: body.slice(0, LONGEST_BODY) }).padEnd(PADDED_TO)
    try {
      const { headers, body: sealed } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
        vapidDetails: { subject: CONTACT, publicKey: keys.public, privateKey: keys.private },
        contentEncoding: "aes128gcm",
        TTL: KEPT_SECONDS,
        urgency: "high",
        topic: topicOf(tag),
      })
      const response = await fetch(endpoint, {
        method: "POST",
        headers: Object.entries(headers).flatMap(([k, v]): [string, string][] =>
          k.toLowerCase() === "content-length" ? [] : [[k, String(v)]],
        ),
        body: new Uint8Array(sealed),
        redirect: "error",
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      await response.body?.cancel()
      return outcomeOf(response.status)
    } catch (error) {
      // The library throws for keys of a device that are none; fetch for a service that does not answer.
      return error instanceof TypeError || isTimeout(error) ? "unreachable" : "refused"
    }
  }

/** A later message of the same topic takes the place of one that still waits at the push service (RFC 8030, 5.4). */
const topicOf = (tag: string): string => createHash("sha256").update(tag).digest("base64url").slice(0, 32)

const outcomeOf = (status: number): PushOutcome => {
  if (status >= 200 && status < 300) return "taken"
  if (status === 404 || status === 410) return "gone"
  return status === 429 || status >= 500 ? "unreachable" : "refused"
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === "TimeoutError"
