import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { drops } from "../src/app/testing/drops.ts"
import { brand, type PlanId } from "../src/base/index.ts"
import { type KeptHouse, openKeptHouse, wrongWith } from "./kept-house.ts"

let house: KeptHouse
const zone = "Africa/Johannesburg"
beforeEach(async () => {
  // Chromium takes any name under localhost for this machine, and for one that can be trusted; the server does not.
  house = await openKeptHouse({}, { outside: "phone.localhost", layAside: true })
  await house.ask("save-plan", {
    id: brand<PlanId>("plan-1"),
    title: "Semax drops",
    choices: drops(),
  })
  await house.setClock("2026-12-01T06:30:00Z")
})
afterEach(() => house.close())
const words = "four horses, one stable"
const shot = async (page: { screenshot: (o: object) => Promise<unknown> }, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}

describe.each([390, 1280] as const)("at %i px", (width) => {
  it("a lock shows nothing of the diary until it is opened: after a restart, without a server, idle, by key", async () => {
    const { page, context, faults } = await house.visit("/today", width)
    await page.getByRole("heading", { name: "Semax drops" }).first().waitFor()
    await page.getByRole("link", { name: "Settings" }).click()
    await page.getByLabel("Passphrase or PIN").fill(words)
    await page.getByLabel("The same again").fill(words)
    await page.getByRole("button", { name: "Put the lock on" }).click()
    await page.getByText("The lock is on.").waitFor()
    await shot(page, `house-${width}`)
    expect(await wrongWith(page)).toEqual([])

    await page.getByRole("link", { name: "Today" }).click()
    await page
      .getByRole("button", { name: /^Taken/ })
      .first()
      .waitFor()
    await page.getByRole("button", { name: "Lock", exact: true }).click()
    await page.getByRole("heading", { name: "Locked" }).waitFor()
    const seen = async () => (await page.content()).includes("Semax")
    expect(await seen()).toBe(false)
    await shot(page, `locked-${width}`)
    expect(await wrongWith(page)).toEqual([])
    // The copy of the diary is off the device.
    expect(await page.evaluate(pocketsHere)).toBe(0)

    await page.getByLabel("Passphrase").fill("wrong")
    await page.getByRole("button", { name: "Open" }).click()
    await page.getByText("That is not the passphrase.").waitFor()
    await page.getByLabel("Passphrase").fill(words)
    await page.getByRole("button", { name: "Open" }).click()
    await page
      .getByRole("button", { name: /^Taken/ })
      .first()
      .waitFor()

    // A server that starts anew has opened to nobody; one that is away opens to nobody either.
    await house.goAway()
    const offline = await context.newPage()
    await offline.goto(`${house.url}/#/today`).catch(() => {})
    if (await offline.locator("#posology").count()) {
      await offline.getByRole("heading", { name: "Locked" }).waitFor()
      await offline.getByText("Posology does not answer, and only it can open this screen.").waitFor()
      expect((await offline.content()).includes("Semax")).toBe(false)
    }
    await offline.close()
    await house.comeBack()
    await page.reload()
    await page.getByRole("heading", { name: "Locked" }).waitFor()
    expect(await seen()).toBe(false)
    await page.getByRole("link", { name: "Help, by telephone" }).click()
    await page.getByRole("heading", { level: 1 }).waitFor()
    await page.goto(`${house.url}/#/today`)
    await page.getByLabel("Passphrase").fill(words)
    await page.getByRole("button", { name: "Open" }).click()
    await page
      .getByRole("button", { name: /^Taken/ })
      .first()
      .waitFor()

    await house.setClock("2026-12-01T06:46:00Z")
    await page.getByRole("heading", { name: "Locked" }).waitFor()
    await page.getByLabel("Passphrase").fill(words)
    await page.getByRole("button", { name: "Open" }).click()
    await page.getByRole("button", { name: "Lock", exact: true }).waitFor()
    await page.keyboard.press("Alt+l")
    await page.getByRole("heading", { name: "Locked" }).waitFor()
    expect(faults).toEqual([])
  })

  it("a phone is let in with a code, follows along, and is shut out", async () => {
    const phone = await house.visit("/today", width)
    const outside = house.url.replace("127.0.0.1", "phone.localhost")
    await phone.page.goto(`${outside}/#/today`)
    await phone.page.getByText("This device is not let in").first().waitFor()

    const { page } = await house.visit("/house", width)
    await page.getByRole("button", { name: "Let a device in" }).click()
    await page.getByRole("img", { name: "The code for one device" }).waitFor()
    await shot(page, `code-${width}`)
    expect(await wrongWith(page)).toEqual([])
    const address = (await page.locator("code.address").textContent()) ?? ""
    expect(address).toMatch(/^https:\/\/phone\.localhost:\d+\/#\/pair\/[0-9a-f]{32}$/)

    await phone.page.goto(address.replace("https:", "http:"))
    await phone.page.getByLabel("What this device is called").fill("Anna’s phone")
    expect(await wrongWith(phone.page)).toEqual([])
    await phone.page.getByRole("button", { name: "Let it in" }).click()
    await phone.page
      .getByRole("button", { name: /^Taken/ })
      .first()
      .click()
    await expect.poll(async () => (await house.ask("day", { date: "2026-12-01", zone })).taken.length).toBe(1)

    await page.getByText("Anna’s phone").first().waitFor()
    await page.getByRole("button", { name: "Shut out Anna’s phone" }).click()
    await page.getByRole("button", { name: "Shut out Anna’s phone" }).waitFor({ state: "detached" })
    await phone.page.reload()
    await phone.page.getByText("This device is not let in").first().waitFor()
  })
})

const pocketsHere = `(async () => {
  let found = 0
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((done) => { const r = indexedDB.open(name); r.onsuccess = () => done(r.result) })
    if (db.objectStoreNames.contains("pocket"))
      found += await new Promise((done) => { const r = db.transaction("pocket").objectStore("pocket").count(); r.onsuccess = () => done(r.result) })
    db.close()
  }
  return found
})()`
