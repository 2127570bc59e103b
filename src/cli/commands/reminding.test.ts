import { describe, expect, it } from "vitest"
import { keepsNothing, type Push, type Subscription } from "../../app/index.ts"
import { fail, ok } from "../../base/index.ts"
import { memoryStore } from "../../store/index.ts"
import { remindingOf, whatLeaves } from "./reminding.ts"

const smtp = { POSOLOGY_SMTP: "smtps://me:secret@mail.example.org:465" }

describe("where reminders go", () => {
  it("is read from the flags and, for the mail server, from the environment", () => {
    const flags = { remind: "http://127.0.0.1:8123/ring", mail: "me@example.org", quiet: "22:00-07:00", zone: "UTC" }
    expect(remindingOf(flags, smtp)).toMatchObject({
      value: {
        webhook: "http://127.0.0.1:8123/ring",
        mailbox: { smtp: smtp.POSOLOGY_SMTP, from: "me@example.org", to: "me@example.org" },
        says: "nothing",
      },
    })
    expect(remindingOf({ mail: "me@example.org" }, { ...smtp, POSOLOGY_MAIL_FROM: "diary@example.org" })).toMatchObject(
      { value: { mailbox: { from: "diary@example.org" } } },
    )
  })

  it("may be nowhere, and quiet hours still hold for the devices that are told", () => {
    expect(remindingOf({ quiet: "22:00-07:00", zone: "UTC" }, {})).toMatchObject({
      value: { webhook: null, mailbox: null, quiet: {} },
    })
  })

  it.each([
    [{ remind: "ftp://x" }, smtp, "remind/address", "--remind"],
    [{ mail: "me" }, smtp, "remind/mail", "--mail"],
    [{ mail: "a@b.c,d@e.f" }, smtp, "remind/mail", "--mail"],
    [{ mail: "me@example.org" }, {}, "remind/mail", "POSOLOGY_SMTP"],
    [{ mail: "me@example.org" }, { POSOLOGY_SMTP: "http://me:secret@x" }, "remind/mail", "POSOLOGY_SMTP"],
    [{ remindSays: "what" as const }, {}, "call/flag", "--remind-says"],
    [{ quiet: "22" }, {}, "remind/quiet", "--quiet"],
  ])("is refused in one sentence that keeps a password to itself: %j", (flags, env, code, path) => {
    const r = remindingOf({ ...flags, zone: "UTC" }, env)
    expect(r).toMatchObject({ ok: false, problem: { code, path } })
    expect(JSON.stringify(r)).not.toContain("me:secret")
  })
})

describe("what is said to leave this machine", () => {
  const nowhere = { webhook: null, mailbox: null }
  const push: Push = { key: "now", takes: () => true, send: async () => "taken" }
  const ports = { who: keepsNothing.who, push: async () => ok(push) }
  const store = memoryStore()
  const device = (id: string, key: string): Subscription => ({
    ...keepsNothing.who,
    ...{ id, key, endpoint: `https://push.example/${id}`, p256dh: "", auth: "", says: "nothing", quiet: null },
    ...{ zone: "UTC", madeAt: "2026-12-01T05:00:00Z" },
  })

  it("is nothing, or every place that reminders go to, and which devices hear nothing for want of the old keys", async () => {
    expect(await whatLeaves(nowhere, store, ports)).toBe("Nothing leaves this machine.")
    await store.subscriptions.put(device("a", "now"))
    expect(await whatLeaves({ ...nowhere, webhook: "http://127.0.0.1/" }, store, ports)).toBe(
      "Reminders go to http://127.0.0.1/ and a device through the push service of its browser's maker; nothing else leaves.",
    )
    await store.subscriptions.put(device("b", "before"))
    expect(await whatLeaves(nowhere, store, ports)).toMatch(/not those of before: a device .* hears nothing/)
    const broken = { ...ports, push: async () => fail("push/keys", "The keys cannot be read.") }
    expect(await whatLeaves(nowhere, store, broken)).toBe("The keys cannot be read.")
  })
})
