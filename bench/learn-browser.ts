// The same work in a browser worker and in Node:  npm run build && npm run bench -- learn-browser
// Both are timed by the clock on the wall, turn about, and the fastest of each is kept, so that a busy machine disturbs both alike.
import { readdirSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { launch } from "../e2e/house.ts"
import type { Order } from "../src/learn/index.ts"

const root = new URL("..", import.meta.url).pathname
const script = readdirSync(`${root}dist/web/assets`).find((f) => f.startsWith("browser-worker-"))
if (script === undefined) throw new Error("there is no built worker; run npm run build first")
const server = createServer((request, response) => {
  const js = request.url?.endsWith(".js")
  response.setHeader("content-type", js ? "text/javascript" : "text/html")
  response.end(js ? readFileSync(`${root}dist/web/assets/${script}`) : "<!doctype html>")
}).listen(0, "127.0.0.1")
await new Promise((ready) => server.once("listening", ready))
const browser = await launch()
const page = await browser.newPage()
await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
await page.evaluate(() => {
  const worker = new Worker("/worker.js", { type: "module" })
  Object.assign(window, {
    time: (order: unknown) =>
      new Promise((resolve) => {
        const before = performance.now()
        worker.onmessage = () => resolve(performance.now() - before)
        worker.postMessage(order)
      }),
  })
})
const there = (order: Order): Promise<number> =>
  page.evaluate((o) => (window as unknown as { time: (order: unknown) => Promise<number> }).time(o), order)
const fill = (await import(`${root}dist/learn/index.js`)).orderFiller() as (order: Order) => unknown
const here = (order: Order): number => {
  const before = performance.now()
  fill(order)
  return performance.now() - before
}

const diary = readFileSync(`${root}examples/diary.csv`, "utf8")
const columns = { condition: "capsule", on: "B", outcome: "calm" }
const fixed = { pairs: 6, blockDays: 7, effect: 0.5, rho: 0.4, halfLife: [0], practice: "none", trials: 1000 }
const jobs: readonly (readonly [string, Order])[] = [
  ["1,000 simulated trials", { kernel: "power", params: fixed, task: "work", from: 0, to: 1000 }],
  [
    "1,000 trials, default model",
    {
      kernel: "power",
      params: { ...fixed, halfLife: undefined, practice: undefined },
      task: "work",
      from: 0,
      to: 1000,
    },
  ],
  ["one diary, ten checks", { kernel: "analyse", params: { diary, options: columns }, task: "work", from: 0, to: 1 }],
]

/** What was measured, and the limits it must keep. */
export const figures: { what: string; value: number; unit: string; atMost?: number }[] = []
for (const [name, order] of jobs) {
  let [node, web] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let k = 0; k < 7; k++) {
    node = Math.min(node, here(order))
    web = Math.min(web, await there(order))
  }
  const round = (x: number) => Number(x.toPrecision(3))
  figures.push(
    { what: `${name}, Node`, value: round(node), unit: "ms" },
    { what: `${name}, browser`, value: round(web), unit: "ms" },
    { what: `${name}, browser over Node`, value: round(web / node), unit: "times", atMost: 2 },
  )
}
await browser.close()
server.close()
