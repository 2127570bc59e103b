import type { Delivery, Worker as Filler, Order } from "../../learn/index.ts"

/** Hires a worker of the browser. It fills one order at a time; nothing it is sent leaves the browser. */
export const hireBrowserWorker = (): Filler => {
  const worker = new Worker(new URL("./browser-worker.ts", import.meta.url), { type: "module" })
  let waiting: (delivery: Delivery) => void = () => {}
  worker.onmessage = (event: MessageEvent<Delivery>) => waiting(event.data)
  worker.onerror = (event) => waiting({ failed: `A worker stopped: ${event.message}.` })
  return {
    fill: (order: Order) =>
      new Promise<Delivery>((resolve) => {
        waiting = resolve
        worker.postMessage(order)
      }),
    stop: () => worker.terminate(),
  }
}
