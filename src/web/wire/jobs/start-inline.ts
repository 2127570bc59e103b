/** Stands in for `start.ts` where the whole app is one file: there one worker does everything. */
export { startWorker as startJobWorker } from "../worker/start-inline.ts"
