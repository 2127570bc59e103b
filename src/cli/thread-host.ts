import { Worker as Thread } from "node:worker_threads"
import { type Delivery, type Order, stopped, type Worker } from "../app/index.ts"

/** Hires a worker thread of this process. It fills one order at a time. */
export const hireThread = (): Worker => {
  // Beside this file: `.js` once built, `.ts` where the sources themselves run.
  const thread = new Thread(new URL(`./worker-thread${import.meta.url.slice(-3)}`, import.meta.url))
  let waiting: (delivery: Delivery) => void = () => {}
  // Set once and kept: removing a thread's listeners between orders also removes Node's own, and the next answer never comes.
  thread.on("message", (delivery: Delivery) => waiting(delivery))
  thread.on("error", (error) => waiting({ failed: stopped(`A worker stopped: ${String(error)}.`) }))
  thread.on("exit", (code) => waiting({ failed: stopped(`A worker ended with code ${code}.`) }))
  return {
    fill: (order: Order) =>
      new Promise<Delivery>((resolve) => {
        waiting = resolve
        thread.postMessage(order)
      }),
    stop: () => void thread.terminate(),
  }
}
