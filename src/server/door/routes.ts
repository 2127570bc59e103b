import { type Context, Hono } from "hono"
import { z } from "zod"
import type { Ports, Store } from "../../app/index.ts"
import type { Problem } from "../../base/index.ts"
import { refuse } from "../answer.ts"
import { isThisMachine } from "../guards.ts"
import { type Door, giveDevice, giveSession, sessionOf } from "./door.ts"
import { leastMinutes, mostMinutes } from "./lock.ts"

const words = z.string().max(1000)
const minutes = z.number().int().min(leastMinutes).max(mostMinutes)
const inputs = {
  unlock: z.strictObject({ passphrase: words }),
  "set-lock": z.strictObject({ passphrase: words, minutes, current: words.optional() }),
  "remove-lock": z.strictObject({ current: words.optional() }),
  admit: z.strictObject({ token: words, name: z.string().trim().min(1).max(60) }),
  revoke: z.strictObject({ id: words }),
}

/** What goes on at the door of a server: `POST /door/<what>`. It is about a connection, not about a diary, so it is no row of the table. */
export const doorRoutes = (door: Door, ports: Ports, hosts: readonly string[]): Hono => {
  const { lock, invitations, guard } = door
  const { practice } = ports.who
  const app = new Hono()
  app.use(async (c, next) =>
    c.req.method === "POST" && /^application\/json\b/i.test(c.req.header("content-type") ?? "")
      ? next()
      : refuse(c, 415, "call/type", "Send the input as application/json, with POST."),
  )
  app.post("/state", async (c) => {
    const outside = !isThisMachine(c.req.header("host"))
    const kept = await ports.store()
    if (!kept.ok) return c.json({ lock: null, outside, letIn: !outside, hosts })
    const letIn = await door.isLetIn(c)
    const after = letIn ? await lock.minutes() : null
    const locked = after !== null && !(await lock.isOpenTo(sessionOf(c)))
    return c.json({ lock: after === null ? null : { locked, minutes: after }, outside, letIn, hosts })
  })
  app.post("/unlock", async (c) => {
    const input = await said(c, inputs.unlock)
    if (!input) return wrongCall(c, "unlock")
    if (!(await door.isLetIn(c))) return refuse(c, 401, "device/unpaired", "This device is not let in.")
    const opened = await lock.unlock(input.passphrase, door.callerOf(c))
    if (!opened.ok) return not(c, opened.problem)
    giveSession(c, opened.value)
    return c.json({})
  })
  app.post("/shut", (c) => {
    lock.shut(sessionOf(c))
    return c.json({})
  })
  app.post("/admit", async (c) => {
    const input = await said(c, inputs.admit)
    if (!input) return wrongCall(c, "admit")
    const admitted = await invitations.admit(input.token, input.name)
    if (!admitted.ok) return not(c, admitted.problem)
    giveDevice(c, admitted.value)
    return c.json({})
  })
  app.use(guard)
  app.post("/stay", (c) => c.json({}))
  for (const what of ["/set-lock", "/remove-lock", "/invite"])
    app.use(what, async (c, next) =>
      door.isAtHome(c)
        ? next()
        : refuse(
            c,
            403,
            "device/outside",
            what === "/invite"
              ? "A device is let in from the machine that Posology runs on."
              : "The lock is put on, changed and taken off on the machine that Posology runs on.",
          ),
    )
  app.post("/set-lock", async (c) => {
    const input = await said(c, inputs["set-lock"])
    if (!input) return wrongCall(c, "set-lock")
    const put = await lock.put(input.passphrase, input.minutes, input.current, door.isOwner(c))
    if (!put.ok) return not(c, put.problem)
    giveSession(c, put.value)
    return c.json({})
  })
  app.post("/remove-lock", async (c) => {
    const input = await said(c, inputs["remove-lock"])
    if (!input) return wrongCall(c, "remove-lock")
    const removed = await lock.remove(input.current, door.isOwner(c))
    return removed.ok ? c.json({}) : not(c, removed.problem)
  })
  app.post("/invite", (c) => c.json(invitations.invite()))
  app.post("/devices", async (c) => {
    const { devices } = await opened(ports)
    const list = await devices.list(practice)
    return c.json({ devices: list.map(({ id, name, madeAt }) => ({ id, name, madeAt })) })
  })
  app.post("/revoke", async (c) => {
    const input = await said(c, inputs.revoke)
    if (!input) return wrongCall(c, "revoke")
    if (!door.isAtHome(c) && input.id !== door.callerOf(c))
      return refuse(
        c,
        403,
        "device/outside",
        "A device can shut out itself; others are shut out on the machine itself.",
      )
    const { devices } = await opened(ports)
    return (await devices.end(practice, input.id))
      ? c.json({})
      : refuse(c, 422, "device/none", "That device is shut out already.")
  })
  return app
}

const said = async <S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S> | undefined> => {
  const body: unknown = await c.req.json().catch(() => undefined)
  return schema.safeParse(body).data
}

const wrongCall = (c: Context, what: string) => refuse(c, 400, "call/input", `That is not what ${what} takes.`)

const not = (c: Context, { code, message }: Problem) =>
  refuse(c, code === "lock/wait" ? 429 : code === "lock/wrong" ? 403 : 422, code, message)

const opened = async (ports: Ports): Promise<Store> => {
  const store = await ports.store()
  if (!store.ok) throw new Error(store.problem.message)
  return store.value
}
