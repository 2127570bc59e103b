// The first screen and a long page, in a real browser on the built app:
//   script      gzip of what the first screen waits for, and of everything a first visit loads; limit 260 KB for the first
//   interactive from the request to protocols on screen that answer a click, processor slowed 4×; limit 1000 ms
//   long page   longest task on the main thread while a page of 200 KB is read and set; limit 50 ms
//   node scripts/bench.js web      prints the figures; exits 1 over a limit
import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { openHouse } from "../e2e/house.ts"

const RUNS = 5

/** Everything that a first visit to a screen fetches in order to run it; what is laid aside for later is not. */
const script = async (screen: string): Promise<{ readonly first: number; readonly all: number }> => {
  const context = await house.browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const names = new Set<string>()
  context.on("request", (r) => {
    if (r.serviceWorker() === null && r.url().endsWith(".js")) names.add(new URL(r.url()).pathname)
  })
  await page.goto(`${house.url}/#${screen}`, { waitUntil: "networkidle" })
  await context.close()
  const size = (name: string) => gzipSync(readFileSync(`dist/web${name}`)).length / 1000
  const all = [...names].filter((n) => n !== "/service-worker.js")
  return {
    first: all.filter((n) => !n.includes("worker")).reduce((n, name) => n + size(name), 0),
    all: all.reduce((n, name) => n + size(name), 0),
  }
}

const house = await openHouse()

const firstScreen = async (slow: number): Promise<number> => {
  const context = await house.browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow })
  await page.goto(house.url, { waitUntil: "commit" })
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const button = document.querySelector<HTMLButtonElement>(".protocol .edit")
          if (!button) {
            setTimeout(look, 5)
            return
          }
          button.click()
          const answered = () =>
            document.querySelector(".field.editing") ? resolve(performance.now()) : requestAnimationFrame(answered)
          answered()
        }
        look()
      }),
  )
  await context.close()
  return ms
}

const example = readFileSync("examples/semax.txt", "utf8")
const prose = example.slice(example.indexOf("Further reading"), example.indexOf("References"))

/** A page of 200 KB: the example with a very long tail of prose, or the example over and over (240 protocols, which no page has). */
const pagesOf = {
  prose: example + `\n\n${prose}`.repeat(Math.ceil((200_000 - example.length) / prose.length)),
  "240 protocols": `${example}\n\n`.repeat(Math.ceil(200_000 / example.length)),
} as const

const longPage = async (text: string): Promise<{ readonly longest: number; readonly total: number }> => {
  const { page, context } = await house.visit()
  await page.getByRole("heading", { name: /Five protocols/ }).waitFor()
  await page.evaluate(() => {
    const w = window as unknown as { long: number[] }
    w.long = []
    new PerformanceObserver((l) => w.long.push(...l.getEntries().map((e) => e.duration))).observe({ type: "longtask" })
  })
  await page.getByRole("button", { name: "Read another page" }).click()
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: Buffer.from(text) })
  const started = Date.now()
  await page.getByText("long.txt,").waitFor()
  await page.getByText("Setting the rest of the page").waitFor({ state: "detached", timeout: 60_000 })
  const total = Date.now() - started
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { long: number[] }).long))
  await context.close()
  return { longest, total }
}

const spread = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms (${sorted[0]?.toFixed(0)}–${sorted.at(-1)?.toFixed(0)}, ${sorted.length} runs)`
}
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const kb = await script("/")
const today = await script("/today")
const slowed: number[] = []
const plain: number[] = []
for (let i = 0; i < RUNS; i++) {
  slowed.push(await firstScreen(4))
  plain.push(await firstScreen(1))
}
const long: { readonly name: string; readonly runs: readonly { longest: number; total: number }[] }[] = []
for (const [name, text] of Object.entries(pagesOf))
  long.push({ name, runs: [await longPage(text), await longPage(text), await longPage(text)] })
await house.close()

const round = (n: number) => Math.round(n)
const [sparse, dense] = long

/** Medians; the spread of each is printed as it is measured. A page of 240 protocols has no limit: there is no such page. */
export const figures = [
  { what: "script that the first screen waits for", value: round(kb.first), unit: "KB gzip", atMost: 260 },
  { what: "script that Today waits for", value: round(today.first), unit: "KB gzip", atMost: 260 },
  { what: "script with the worker that comes after it", value: round(kb.all), unit: "KB gzip" },
  { what: "interactive, processor slowed 4x", value: round(median(slowed)), unit: "ms", atMost: 1000 },
  { what: "interactive, as it is", value: round(median(plain)), unit: "ms" },
  ...[sparse, dense].flatMap((page, i) =>
    page === undefined
      ? []
      : [
          {
            what: `200 KB, ${page.name}: longest main-thread task`,
            value: round(median(page.runs.map((r) => r.longest))),
            unit: "ms",
            ...(i === 0 ? { atMost: 50 } : {}),
          },
          {
            what: `200 KB, ${page.name}: read, checked and set`,
            value: round(median(page.runs.map((r) => r.total))),
            unit: "ms",
          },
        ],
  ),
]
for (const [name, values] of [
  ["interactive, slowed 4x", slowed],
  ["interactive", plain],
  ...long.map((p) => [`${p.name}, longest task`, p.runs.map((r) => r.longest)] as const),
] as const)
  console.log(`     ${name}: ${spread(values)}`)
