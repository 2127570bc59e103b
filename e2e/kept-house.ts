import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { BrowserContext, Page } from "playwright-core"
import {
  type Answer,
  call,
  type Input,
  keepsNothing,
  type Ports,
  type Store,
  type UseCaseName,
} from "../src/app/index.ts"
import { instant, timeOrderedId } from "../src/base/index.ts"
import { serve } from "../src/server/index.ts"
import { memoryStore } from "../src/store/index.ts"
import { oneBrowser } from "./house.ts"

/** A running app that keeps things, with one clock for server and browser that a test moves on. */
export type KeptHouse = {
  readonly url: string
  readonly store: Store
  readonly ports: Ports
  readonly ask: <N extends UseCaseName>(name: N, input: Input<N>) => Promise<Answer<N>>
  /** Moves the clock, here and in every page that was opened. */
  readonly setClock: (iso: string) => Promise<void>
  readonly visit: (path: string, width?: 390 | 1280, scheme?: "light" | "dark", locale?: string) => Promise<KeptVisit>
  /** The server goes away, and comes back with everything it kept. */
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  readonly close: () => Promise<void>
}

export type KeptVisit = { readonly page: Page; readonly context: BrowserContext; readonly faults: readonly string[] }

type How = {
  /** A name that the house is reached by as if from another machine. */
  readonly outside?: string
  /** Whether its visitors lay the app aside for a time without a network: see `Look`. */
  readonly layAside?: boolean
}

/** Starts a server on the built screens that keeps everything in memory. */
export const openKeptHouse = async (more: Partial<Ports> = {}, how: How = {}): Promise<KeptHouse> => {
  const { outside, layAside = false } = how
  const hosts: string[] = []
  let now = "2026-12-01T05:00:00Z"
  let made = 0
  const store = memoryStore()
  const ports: Ports = {
    ...keepsNothing,
    store: async () => ({ ok: true, value: store }),
    clock: { now: () => instant(now) },
    ids: () => timeOrderedId(instant(now).epochMilliseconds + made++, new Uint8Array(10).fill(made % 251)),
    hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
    decode: (bytes) => new TextDecoder().decode(bytes),
    ...more,
  }
  const listen = async (port: number) => {
    const fault = (error: unknown) => console.error(error)
    const serving = await serve({ ports, screens: "dist/web", hosts, version: "e2e", fault }, port)
    if (!serving.ok) throw new Error(serving.problem.message)
    return serving.value
  }
  let serving = await listen(0)
  const { url } = serving
  if (outside !== undefined) {
    hosts.push(`${outside}:${new URL(url).port}`)
    await serving.stop()
    serving = await listen(Number(new URL(url).port))
  }
  const own = await oneBrowser()
  const pages: Page[] = []
  const contexts: BrowserContext[] = []
  return {
    url,
    store,
    ports,
    ask: async (name, input) => {
      const outcome = await call(ports, name, input)
      if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
      return outcome.value
    },
    setClock: async (iso) => {
      now = iso
      for (const page of pages.filter((p) => !p.isClosed())) await page.clock.setFixedTime(iso)
    },
    visit: async (path, width = 1280, scheme = "light", locale = "en-GB") => {
      const context = await own.newContext({
        viewport: { width, height: width === 390 ? 844 : 900 },
        colorScheme: scheme,
        reducedMotion: "reduce",
        timezoneId: "Africa/Johannesburg",
        locale,
        serviceWorkers: layAside ? "allow" : "block",
      })
      contexts.push(context)
      const page = await context.newPage()
      pages.push(page)
      const faults: string[] = []
      page.on("pageerror", (e) => faults.push(e.message))
      await page.clock.setFixedTime(now)
      await page.goto(`${url}/#${path}`)
      return { page, context, faults }
    },
    goAway: () => serving.stop(),
    comeBack: async () => {
      serving = await listen(Number(new URL(url).port))
    },
    close: async () => {
      for (const context of contexts) await context.close()
      await serving.stop()
    },
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] }

/** What a page has against it: rules of accessibility it breaks, and whether it scrolls sideways. */
export const wrongWith = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const found = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)",
  )) as Violation[]
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [
    ...found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 200)}`)),
    ...(sideways > 0 ? [`scrolls sideways by ${sideways}`] : []),
  ]
}
