import { createHash, randomBytes } from "node:crypto"
import { z } from "zod"
import { lockSetting, type Store, type Whose } from "../../app/index.ts"
import { fail, ok, type Result } from "../../base/index.ts"
import { fits, keepPassphrase, keptPassphrase } from "./passphrase.ts"
import { afterAnotherTry, LONGEST_WAIT_MS, triesSchema } from "./tries.ts"

const lockSchema = z.object({ passphrase: keptPassphrase, minutes: z.number().int() })

/** How long a locked house stays open to a device that nobody touches, in minutes. */
export const leastMinutes = 1
export const mostMinutes = 240

const SHORTEST = 4

/** What tries from this machine are counted under. */
export const thisMachine = "here"

/** The lock of one running server: who has opened it and when they were last heard of. It begins locked at every start, because what
 *  it knows of who has opened it is in memory only. How often was guessed wrong is kept: a restart forgives nothing. */
export class Lock {
  readonly #store: () => Promise<Store>
  readonly #practice: Whose["practice"]
  readonly #nowMs: () => number
  readonly #open = new Map<string, number>()
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

  /** Gives a session to whoever knows the passphrase; `from` is who tries. Problems: `lock/none`, `lock/wait`, `lock/wrong`. */
  async unlock(words: string, from: string): Promise<Result<string>> {
    const right = await this.#tried(words, from)
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
    await this.#forgive()
    this.#open.clear()
    return ok(this.#admit())
  }

  /** Takes the lock off. Problems: those of {@link unlock}. */
  async remove(current: string | undefined, owner: boolean): Promise<Result<true>> {
    const allowed = await this.#allowed(current, owner)
    if (!allowed.ok) return allowed
    await (await this.#store()).settings.write(this.#practice, lockSetting, null)
    await this.#forgive()
    this.#open.clear()
    return ok(true)
  }

  async #allowed(current: string | undefined, owner: boolean): Promise<Result<true>> {
    return owner || (await this.#kept()) === null ? ok(true) : this.#tried(current ?? "", thisMachine)
  }

  /** One try at a time: several at once would all pass before the first of them was found wrong. */
  #tried(words: string, from: string): Promise<Result<true>> {
    const tried = this.#turn.then(() => this.#try(words, from))
    this.#turn = tried.catch(() => {})
    return tried
  }

  async #try(words: string, from: string): Promise<Result<true>> {
    const kept = await this.#kept()
    if (kept === null) return fail("lock/none", "There is no lock here.")
    const { settings } = await this.#store()
    const tries = triesSchema.parse((await settings.read(this.#practice, triesSetting)) ?? {})
    const { wrong, notBefore } = tries[from] ?? { wrong: 0, notBefore: 0 }
    // A clock that was set back does not keep anybody out for longer than the longest wait.
    const wait = Math.min(notBefore - this.#nowMs(), LONGEST_WAIT_MS)
    if (wait > 0) return fail("lock/wait", `After ${wrong} wrong tries the next one is heard in ${sayWait(wait)}.`)
    // Counted before it is known to be wrong: whoever ends the process meanwhile has had a try all the same.
    await settings.write(this.#practice, triesSetting, { ...tries, [from]: afterAnotherTry(wrong, this.#nowMs()) })
    if (!(await fits(words, kept.passphrase)))
      return fail("lock/wrong", "That is not the passphrase.", { path: "passphrase" })
    const { [from]: _, ...others } = tries
    await settings.write(this.#practice, triesSetting, Object.keys(others).length === 0 ? null : others)
    return ok(true)
  }

  async #forgive(): Promise<void> {
    await (await this.#store()).settings.write(this.#practice, triesSetting, null)
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

/** Under which a house keeps how often was guessed wrong, and by whom. */
const triesSetting = "lock-tries"

const sayWait = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
