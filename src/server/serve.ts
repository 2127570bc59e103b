import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import { createAdaptorServer } from "@hono/node-server"
import { fail, ok, type Result } from "../base/index.ts"
import { type Site, site } from "./site.ts"

/** Where Posology is found when nobody says otherwise: D-O-S-E on a telephone's keys. A browser keeps what it stores by address and port, so it stays the same from start to start. */
export const usualPort = 3673

const LOOPBACK = "127.0.0.1"
const GRACE_MS = 5000

/** How long a caller may take to say what it wants: a browser on this machine needs none of it, a large file over a slow line some. */
export type Patience = { readonly headersMs: number; readonly requestMs: number }
const usualPatience: Patience = { headersMs: 20_000, requestMs: 300_000 }

export type Serving = {
  readonly url: string
  /** Answers what has been asked, takes nothing new, and ends. A second call waits for the first. */
  readonly stop: () => Promise<void>
}

/** Serves the site on this machine only. `port` is taken or refused (`server/port`); without one the usual port is tried, then the twenty after it. */
export const serve = async (
  what: Site,
  port?: number,
  { headersMs, requestMs }: Patience = usualPatience,
): Promise<Result<Serving>> => {
  const serverOptions = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.min(headersMs, 10_000),
  }
  const server = createAdaptorServer({ fetch: site(what).fetch, serverOptions }) as Server
  // Beyond a number of headers Node drops the rest unseen, and what a proxy adds may be among them; their size is limited anyway.
  server.maxHeadersCount = 0
  const wanted = port === undefined ? Array.from({ length: 21 }, (_, i) => usualPort + i) : [port]
  for (const p of wanted) {
    const bound = await listen(server, p)
    if (bound !== undefined) return ok({ url: `http://${LOOPBACK}:${bound}`, stop: stopOf(server) })
  }
  return fail(
    "server/port",
    port === undefined
      ? `The ports ${usualPort} to ${usualPort + 20} are all in use; give a free one with --port.`
      : `Port ${port} is in use or not allowed; give another one with --port, or none.`,
    { path: "--port" },
  )
}

const listen = (server: Server, port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const refused = () => resolve(undefined)
    server.once("error", refused)
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      server.off("error", refused)
      resolve((server.address() as AddressInfo).port)
    })
  })

const stopOf = (server: Server): (() => Promise<void>) => {
  let stopping: Promise<void> | undefined
  return () => {
    stopping ??= new Promise((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      // A connection that was busy when the server closed is kept open by Node after its answer; nobody will use it.
      const sweep = setInterval(() => server.closeIdleConnections(), 20)
      server.close(() => {
        clearTimeout(cut)
        clearInterval(sweep)
        resolve()
      })
    })
    return stopping
  }
}
