import { isHouseAddress, isPublicAddress, type Told } from "../../app/index.ts"
import { post, type Reach } from "./post.ts"

/** Tells something to somebody outside. True when it was taken. */
export type Send = (told: Told) => Promise<boolean>

const PATIENCE_MS = 10_000

/** A person's own address may be in the house; nobody's is where clouds keep their keys, or at no address at all. */
const own: Reach = { mayReach: (address) => isPublicAddress(address) || isHouseAddress(address) }

/** Posts each reminder as JSON to an address of the person's own choosing: a home automation, a push service, a mail gateway. The tag
 *  is also its idempotency key, for a receiver that drops what it has had. */
export const toWebhook =
  (url: string, reach: Reach = own): Send =>
  async (told) => {
    const headers = { "content-type": "application/json", "idempotency-key": told.tag }
    const body = Buffer.from(JSON.stringify(told))
    const posted = await post(url, { headers, body, patienceMs: PATIENCE_MS }, reach)
    return typeof posted === "object" && posted.status >= 200 && posted.status < 300
  }
