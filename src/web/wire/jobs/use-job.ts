import { useEffect, useState } from "react"
import type { Problem } from "../../../base/index.ts"
import { type AnswerOf, type KernelName, type ParamsOf, runJob, type Worker } from "../../../learn/index.ts"
import { hireBrowserWorker } from "./browser-host.ts"

/** How far a job is. */
export type Working<T> =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly done: number; readonly of: number }
  | { readonly state: "answered"; readonly value: T }
  | { readonly state: "problem"; readonly problem: Problem }

/** Runs a job in browser workers whenever its parameters change; null runs nothing. A newer job stops the one before it, and so
 *  do null and leaving the screen. */
export const useJob = <N extends KernelName>(
  name: N,
  params: ParamsOf<N> | null,
  workers: number,
): Working<AnswerOf<N>> => {
  const [working, setWorking] = useState<Working<AnswerOf<N>>>({ state: "idle" })
  const asked = params === null ? null : JSON.stringify(params)

  useEffect(() => {
    if (asked === null) {
      setWorking({ state: "idle" })
      return
    }
    let stale = false
    const staff: Worker[] = []
    const show = (w: Working<AnswerOf<N>>) => {
      if (!stale) setWorking(w)
    }
    const hire = () => {
      const worker = hireBrowserWorker()
      staff.push(worker)
      return worker
    }
    show({ state: "working", done: 0, of: 0 })
    const progress = (done: number, of: number) => show({ state: "working", done, of })
    void runJob(name, JSON.parse(asked) as ParamsOf<N>, { workers, hire, progress }).then((r) => {
      show(r.ok ? { state: "answered", value: r.value } : { state: "problem", problem: r.problem })
    })
    return () => {
      stale = true
      for (const worker of staff) worker.stop()
    }
  }, [name, asked, workers])

  return working
}
