import { fail, ok, type Result } from "../../base/index.ts"
import { type AnswerOf, type KernelName, kernelNamed, type ParamsOf } from "./kernel.ts"

/** What is posted to a worker: units `from` to `to - 1` of a kernel. The parameters hold the seed. */
export type Order = { readonly kernel: string; readonly params: unknown; readonly from: number; readonly to: number }

/** What comes back: the part, or the sentence that says why there is none. */
export type Delivery = { readonly part: unknown } | { readonly failed: string }

/** Somebody who fills orders, one at a time: a worker thread, a browser worker, or this very thread. */
export type Worker = { readonly fill: (order: Order) => Promise<Delivery>; readonly stop: () => void }

/** How a job is run. `cancelled` is asked between chunks. */
export type JobOptions = {
  readonly workers: number
  readonly hire: () => Worker
  readonly progress?: ((done: number, of: number) => void) | undefined
  readonly cancelled?: (() => boolean) | undefined
}

/** Fills an order; what a worker runs for every message it gets. The last preparation is kept, since orders of one job
 *  share their parameters. */
export const orderFiller = (): ((order: Order) => Delivery) => {
  let kept: { readonly key: string; readonly prepared: unknown } | null = null
  return ({ kernel: name, params, from, to }) => {
    const kernel = kernelNamed(name)
    if (!kernel.ok) return { failed: kernel.problem.message }
    const key = `${name} ${JSON.stringify(params)}`
    if (kept?.key !== key) {
      const prepared = kernel.value.prepare(params)
      if (!prepared.ok) return { failed: prepared.problem.message }
      kept = { key, prepared: prepared.value }
    }
    return { part: kernel.value.work(kept.prepared, from, to) }
  }
}

/** A worker that is this thread. */
export const ownThread = (): Worker => {
  const fill = orderFiller()
  return { fill: async (order) => fill(order), stop: () => {} }
}

/** Runs a job over as many workers as asked for: each takes the next chunk when it has finished one, and the parts are
 *  joined in the order of their units. */
export const runJob = async <N extends KernelName>(
  name: N,
  params: ParamsOf<N>,
  { workers, hire, progress, cancelled }: JobOptions,
): Promise<Result<AnswerOf<N>>> => {
  const kernel = kernelNamed(name)
  if (!kernel.ok) return kernel
  const prepared = kernel.value.prepare(params)
  if (!prepared.ok) return prepared
  const units = kernel.value.units(prepared.value)
  const { chunk } = kernel.value
  const chunks = Math.ceil(units / chunk)
  const parts: unknown[] = new Array(chunks)
  let [next, done] = [0, 0]
  let failure: string | null = null
  const staff = Array.from({ length: Math.max(1, Math.min(workers, chunks)) }, hire)
  const busy = async (worker: Worker): Promise<void> => {
    while (next < chunks && failure === null) {
      if (cancelled?.()) {
        failure = "The work was cancelled."
        return
      }
      const at = next++
      const to = Math.min(units, (at + 1) * chunk)
      const delivery = await worker.fill({ kernel: name, params, from: at * chunk, to })
      if ("failed" in delivery) {
        failure = delivery.failed
        return
      }
      parts[at] = delivery.part
      done += to - at * chunk
      progress?.(done, units)
    }
  }
  await Promise.all(staff.map(busy))
  for (const worker of staff) worker.stop()
  return failure === null ? ok(kernel.value.join(prepared.value, parts) as AnswerOf<N>) : fail("jobs/stopped", failure)
}
