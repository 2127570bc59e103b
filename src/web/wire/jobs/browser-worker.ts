// What runs inside a browser worker: it fills every order it is sent.
import { type Order, orderFiller } from "../../../learn/index.ts"

const fill = orderFiller()
self.onmessage = (event: MessageEvent<Order>) => self.postMessage(fill(event.data))
