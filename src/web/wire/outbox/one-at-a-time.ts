import type { InTurn } from "./hand-over.ts"

/** One tab at a time. Where the browser has no locks (a page without a trusted address) each tab goes by itself, which the ids make harmless. */
export const oneAtATime: InTurn = async (work) =>
  "locks" in navigator ? await navigator.locks.request("posology-outbox", work) : await work()
