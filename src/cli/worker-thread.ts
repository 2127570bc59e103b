// What runs inside a worker thread: it fills every order it is sent.
import { parentPort } from "node:worker_threads"
import { type Order, orderFiller } from "../app/index.ts"

const fill = orderFiller()
parentPort?.on("message", (order: Order) => parentPort?.postMessage(fill(order)))
