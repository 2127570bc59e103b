import { type Delivery, type Worker as Filler, type Order, stopped } from "../../../learn/index.ts"
import { startJobWorker } from "./start.ts"

/** Hires a worker of the browser. It fills one order at a time; nothing it is sent leaves the browser. Stopping it in the midst
 *  of an order answers that order. */
export const hireBrowserWorker = (): Filler => {
  const worker = startJobWorker()
  let waiting: (delivery: Delivery) => void = () => {}
  worker.onmessage = (event: MessageEvent<Delivery>) => waiting(event.data)
  worker.onerror = (event) => {
    event.preventDefault()
    waiting({ failed: stopped(`A worker stopped: ${event.message || "it could not be started"}.`) })
  }
  return {
    fill: (order: Order) =>
      new Promise<Delivery>((resolve) => {
        waiting = resolve
        worker.postMessage(order)
      }),
    stop: () => {
      worker.terminate()
      waiting({ failed: stopped("The work was cancelled.") })
    },
  }
}
