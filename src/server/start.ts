import { randomBytes } from "node:crypto"
import type { Clock, Ports, Store } from "../app/index.ts"
import { ok, type Result } from "../base/index.ts"
import { backUp, openEmbedded, openPostgres, type Running, readRunning, writeRunning } from "../store/index.ts"
import { answersAt } from "./client.ts"
import { type Serving, serve } from "./serve.ts"
import type { Site } from "./site.ts"

/** Where the data is to lie: a folder of this machine, or a PostgreSQL database. */
export type Place = { readonly folder: string } | { readonly database: string }

export type Started =
  /** This process serves. `stop` ends it and lets go of the data. */
  | (Serving & { readonly kind: "serving"; readonly store: Store })
  /** Another process has the folder and serves at `url`: use that one. */
  | { readonly kind: "already"; readonly url: string; readonly pid: number }

/** Opens the data and serves it on this machine. One process has a folder; the second one learns where the first is. */
export const start = async (
  place: Place,
  what: Omit<Site, "ports"> & { readonly ports: Omit<Ports, "store"> },
  port?: number,
): Promise<Result<Started>> => {
  const opened = await openOrFind(place)
  if (!opened.ok) return opened
  if ("running" in opened.value) {
    const { url, pid } = opened.value.running
    return ok({ kind: "already", url, pid })
  }
  const { store } = opened.value
  await purge(store, what.ports.clock)
  const key = randomBytes(32).toString("hex")
  const serving = await serve({ ...what, key, ports: { ...what.ports, store: async () => ok(store) } }, port)
  if (!serving.ok) {
    await store.close()
    return serving
  }
  const { url, stop } = serving.value
  const backups = "folder" in place ? dailyBackups(store, place.folder, what) : noBackups
  const forget = "folder" in place ? writeRunning(place.folder, { url, pid: process.pid, key }) : () => {}
  let stopping: Promise<void> | undefined
  const end = async () => {
    forget()
    await stop()
    await backups.stop()
    await store.close()
  }
  return ok({
    kind: "serving",
    url,
    store,
    stop: () => {
      stopping ??= end()
      return stopping
    },
  })
}

const LOOK_EVERY_MS = 3600_000
const noBackups = { stop: async () => {} }

/** Makes each day's backup while the server runs. One that fails is a fault to be told, and is tried again within the hour. */
const dailyBackups = (store: Store, folder: string, { ports, version, fault }: Parameters<typeof start>[1]) => {
  const look = () => backUp(store, folder, ports.clock.now(), version).catch(fault)
  let busy: Promise<unknown> = look()
  const timer = setInterval(() => {
    busy = busy.then(look)
  }, LOOK_EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await busy
    },
  }
}

/** How long what was deleted can still be put back. */
const REGRET_HOURS = 30 * 24

const purge = async (store: Store, clock: Clock): Promise<void> => {
  const before = clock.now().subtract({ hours: REGRET_HOURS }).toString()
  await store.pages.purge(before)
  await store.plans.purge(before)
}

/** Opens the store at a place, for this process alone if it is a folder. */
export const openStore = (place: Place): Promise<Result<Store>> =>
  "folder" in place ? openEmbedded(place.folder) : openPostgres(place.database)

const PATIENCE_MS = 20_000
const LOOK_AGAIN_MS = 200

/** The opened store of a place, or the server that has it. A process that is about to serve, or about to be done, is waited for. */
export const openOrFind = async (
  place: Place,
): Promise<Result<{ readonly store: Store } | { readonly running: Running }>> => {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    const opened = await openStore(place)
    if (opened.ok) return ok({ store: opened.value })
    if (!("folder" in place) || opened.problem.code !== "store/held") return opened
    const running = readRunning(place.folder)
    if (running && (await answersAt(running.url, running.pid))) return ok({ running })
    if (waited >= PATIENCE_MS) return opened
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
}
