import { timingSafeEqual } from "node:crypto"
import type { Context, MiddlewareHandler } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import type { Ports } from "../../app/index.ts"
import { refuse } from "../answer.ts"
import { isThisMachine } from "../guards.ts"
import { Invitations } from "./invitations.ts"
import { digest, Lock, thisMachine } from "./lock.ts"

/** What a server asks of whoever calls: to be of this machine or let in, and to have opened the lock where there is one. */
export type Door = {
  readonly lock: Lock
  readonly invitations: Invitations
  /** Refuses whoever is outside (`device/unpaired`, 401) or before a lock (`lock/locked`, 401). */
  readonly guard: MiddlewareHandler
  /** True for a program of this machine's user that has read the key in the data folder: whoever reads that folder reads the diary. */
  readonly isOwner: (c: Context) => boolean
  readonly isLetIn: (c: Context) => Promise<boolean>
  /** Who tries a passphrase: this machine, or a device, by the name its secret goes by here. One that guesses slows nobody but itself. */
  readonly callerOf: (c: Context) => string
  /** True on the machine itself, and for {@link isOwner}: whoever may change what holds for the whole house. */
  readonly isAtHome: (c: Context) => boolean
}

export const keyHeader = "posology-key"

export const doorOf = (ports: Ports, key: string | undefined): Door => {
  const { practice } = ports.who
  const store = async () => {
    const opened = await ports.store()
    if (!opened.ok) throw new Error(opened.problem.message)
    return opened.value
  }
  const lock = new Lock(store, practice, () => ports.clock.now().epochMilliseconds)
  const invitations = new Invitations(store, practice, () => {
    const now = ports.clock.now()
    return { ms: now.epochMilliseconds, iso: now.toString() }
  })
  const isOwner = (c: Context): boolean => {
    const said = c.req.header(keyHeader)
    return key !== undefined && said !== undefined && same(said, key)
  }
  const isLetIn = async (c: Context): Promise<boolean> =>
    isThisMachine(c.req.header("host")) || invitations.isLetIn(getCookie(c, deviceCookie))
  const isAtHome = (c: Context): boolean => isThisMachine(c.req.header("host")) || isOwner(c)
  const callerOf = (c: Context): string =>
    isThisMachine(c.req.header("host")) ? thisMachine : digest(getCookie(c, deviceCookie) ?? "")
  const guard: MiddlewareHandler = async (c, next) => {
    // A surface that keeps nothing has nothing to lock.
    if (isOwner(c) || !(await ports.store()).ok) return next()
    if (!(await isLetIn(c)))
      return refuse(
        c,
        401,
        "device/unpaired",
        "This device is not let in; have a code shown in the house, and open it here.",
      )
    if (!(await lock.isOpenTo(sessionOf(c)))) return refuse(c, 401, "lock/locked", "Posology is locked.")
    return next()
  }
  return { lock, invitations, guard, isOwner, isLetIn, isAtHome, callerOf }
}

const same = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(digest(a)), Buffer.from(digest(b)))

const deviceCookie = "posology-device"

// Cookies know no ports: two servers of one machine would each end the other's session.
const sessionCookie = (c: Context): string => `posology-session-${/:(\d+)$/.exec(c.req.header("host") ?? "")?.[1] ?? 0}`

export const sessionOf = (c: Context): string | undefined => getCookie(c, sessionCookie(c))

/** Until the browser is closed, or the server, or nobody has touched it for long enough. */
export const giveSession = (c: Context, session: string): void => setCookie(c, sessionCookie(c), session, strict(c))

const YEAR_S = 365 * 86_400

export const giveDevice = (c: Context, secret: string): void =>
  setCookie(c, deviceCookie, secret, { ...strict(c), maxAge: YEAR_S })

const strict = (c: Context) => ({
  httpOnly: true,
  sameSite: "Strict" as const,
  path: "/",
  secure: c.req.header("x-forwarded-proto") === "https" || new URL(c.req.url).protocol === "https:",
})
