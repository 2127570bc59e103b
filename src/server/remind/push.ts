import { createHash } from "node:crypto"
import { isIP } from "node:net"
import { isPublicAddress, type OpenPush, type Push, type PushOutcome } from "../../app/index.ts"
import { ok } from "../../base/index.ts"
import { type Posted, post, type Reach } from "./post.ts"
import { type PushKeys, pushKeys } from "./push-keys.ts"

/** Push services are on the public internet: an endpoint that leads to this machine or its network is nobody's push service. */
const abroad: Reach = { mayReach: isPublicAddress }

/** Push with the keys of a data folder; they are looked for when somebody first asks. */
export const openPush = (folder: string, reach: Reach = abroad): OpenPush => {
  let opened: Push | undefined
  return async () => {
    if (opened) return ok(opened)
    const keys = pushKeys(folder)
    if (!keys.ok) return keys
    opened = { key: keys.value.public, takes: takenBy(reach), send: sendWith(keys.value, reach) }
    return ok(opened)
  }
}

/** Push services speak https and want no password. One without https can only be an address that somebody let be reached on purpose. */
const takenBy =
  ({ mayReach }: Reach): Push["takes"] =>
  (endpoint) => {
    if (!URL.canParse(endpoint)) return false
    const { protocol, hostname, username, password } = new URL(endpoint)
    const host = hostname.replace(/^\[|\]$/g, "")
    if (username !== "" || password !== "" || /\s/.test(endpoint)) return false
    if (isIP(host) !== 0) return mayReach(host) && (protocol === "https:" || !isPublicAddress(host))
    return protocol === "https:" && host !== "" && !/(?:^|\.)(?:localhost|local|internal|invalid)\.?$/.test(host)
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
  (keys: PushKeys, reach: Reach): Push["send"] =>
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
      const own = Object.entries(headers).map(([k, v]): [string, string] => [k.toLowerCase(), String(v)])
      const message = { headers: Object.fromEntries(own), body: new Uint8Array(sealed), patienceMs: PATIENCE_MS }
      return outcomeOf(await post(endpoint, message, reach))
    } catch {
      // The library throws for keys of a device that are none.
      return "refused"
    }
  }

/** A later message of the same topic takes the place of one that still waits at the push service (RFC 8030, 5.4). */
const topicOf = (tag: string): string => createHash("sha256").update(tag).digest("base64url").slice(0, 32)

const outcomeOf = (posted: Posted): PushOutcome => {
  if (posted === "unreachable") return "unreachable"
  if (posted === "barred") return "refused"
  const { status } = posted
  if (status >= 200 && status < 300) return "taken"
  if (status === 404 || status === 410) return "gone"
  return status === 429 || status >= 500 ? "unreachable" : "refused"
}
