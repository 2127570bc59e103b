// The first screen and a long page, in a real browser on the built app:
//   script      gzip of what the first screen waits for, and of that with the worker; limit 260 KB for both together; reader and facts come with the first page that is worked on
//   interactive from the request to a field that takes a page and lets it be checked, processor slowed 4×; limit 1000 ms
//   long page   longest task on the main thread while a page of 200 KB is read and set; limit 50 ms. Nothing searches the page
//               meanwhile: a tool that looks for words in it would be the longest task by far
//   node scripts/bench.js web      prints the figures; exits 1 over a limit
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { openHouse } from "../e2e/house.ts"

const RUNS = 5

type Scripts = { readonly first: number; readonly all: number; readonly checking: number; readonly later: number }

/** What a first visit to a screen fetches: what the screen waits for, that with whatever starts by itself after it, that with what a hand
 *  on the page brings (worker, reader and facts), and what is laid aside so that every other screen opens without a network. KB of gzip. */
const script = async (screen: string): Promise<Scripts> => {
  const context = await house.browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const needed = new Set<string>()
  const aside = new Set<string>()
  context.on("request", (r) => {
    if (r.url().endsWith(".js")) (r.serviceWorker() === null ? needed : aside).add(new URL(r.url()).pathname)
  })
  await page.goto(`${house.url}/#${screen}`, { waitUntil: "networkidle" })
  const untouched = needed.size
  await page.keyboard.press("Tab")
  await page.waitForTimeout(1000)
  await page.waitForLoadState("networkidle")
  await context.close()
  const size = (names: readonly string[]) =>
    names.reduce((n, name) => n + gzipSync(readFileSync(`dist/web${name}`)).length / 1000, 0)
  const isOwn = (n: string) => n !== "/service-worker.js"
  const own = [...needed].slice(0, untouched).filter(isOwn)
  const worker = own.findIndex((n) => n.includes("/worker"))
  return {
    // What is asked for after the worker is the worker's.
    first: size(worker < 0 ? own : own.slice(0, worker)),
    all: size(own),
    checking: size([...needed].filter(isOwn)),
    later: size([...aside].filter((n) => !needed.has(n))),
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
          const field = document.querySelector<HTMLTextAreaElement>(".page-field textarea")
          if (!field) {
            setTimeout(look, 5)
            return
          }
          field.focus()
          document.execCommand("insertText", false, "Take 5 mg once a day.")
          const answered = () =>
            document.querySelector(".page-field button:enabled")
              ? resolve(performance.now())
              : requestAnimationFrame(answered)
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

type Long = {
  /** Longest task on the main thread by the clock, ms. */
  readonly longest: number
  /** Processor time of the longest one, ms: what it would be with nothing else on the machine. */
  readonly worked: number
  readonly total: number
}

const longPage = async (text: string): Promise<Long> => {
  const { page, context } = await house.visit({ path: "/" })
  await page.getByRole("button", { name: "Check it" }).waitFor()
  // What starting the app and its worker takes is over by then.
  await page.waitForTimeout(1500)
  await house.browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] })
  const set = page.evaluate(
    () =>
      new Promise<{ longest: number; total: number }>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('input[type="file"]')
        const long: number[] = [0]
        const watch = new PerformanceObserver((l) => long.push(...l.getEntries().map((e) => e.duration)))
        input?.addEventListener("change", () => {
          watch.observe({ type: "longtask" })
          const started = performance.now()
          const look = () => {
            const here = document.querySelector(".page-name")?.textContent?.includes("long.txt")
            // The page itself stands folded away; it is set when somebody wants to see it.
            if (here) document.querySelector("details.whole-page:not([open])")?.setAttribute("open", "")
            const set = document.querySelector(".checked") && !document.querySelector(".checked > [role=status]")
            if (!here || !set) return void setTimeout(look, 20)
            // The last tasks are reported a little later than they end.
            const total = performance.now() - started
            setTimeout(() => resolve({ longest: Math.max(...long), total }), 300)
          }
          look()
        })
      }),
  )
  // From disk, as a person's file comes: handing the bytes over through the tool is a long task of its own.
  const folder = mkdtempSync(join(tmpdir(), "posology-bench-"))
  const file = join(folder, "long.txt")
  writeFileSync(file, text)
  await page.locator('input[type="file"]').setInputFiles(file)
  const seen = await set
  const worked = longestWork(JSON.parse((await house.browser.stopTracing()).toString()))
  await context.close()
  rmSync(folder, { recursive: true })
  return { ...seen, worked }
}

type TraceEvent = { name: string; ph: string; pid: number; tid: number; tdur?: number; args: { name?: string } }

/** The longest task of a renderer's main thread in a trace, in ms of processor time. */
const longestWork = ({ traceEvents }: { readonly traceEvents: readonly TraceEvent[] }): number => {
  const main = new Set(
    traceEvents
      .filter((e) => e.name === "thread_name" && e.args.name === "CrRendererMain")
      .map((e) => `${e.pid} ${e.tid}`),
  )
  return traceEvents.reduce(
    (most, e) =>
      e.ph === "X" && e.name.endsWith("RunTask") && main.has(`${e.pid} ${e.tid}`)
        ? Math.max(most, (e.tdur ?? 0) / 1000)
        : most,
    0,
  )
}

const spread = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms (${sorted[0]?.toFixed(0)}–${sorted.at(-1)?.toFixed(0)}, ${sorted.length} runs)`
}
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const kb = await script("/")
const today = await script("/today")
const worked = await script("/example")
const slowed: number[] = []
const plain: number[] = []
for (let i = 0; i < RUNS; i++) {
  slowed.push(await firstScreen(4))
  plain.push(await firstScreen(1))
}
const long: { readonly name: string; readonly runs: readonly Long[] }[] = []
for (const [name, text] of Object.entries(pagesOf))
  long.push({ name, runs: [await longPage(text), await longPage(text), await longPage(text)] })
await house.close()

const round = (n: number) => Math.round(n)
const [sparse, dense] = long

/** Medians; the spread of each is printed as it is measured. A page of 240 protocols has no limit: there is no such page. */
export const figures = [
  { what: "script that the first screen waits for", value: round(kb.first), unit: "KB gzip", atMost: 260 },
  { what: "script that Today waits for", value: round(today.first), unit: "KB gzip", atMost: 260 },
  { what: "script with the worker that comes after it", value: round(kb.all), unit: "KB gzip", atMost: 260 },
  { what: "script once a page is worked on", value: round(worked.checking), unit: "KB gzip" },
  { what: "script laid aside for the other screens", value: round(kb.later), unit: "KB gzip" },
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
            what: `200 KB, ${page.name}: processor time of it`,
            value: round(median(page.runs.map((r) => r.worked))),
            unit: "ms",
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
  ...long.map((p) => [`${p.name}, its processor time`, p.runs.map((r) => r.worked)] as const),
] as const)
  console.log(`     ${name}: ${spread(values)}`)
