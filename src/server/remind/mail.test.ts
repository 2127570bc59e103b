import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { call, keepsNothing, type Ports, type Store } from "../../app/index.ts"
import { drops } from "../../app/testing/drops.ts"
import { brand, instant, instantOfMs, type PlanId, timeOrderedId } from "../../base/index.ts"
import { memoryStore } from "../../store/index.ts"
import { toMailbox } from "./mail.ts"
import { tellNow } from "./tell.ts"
import { toWebhook } from "./webhook.ts"

const zone = "Africa/Johannesburg"
let store: Store
let now = ""
let mails: { readonly from: string; readonly to: readonly string[]; readonly text: string; readonly tls: boolean }[] =
  []
let refuses: "nothing" | "mail" | "person" = "nothing"
let server: SMTPServer
let port = 0

beforeEach(async () => {
  mails = []
  refuses = "nothing"
  now = "2026-12-01T05:00:00Z"
  server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      refuses !== "person" && username === "me" && password === "p@ss"
        ? done(null, { user: username })
        : done(new Error("no")),
    onData: (stream, session, done) => {
      let text = ""
      stream.on("data", (part) => {
        text += String(part)
      })
      stream.on("end", () => {
        if (refuses === "mail") return done(new Error("full"))
        const { mailFrom, rcptTo } = session.envelope
        mails.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((r) => r.address),
          text,
          tls: session.secure === true,
        })
        return done()
      })
    },
  })
  server.on("error", () => {})
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
  port = (server.server.address() as AddressInfo).port
  store = memoryStore()
  const kept = await call(ports(), "save-plan", {
    id: brand<PlanId>("plan-1"),
    title: "Semax drops",
    choices: drops(),
  })
  if (!kept.ok) throw new Error(kept.problem.message)
})
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

let made = 0
const ports = (): Ports => ({
  ...keepsNothing,
  store: async () => ({ ok: true, value: store }),
  clock: { now: () => instant(now) },
  ids: () => timeOrderedId(instant(now).epochMilliseconds + made++, new Uint8Array(10)),
  hash: { sha256: () => "" },
  decode: () => undefined,
})
const mailbox = (smtp = `smtp://me:p%40ss@127.0.0.1:${port}`) =>
  toMailbox({ smtp, from: "diary@example.org", to: "me@example.org" })
const look = (says: "nothing" | "what" = "nothing", send = mailbox()) =>
  tellNow((name, input) => call(ports(), name, input), { send, says, quiet: [], zone, now: () => now, to: "mail" })
const forward = (minutes: number) => {
  now = instantOfMs(instant(now).epochMilliseconds + minutes * 60_000).toString()
}
const messageIds = () => mails.map((m) => /^Message-ID: (<\w{32}@posology\.invalid>)\r$/im.exec(m.text)?.[1] ?? m.text)

describe("mail over a real server", () => {
  it("comes once a dose, with two processes started anew at every step", async () => {
    for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 37) {
      await Promise.all([look(), look()])
      forward(37)
    }
    expect(mails.map((m) => [m.from, m.to])).toEqual(Array(4).fill(["diary@example.org", ["me@example.org"]]))
    expect(new Set(messageIds()).size).toBe(4)
    expect(mails[0]?.text).toMatch(/^Subject: Due at 08:00\r$/m)
    expect(mails[0]?.text).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(JSON.stringify(mails)).not.toMatch(/semax|mcg|drops|nostril/i)
  })

  it("is tried again with the same Message-ID after a refusal, and after nobody marked it as told", async () => {
    now = "2026-12-01T06:01:00Z"
    for (const wrong of ["mail", "person"] as const) {
      refuses = wrong
      expect(await look()).toBe(0)
      forward(3)
    }
    refuses = "nothing"
    const send = mailbox()
    await look("nothing", async (told) => (await send(told)) && false)
    forward(3)
    expect(await look()).toBe(1)
    forward(3)
    expect(await look()).toBe(0)
    expect([mails.length, new Set(messageIds()).size]).toEqual([2, 1])
  })

  it("is another address than a webhook: what one has taken is still told to the other", async () => {
    now = "2026-12-01T06:01:00Z"
    const nobody = toWebhook("http://127.0.0.1:9/ring")
    const how = { says: "nothing" as const, quiet: [], zone, now: () => now }
    expect(await look()).toBe(1)
    expect(await tellNow((name, input) => call(ports(), name, input), { ...how, send: nobody })).toBe(0)
    forward(3)
    expect(await tellNow((name, input) => call(ports(), name, input), { ...how, send: async () => true })).toBe(1)
    expect(await look()).toBe(0)
  })

  it("names the dose where the person chose so, and never by a server elsewhere that offers no TLS", async () => {
    now = "2026-12-01T06:01:00Z"
    await look("what")
    expect(mails[0]?.text).toContain("Semax drops: 300 mcg")
    now = "2026-12-01T12:01:00Z"
    // The same server by a name that is not this machine's own, as far as the sender can tell.
    expect(await look("what", mailbox(`smtp://me:p%40ss@127.0.0.2:${port}`))).toBe(0)
    expect(mails).toHaveLength(1)
  })
})
