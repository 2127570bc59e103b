import type { Result } from "../../base/index.ts"
import type { Answers, Questions } from "./engine.ts"

type Reply = { readonly id: number; readonly answer?: unknown; readonly fault?: string }
type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, Waiting>()

const start = (): Worker => {
  const w = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })
  w.onmessage = ({ data }: MessageEvent<Reply>) => {
    const who = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.fault === undefined) who?.resolve(data.answer as never)
    else who?.reject(new Error(data.fault))
  }
  w.onerror = (event) => {
    event.preventDefault()
    for (const who of waiting.values()) who.reject(new Error(event.message || "the reading worker stopped"))
    waiting.clear()
    worker = undefined
  }
  return w
}

/** Asks the worker, off the main thread, for a reading, a correction, a bottle table or a plan. Rejects only on a fault of ours. */
export const ask = <Q extends keyof Questions>(question: Q, input: Questions[Q]): Promise<Result<Answers[Q]>> =>
  new Promise((resolve, reject) => {
    worker ??= start()
    const id = ++last
    waiting.set(id, { resolve: resolve as (answer: never) => void, reject })
    worker.postMessage({ id, question, input })
  })

/** Starts the worker before anything is asked of it, so that it loads beside the screen. */
export const warm = (): void => {
  worker ??= start()
}
