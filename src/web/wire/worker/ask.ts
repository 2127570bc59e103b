import type { Result } from "../../../base/index.ts"
import type { Answers, Questions } from "./engine.ts"
import { startWorker } from "./start.ts"

type Reply = { readonly id: number; readonly answer?: unknown; readonly fault?: string }
type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, Waiting>()

const start = (): Worker => {
  const w = startWorker()
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

let first: () => Promise<unknown> = () => Promise.resolve()

/** Lets every other question wait until `opening` is over: what is asked about a page has to come after the page. */
export const openingIs = (opening: Promise<void>): void => {
  first = () => opening
}

/** Lets the next other question begin `opening` and wait for it: until then neither worker nor facts are loaded. Gives the way to begin it before. */
export const openingLater = (opening: () => Promise<void>): (() => void) => {
  let begun: Promise<void> | undefined
  const begin = () => {
    begun ??= opening()
    return begun
  }
  first = begin
  return () => {
    // A page that was opened since is not put aside again.
    if (first === begin) void begin()
  }
}

/** Asks the worker, off the main thread, for a reading, a correction, a bottle table or a plan. Rejects only on a fault of ours. */
export const ask = async <Q extends keyof Questions>(question: Q, input: Questions[Q]): Promise<Result<Answers[Q]>> => {
  if (question === "open" || question === "type") {
    const opened = send(question, input)
    const over = opened.catch(() => undefined)
    first = () => over
    return opened
  }
  if (question !== "about" && question !== "aboutPaper") await first()
  return send(question, input)
}

const send = <Q extends keyof Questions>(question: Q, input: Questions[Q]): Promise<Result<Answers[Q]>> =>
  new Promise((resolve, reject) => {
    worker ??= start()
    const id = ++last
    waiting.set(id, { resolve: resolve as (answer: never) => void, reject })
    worker.postMessage({ id, question, input })
  })
