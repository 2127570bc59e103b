import type { Problem } from "../../base/index.ts"

/** What is posted to a worker: to say how many units a kernel has for these parameters, to work units `from` to `to - 1`, or to
 *  join the parts of them all. The parameters hold the seed. */
export type Order = { readonly kernel: string; readonly params: unknown } & (
  | { readonly task: "plan" }
  | { readonly task: "work"; readonly from: number; readonly to: number }
  | { readonly task: "join"; readonly parts: readonly unknown[] }
)

/** What comes back, or why nothing does. */
export type Delivery =
  | { readonly units: number; readonly chunk: number }
  | { readonly part: unknown }
  | { readonly answer: unknown }
  | { readonly failed: Problem }

/** Somebody who fills orders, one at a time: a worker thread, a browser worker, or this very thread. */
export type Worker = { readonly fill: (order: Order) => Promise<Delivery>; readonly stop: () => void }
