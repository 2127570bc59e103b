import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { call } from "../src/app/index.ts"
import { drops } from "../src/app/testing/drops.ts"
import { brand, type PlanId } from "../src/base/index.ts"
import { openPush, tellDevices } from "../src/server/index.ts"
import { openPushService, toThisMachine } from "../src/server/testing/push-device.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

let house: KeptHouse
let service: Awaited<ReturnType<typeof openPushService>>
let folder = ""
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "posology-push-"))
  service = await openPushService()
  house = await openKeptHouse({ push: openPush(folder, toThisMachine) }, { layAside: true })
  await house.ask("save-plan", {
    id: brand<PlanId>("plan-1"),
    title: "Semax drops",
    choices: drops(),
  })
})
afterEach(async () => {
  await house.close()
  await service.close()
  rmSync(folder, { recursive: true, force: true })
})

it.each([390, 1280] as const)(
  "push is switched on, rings, shows a dose, opens the day and is off again, at %i px",
  async (width) => {
    const device = service.device("phone")
    const { page, context, faults } = await house.visit("/today", width)
    await context.grantPermissions(["notifications"], { origin: house.url })
    // A headless Chromium neither subscribes nor shows anything, whatever is granted. So the address it would get is one of our own push service,
    // and what it would show is written down; screen, server, sealing, service worker and the event that wakes it are the real ones.
    await page.addInitScript(({ endpoint, p256dh, auth }) => {
      Object.defineProperty(Notification, "permission", { get: () => "granted" })
      let made: PushSubscription | null = null
      PushManager.prototype.getSubscription = async () => made
      PushManager.prototype.subscribe = async (options) => {
        const key = String(options?.applicationServerKey)
        const bytes = Uint8Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0))
        made = {
          endpoint,
          options: { applicationServerKey: bytes.buffer, userVisibleOnly: true },
          toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
          unsubscribe: async () => {
            made = null
            return true
          },
        } as unknown as PushSubscription
        return made
      }
    }, device)
    await page.reload()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.getByRole("button", { name: "On this device" }).click()
    await page.getByText("What leaves this machine when it is on").waitFor()
    await page.getByLabel("From").fill("22:00")
    expect(await page.getByRole("button", { name: "Switch it on" }).isDisabled()).toBe(true)
    await page.getByLabel("To", { exact: true }).fill("07:00")
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "Switch it on" }).click()
    await page.getByText("It is on.").waitFor()
    await page.getByRole("button", { name: "Ring it now" }).click()
    await page.getByText("It was taken.").waitFor()
    expect((await house.ask("push", {})).devices).toMatchObject([
      { says: "nothing", quiet: "22:00-07:00", lost: false },
    ])

    await house.setClock("2026-12-01T06:01:00Z")
    const tell = (now: string) =>
      tellDevices((name, input) => call(house.ports, name, input), {
        store: house.store,
        practice: house.ports.who.practice,
        push: openPush(folder, toThisMachine),
        quiet: null,
        now: () => now,
      })
    expect(await tell("2026-12-01T06:01:00Z")).toBe(1)

    // Put off for ten minutes, it rings once more.
    await page.getByRole("button", { name: "Close" }).click()
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))
    await page.getByText("More", { exact: true }).first().click()
    await page.getByRole("button", { name: /^Later: tell me again of 300 mcg of Semax drops/ }).click()
    expect(await wrongWith(page)).toEqual([])
    await page.getByRole("button", { name: "In 10 minutes" }).click()
    await page.getByText("You are told again at 08:11.").waitFor()
    const whose = { practice: house.ports.who.practice, person: house.ports.who.person }
    await expect.poll(async () => (await house.store.events.list(whose)).map((e) => e.kind)).toEqual(["dose-snoozed"])
    expect(await tell("2026-12-01T06:10:00Z")).toBe(0)
    await house.setClock("2026-12-01T06:11:00Z")
    expect([await tell("2026-12-01T06:11:00Z"), await tell("2026-12-01T06:12:00Z")]).toEqual([1, 0])

    // What came to the push service is handed to the browser as the maker would.
    const [worker] = context.serviceWorkers()
    if (!worker) throw new Error("there is no service worker")
    await worker.evaluate(() => {
      const scope = globalThis as unknown as { shown: unknown[]; registration: ServiceWorkerRegistration }
      scope.shown = []
      scope.registration.showNotification = async (title, options) =>
        void scope.shown.push([title, options?.body, options?.tag])
    })
    const shown = () => worker.evaluate(() => (globalThis as unknown as { shown: unknown[] }).shown)
    const session = await context.newCDPSession(page)
    const registered = new Promise<string>((resolve) =>
      session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
        for (const r of registrations) if (!r.isDeleted) resolve(r.registrationId)
      }),
    )
    await session.send("ServiceWorker.enable")
    const registrationId = await registered
    const [test, dose, again] = service.arrived.map((a) => device.open(a.sealed))
    for (const data of [test, dose, dose, again])
      await session.send("ServiceWorker.deliverPushMessage", { origin: house.url, registrationId, data: data ?? "" })
    const due = ["Due at 08:00", "It is written in your diary.", expect.stringContaining("dose/plan-1/")]
    await expect
      .poll(shown)
      .toEqual([
        ["A test", "If you can read this, reminders reach you.", expect.stringContaining("test/")],
        due,
        due,
        due,
      ])

    await page.getByRole("button", { name: "On this device" }).click()
    await page.getByRole("button", { name: "Switch it off" }).click()
    await page.getByText("It is off.").waitFor()
    expect((await house.ask("push", {})).devices).toEqual([])

    // A tap on what is shown opens the day, wherever the window was.
    await page.goto(`${house.url}/#/stock`)
    await page.getByRole("heading", { name: "Stock", exact: true }).waitFor()
    await worker.evaluate(() => {
      const tap = Object.assign(new Event("notificationclick"), {
        notification: { close: () => {} },
        waitUntil: () => {},
      })
      globalThis.dispatchEvent(tap)
    })
    await page.getByRole("heading", { name: "1 December 2026" }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  },
)
