/** Starts the worker from a file of its own, which the content policy allows. */
export const startWorker = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })
