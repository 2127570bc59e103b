import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, describe, expect, it } from "vitest"
import { type Layout, lived, plan, trial, turned, without } from "../src/server/testing/trial-worlds.ts"
import { folderSeal } from "../src/store/folder-seal.ts"
import { type KeptHouse, openKeptHouse } from "./kept-house.ts"

// The two worlds of `src/server/trial-leaks.test.ts` once more, in a browser: what stands in the page, in what the device keeps, and how much came
// over the wire.

const folder = mkdtempSync(join(tmpdir(), "posology-dom-leak-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const preparer = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
const design: Layout = { pairs: 4, blockDays: 2, arms: ["on", "off"], runInDays: 0, washoutDays: 0 }
const today = 4

const houseOf = async (seed: Uint8Array, blinded: boolean): Promise<KeptHouse> => {
  let drawn = 0
  const random = (n: number) => (drawn++ === 1 ? seed : new Uint8Array(n).fill(drawn))
  const house = await openKeptHouse({ random, seal: folderSeal(folder) }, { layAside: true })
  await house.setClock("2026-11-28T10:00:00Z")
  await lived(house, design, blinded ? preparer : null, today)
  return house
}

const screens: readonly (readonly [path: string, ready: string])[] = [
  ["/today", "What you follow"],
  ["/stock", "Stock"],
  ["/history", "Print a summary"],
  ["/trials", "Begun"],
  [`/trials/${trial}`, "Stop the trial"],
  ["/library", "Drops"],
  [`/library/plan/${plan}`, "In your calendar"],
  ["/measure", "Measure how it goes"],
  ["/measure/trends", "A trial is running"],
  ["/backup", "Backup"],
]

/** Everything that this device keeps of its own: databases, storage, caches. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const all: unknown[] = [Object.entries(localStorage).sort(), Object.entries(sessionStorage).sort()]
    const told = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await told(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        const at = db.transaction(store).objectStore(store)
        all.push(name, store, await told(at.getAllKeys()), await told(at.getAll()))
      }
      db.close()
    }
    // How many of the app's own files are there already depends on the hour; an answer of the server has no place there.
    for (const name of await caches.keys())
      all.push(
        name,
        (await (await caches.open(name)).keys()).map((r) => r.url).filter((url) => url.includes("/api/")),
      )
    return JSON.stringify(all)
  })

const DEVICE = /browser-[0-9a-f]{12}/g
/** A commitment as the screen sets it, in groups of eight. */
const COMMITMENT = /(?:<span>[0-9a-f]{8} <\/span>){8}/g

/** The whole page, once it has stopped changing. */
const settled = async (page: Page): Promise<string> => {
  for (let before = ""; ; ) {
    const now = await page.evaluate(() => document.documentElement.outerHTML)
    if (now === before) return now
    before = now
    await page.waitForTimeout(400)
  }
}

const seenIn = async (house: KeptHouse) => {
  const { page, context, faults } = await house.visit("/today")
  const seen: string[] = []
  const wire: string[] = []
  page.on("response", async (r) => {
    if (r.url().includes("/api/")) wire.push(`${r.url()} ${r.status()} ${(await r.body().catch(() => "")).length}`)
  })
  for (const [path, ready] of screens) {
    await page.goto(`${house.url}/#${path}`)
    await page.getByText(ready).first().waitFor()
    await page.waitForLoadState("networkidle")
    seen.push(`${path} ${await settled(page)}`)
  }
  seen.push(await keptBy(page))
  seen.push([...new Set(wire)].sort().join("\n"))
  expect(faults).toEqual([])
  await context.close()
  return seen.map((text) =>
    without(
      text
        .replaceAll(house.url, "")
        .replaceAll(/nonce="[^"]*"/g, "nonce")
        .replaceAll(COMMITMENT, "hash")
        .replaceAll(DEVICE, "device")
        .replaceAll(/ tabindex="-1"/g, ""),
    ),
  )
}

/** Where two texts part, with what stands around; null where they are the same. */
const differ = (a: string, b: string): readonly [string, string] | null => {
  if (a === b) return null
  const at = [...a].findIndex((c, i) => c !== b[i])
  return [a.slice(Math.max(0, at - 120), at + 60), b.slice(Math.max(0, at - 120), at + 60)]
}

describe("the screens of a running trial", () => {
  it.each([false, true])(
    "hold nothing that tells a coming arm (containers: %s)",
    { timeout: 180_000 },
    async (blinded) => {
      const seed = new Uint8Array(32).fill(0b01011010)
      const texts: (readonly string[])[] = []
      for (const s of [seed, turned(seed, design, today, blinded)]) {
        const house = await houseOf(s, blinded)
        texts.push(await seenIn(house))
        await house.close()
      }
      const [a = [], b = []] = texts
      expect(a.at(-2)).toContain("trial-started")
      for (const [i, text] of a.entries())
        expect(differ(text, b[i] ?? ""), screens[i]?.[0] ?? "what is kept").toBeNull()
    },
  )

  it("would be found out: with the coin of today turned, they differ", { timeout: 120_000 }, async () => {
    const texts: string[] = []
    for (const first of [0b01011010, 0b00011010]) {
      const house = await houseOf(new Uint8Array(32).fill(first), false)
      texts.push((await seenIn(house)).join("\n"))
      await house.close()
    }
    expect(texts[0]).not.toBe(texts[1])
  })
})
