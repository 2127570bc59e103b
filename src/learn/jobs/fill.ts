import { kernelNamed } from "./kernel.ts"
import type { Delivery, Order, Worker } from "./order.ts"

/** Fills an order; what a worker runs for every message it gets. The last preparation is kept, since orders of one job
 *  share their parameters. */
export const orderFiller = (): ((order: Order) => Delivery) => {
  let kept: { readonly key: string; readonly prepared: unknown } | null = null
  return (order) => {
    const kernel = kernelNamed(order.kernel)
    if (!kernel.ok) return { failed: kernel.problem }
    const { prepare, units, chunk, work, join } = kernel.value
    const key = `${order.kernel} ${JSON.stringify(order.params)}`
    if (kept?.key !== key) {
      const prepared = prepare(order.params)
      if (!prepared.ok) return { failed: prepared.problem }
      kept = { key, prepared: prepared.value }
    }
    switch (order.task) {
      case "plan":
        return { units: units(kept.prepared), chunk }
      case "work":
        return { part: work(kept.prepared, order.from, order.to) }
      case "join":
        return { answer: join(kept.prepared, order.parts) }
    }
  }
}

/** A worker that is this thread. */
export const ownThread = (): Worker => {
  const fill = orderFiller()
  return { fill: async (order) => fill(order), stop: () => {} }
}
