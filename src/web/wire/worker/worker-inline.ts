// The one worker of `posology.html`: besides questions about the page it fills the orders of jobs, because a second worker inside
// the file would carry much of the same code again.
import "./worker.ts"
import { orderFiller } from "../../../learn/index.ts"

const fill = orderFiller()
const answer = self.onmessage
self.onmessage = (event: MessageEvent) =>
  "kernel" in event.data ? self.postMessage(fill(event.data)) : answer?.call(self as never, event)
