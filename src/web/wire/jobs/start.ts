/** Starts a job worker from a file of its own, which the content policy allows. */
export const startJobWorker = (): Worker =>
  new Worker(new URL("./browser-worker.ts", import.meta.url), { type: "module" })
