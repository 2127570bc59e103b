import InlineWorker from "./worker-inline.ts?worker&inline"

/** Starts the worker out of the page itself: stands in for `start.ts` where the whole app is one file. */
export const startWorker = (): Worker => new InlineWorker()
