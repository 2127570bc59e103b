import { randomBytes } from "node:crypto"
import type { Store, Whose } from "../../app/index.ts"
import { fail, ok, type Result } from "../../base/index.ts"
import { digest } from "./lock.ts"

/** So long a one-time word can be used. */
const VALID_MS = 10 * 60_000
const MOST_DEVICES = 30

/** How devices outside this machine are let in: with a word that is made in the house, shown there, and used once. It is in memory only, and a
 *  new one ends the one before. */
export class Invitations {
  readonly #store: () => Promise<Store>
  readonly #practice: Whose["practice"]
  readonly #now: () => { readonly ms: number; readonly iso: string }
  #word: { readonly id: string; readonly until: number } | null = null

  constructor(
    store: () => Promise<Store>,
    practice: Whose["practice"],
    now: () => { readonly ms: number; readonly iso: string },
  ) {
    this.#store = store
    this.#practice = practice
    this.#now = now
  }

  /** A word for one device, and how many minutes it holds. */
  invite(): { readonly token: string; readonly minutes: number } {
    const token = randomBytes(16).toString("hex")
    this.#word = { id: digest(token), until: this.#now().ms + VALID_MS }
    return { token, minutes: VALID_MS / 60_000 }
  }

  /** Lets a device in that has the word; gives the secret it carries from now on. Problems: `device/token`, `device/many`. */
  async admit(token: string, name: string): Promise<Result<string>> {
    const word = this.#word
    if (word === null || word.id !== digest(token) || this.#now().ms >= word.until)
      return fail("device/token", "This code was used, or its ten minutes are over; have a new one shown in the house.")
    // Spent before anything else is waited for: two devices that come at once are not both let in.
    this.#word = null
    const { devices } = await this.#store()
    if ((await devices.list(this.#practice)).length >= MOST_DEVICES)
      return fail("device/many", `${MOST_DEVICES} devices are let in already; shut one out first.`)
    const secret = randomBytes(32).toString("hex")
    await devices.add({ practice: this.#practice, id: digest(secret), name, madeAt: this.#now().iso })
    return ok(secret)
  }

  async isLetIn(secret: string | undefined): Promise<boolean> {
    if (secret === undefined) return false
    const found = await (await this.#store()).devices.open(digest(secret))
    return found?.practice === this.#practice
  }
}
