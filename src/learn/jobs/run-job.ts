import { ok, type Problem, problem, type Result } from "../../base/index.ts"
import type { AnswerOf, KernelName, ParamsOf } from "./kernel.ts"
import type { Delivery, Order, Worker } from "./order.ts"

/** How a job is run. `cancelled` is asked between chunks. */
export type JobOptions = {
  readonly workers: number
  readonly hire: () => Worker
  readonly progress?: ((done: number, of: number) => void) | undefined
  readonly cancelled?: (() => boolean) | undefined
}

/** Runs a job over as many workers as asked for. The first says how many units there are; then each takes the next chunk when it
 *  has finished one, and the parts are joined in the order of their units. No arithmetic is done here, so a screen that runs
 *  jobs does not carry the engine. */
export const runJob = async <N extends KernelName>(
  name: N,
  params: ParamsOf<N>,
  { workers, hire, progress, cancelled }: JobOptions,
): Promise<Result<AnswerOf<N>>> => {
  const first = hire()
  const staff = [first]
  let failure: Problem | null = null
  const asked = async (worker: Worker, order: Order): Promise<Exclude<Delivery, { failed: Problem }> | null> => {
    if (cancelled?.()) failure ??= stopped("The work was cancelled.")
    if (failure !== null) return null
    const delivery = await worker.fill(order)
    if (!("failed" in delivery)) return delivery
    failure ??= delivery.failed
    return null
  }
  const whole = async (): Promise<unknown> => {
    const plan = await asked(first, { kernel: name, params, task: "plan" })
    if (plan === null || !("units" in plan)) return null
    const { units, chunk } = plan
    const chunks = Math.ceil(units / chunk)
    const parts: unknown[] = new Array(chunks)
    let [next, done] = [0, 0]
    const busy = async (worker: Worker): Promise<void> => {
      while (next < chunks) {
        const at = next++
        const to = Math.min(units, (at + 1) * chunk)
        const made = await asked(worker, { kernel: name, params, task: "work", from: at * chunk, to })
        if (made === null) return
        if ("part" in made) parts[at] = made.part
        done += to - at * chunk
        progress?.(done, units)
      }
    }
    while (staff.length < Math.min(workers, chunks)) staff.push(hire())
    await Promise.all(staff.map(busy))
    return asked(first, { kernel: name, params, task: "join", parts })
  }
  const joined = await whole()
  for (const worker of staff) worker.stop()
  return failure === null ? ok((joined as { readonly answer: AnswerOf<N> }).answer) : { ok: false, problem: failure }
}

/** Why a worker gave nothing back: it broke down, or was told to stop. */
export const stopped = (why: string): Problem => problem("jobs/stopped", why)
