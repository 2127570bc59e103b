import { createHash, randomBytes } from "node:crypto"
import { z } from "zod"
import { lockSetting, type Store, type Whose } from "../../app/index.ts"
import { fail, ok, type Result } from "../../base/index.ts"
import { fits, keepPassphrase, keptPassphrase } from "./passphrase.ts"

const lockSchema = z.object({ passphrase: keptPassphrase, minutes: z.number().int() })

/** How long a locked house stays open to a device that nobody touches, in minutes. */
export const leastMinutes = 1
export const mostMinutes = 240

const SHORTEST = 4
/** So many wrong tries cost nothing but their own time; each one after them doubles the wait, up to the longest. */
const FREE_TRIES = 3
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 300_000

/** The lock of one running server: who has opened it and when they were last heard of. It begins locked at every start, because what
 *  it knows of who has opened it is in memory only. */
export class Lock {
  readonly #store: () => Promise<Store>
  readonly #practice: Whose["practice"]
  readonly #nowMs: () => number
  readonly #open = new Map<string, number>()
  #wrong = 0
  #notBefore = 0
  #turn: Promise<unknown> = Promise.resolve()

  constructor(store: () => Promise<Store>, practice: Whose["practice"], nowMs: () => number) {
    this.#store = store
    this.#practice = practice
    this.#nowMs = nowMs
  }

  /** The minutes after which an untouched device is locked; null for a house without a lock. */
  async minutes(): Promise<number | null> {
    return (await this.#kept())?.minutes ?? null
  }

  /** True for whoever has unlocked it and was heard of lately; hears of them now. Everybody, where there is no lock. */
  async isOpenTo(session: string | undefined): Promise<boolean> {
    const kept = await this.#kept()
    if (kept === null) return true
    const id = session === undefined ? "" : digest(session)
    const last = this.#open.get(id)
    const now = this.#nowMs()
    if (last === undefined || now < last || now - last >= kept.minutes * 60_000) {
      this.#open.delete(id)
      return false
    }
    this.#open.set(id, now)
    return true
  }

  /** Gives a session to whoever knows the passphrase. Problems: `lock/none`, `lock/wait`, `lock/wrong`. */
  async unlock(words: string): Promise<Result<string>> {
    const right = await this.#tried(words)
    return right.ok ? ok(this.#admit()) : right
  }

  shut(session: string | undefined): void {
    if (session !== undefined) this.#open.delete(digest(session))
  }

  /** Puts a lock on, or another one, and gives a session. `current` has to fit the one there is; `owner` needs none. Problems: those of
   *  {@link unlock}, and `lock/short`. */
  async put(words: string, minutes: number, current: string | undefined, owner: boolean): Promise<Result<string>> {
    if ([...words].length < SHORTEST)
      return fail(
        "lock/short",
        `A passphrase has at least ${SHORTEST} characters; more of them keep more people out.`,
        {
          path: "passphrase",
        },
      )
    const allowed = await this.#allowed(current, owner)
    if (!allowed.ok) return allowed
    const passphrase = await keepPassphrase(words)
    await (await this.#store()).settings.write(this.#practice, lockSetting, { passphrase, minutes })
    this.#open.clear()
    return ok(this.#admit())
  }

  /** Takes the lock off. Problems: those of {@link unlock}. */
  async remove(current: string | undefined, owner: boolean): Promise<Result<true>> {
    const allowed = await this.#allowed(current, owner)
    if (!allowed.ok) return allowed
    await (await this.#store()).settings.write(this.#practice, lockSetting, null)
    this.#open.clear()
    return ok(true)
  }

  async #allowed(current: string | undefined, owner: boolean): Promise<Result<true>> {
    return owner || (await this.#kept()) === null ? ok(true) : this.#tried(current ?? "")
  }

  /** One try at a time: several at once would all pass before the first of them was found wrong. */
  #tried(words: string): Promise<Result<true>> {
    const tried = this.#turn.then(() => this.#try(words))
    this.#turn = tried.catch(() => {})
    return tried
  }

  async #try(words: string): Promise<Result<true>> {
    const kept = await this.#kept()
    if (kept === null) return fail("lock/none", "There is no lock here.")
    const wait = this.#notBefore - this.#nowMs()
    if (wait > 0)
      return fail("lock/wait", `After ${this.#wrong} wrong tries the next one is heard in ${sayWait(wait)}.`)
    if (await fits(words, kept.passphrase)) {
      this.#wrong = 0
      return ok(true)
    }
    this.#wrong++
    const over = this.#wrong - FREE_TRIES
    if (over > 0) this.#notBefore = this.#nowMs() + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (over - 1))
    return fail("lock/wrong", "That is not the passphrase.", { path: "passphrase" })
  }

  #admit(): string {
    const session = randomBytes(32).toString("hex")
    this.#open.set(digest(session), this.#nowMs())
    return session
  }

  async #kept(): Promise<z.infer<typeof lockSchema> | null> {
    const said = await (await this.#store()).settings.read(this.#practice, lockSetting)
    // What cannot be read keeps everybody out rather than nobody.
    return said === null ? null : lockSchema.parse(said)
  }
}

/** What a secret is known by here: memory that somebody reads opens nothing. */
export const digest = (secret: string): string => createHash("sha256").update(secret).digest("hex")

const sayWait = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
