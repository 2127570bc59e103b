// What the vigilance task of the browser measures of answers whose times are known:  npm run build && npm run bench -- measure
// The moment a dot is painted is the one that the browser reports (element timing); each key is sent with the time it is to have happened at. What the
// display adds between that and the eye, and the keyboard before the browser, is not in it: that is one constant a device. System bias must lie within 5 ms and its scatter within 10 ms: M. Basner et al., Sleep 44 (2021) zsaa121.
import { closeBrowser, oneBrowser } from "../e2e/house.ts"
import { openKeptHouse } from "../e2e/kept-house.ts"

const SESSION_MS = 60_000

const browser = await oneBrowser()
const house = await openKeptHouse()
// A context of its own: the house would hold its clock.
const context = await browser.newContext()
await context.addInitScript(() => {
  const seen: Record<string, (at: number) => void> = {}
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { identifier: string; renderTime: number })[])
      seen[entry.identifier]?.(entry.renderTime)
  }).observe({ type: "element", buffered: true })
  Object.assign(window, {
    /** When the next dot is painted, in milliseconds since 1970, or null when the stage is gone. */
    nextDot: () =>
      new Promise<number | null>((resolve) => {
        const watch = new MutationObserver(() => {
          const dot = document.querySelector(".task-place.dot .task-disc")
          const name = dot?.getAttribute("elementtiming")
          if (name && !(name in seen)) {
            seen[name] = (at) => resolve(performance.timeOrigin + at)
            watch.disconnect()
          } else if (document.querySelector(".task-stage") === null) {
            watch.disconnect()
            resolve(null)
          }
        })
        watch.observe(document.body, { childList: true, subtree: true })
      }),
  })
})
const timed = await context.newPage()
await timed.goto(`${house.url}/?lengthMs=${SESSION_MS}#/measure/pvt-b`)
await timed.getByRole("button", { name: "Begin", exact: true }).press("Enter")
const wire = await context.newCDPSession(timed)
const sent: number[] = []
for (;;) {
  const painted = await timed.evaluate(() => (window as unknown as { nextDot: () => Promise<number | null> }).nextDot())
  if (painted === null) break
  const rt = 220 + ((sent.length * 37) % 180)
  const at = painted + rt
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())))
  const key = { key: " ", code: "Space", windowsVirtualKeyCode: 32, timestamp: at / 1000 }
  await wire.send("Input.dispatchKeyEvent", { type: "keyDown", ...key })
  await wire.send("Input.dispatchKeyEvent", { type: "keyUp", ...key })
  sent.push(rt)
}
await timed.getByRole("heading", { name: "Kept." }).waitFor()
const kept = async () => {
  const { events } = await house.ask("diary", {})
  return events.flatMap((e) => (e.kind === "session" && e.raw !== null ? [JSON.parse(e.raw)] : []))[0]
}
let session = await kept()
for (let tries = 0; session === undefined && tries < 50; tries++) {
  await new Promise((resolve) => setTimeout(resolve, 100))
  session = await kept()
}
await house.close()
await closeBrowser()

const measured = (session.trials as { readonly rt: number | null; readonly falseStart: boolean }[]).flatMap((t) =>
  t.rt === null ? [] : [t.rt],
)
if (measured.length !== sent.length)
  throw new Error(`${sent.length} keys were sent, and ${measured.length} answers kept`)
const off = measured.map((rt, i) => rt - (sent[i] ?? 0))
const mean = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / x.length
const bias = mean(off)
const scatter = Math.sqrt(off.reduce((a, x) => a + (x - bias) ** 2, 0) / (off.length - 1))
const round = (x: number) => Number(x.toFixed(2))

/** What was measured, and the limits it must keep. */
export const figures = [
  { what: "PVT, answers at known times", value: off.length, unit: "answers", atLeast: 12 },
  { what: "PVT, bias", value: round(bias), unit: "ms", atMost: 5, atLeast: -5 },
  { what: "PVT, scatter (SD)", value: round(scatter), unit: "ms", atMost: 10 },
  { what: "PVT, largest error", value: round(Math.max(...off.map(Math.abs))), unit: "ms" },
  { what: "drawings left out", value: session.device.droppedFrames, unit: `of ${session.device.frames}` },
]
