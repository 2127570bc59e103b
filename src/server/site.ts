import { existsSync } from "node:fs"
import { join } from "node:path"
import { serveStatic } from "@hono/node-server/serve-static"
import { Hono } from "hono"
import type { Ports } from "../app/index.ts"
import { refuse } from "./answer.ts"
import { api } from "./api.ts"
import { doorOf } from "./door/door.ts"
import { doorRoutes } from "./door/routes.ts"
import { calendarFeed } from "./feed.ts"
import { ownOnly } from "./guards.ts"
import { openApi } from "./openapi.ts"
import { policy } from "./policy.ts"

export type Site = {
  readonly ports: Ports
  /** The folder of the built screens. */
  readonly screens: string
  /** Names besides 127.0.0.1, localhost and ::1 that this server answers to. */
  readonly hosts: readonly string[]
  readonly version: string
  /** What a program of this machine's user shows to be let through the lock; it is in the data folder. */
  readonly key?: string
  /** Told about faults of ours, which a caller only hears of as such. */
  readonly fault: (error: unknown) => void
}

/** Everything the server says, without a socket: guards, policy, the table, and the screens. */
export const site = ({ ports, screens, hosts, version, key, fault }: Site): Hono => {
  const door = doorOf(ports, key)
  const app = new Hono()
  app.use(policy())
  app.use(ownOnly(hosts))
  app.use(async (c, next) => {
    await next()
    c.header("Cache-Control", keeping(c.req.path, c.res.status))
  })
  app.get("/openapi.json", (c) => c.json(openApi(version)))
  app.route("/feed", calendarFeed(ports))
  app.route("/api", api(ports, { version, pid: process.pid }, door))
  app.route("/door", doorRoutes(door, ports, hosts))
  if (existsSync(join(screens, "index.html"))) {
    app.use(serveStatic({ root: screens }))
    // A path without a file is a screen: the page itself knows which.
    app.get("*", async (c, next) =>
      c.req.header("accept")?.includes("text/html")
        ? serveStatic({ root: screens, path: "index.html" })(c, next)
        : next(),
    )
  } else {
    app.get("/", (c) => c.text("The screens are not built; npm run build makes them.\n", 503))
  }
  app.notFound((c) => refuse(c, 404, "request/not-found", `There is nothing at ${c.req.path}.`))
  app.onError((error, c) => {
    // Nobody is there to read this any more.
    if (isHungUp(error)) return refuse(c, 400, "request/broken-off", "The request broke off before its end.")
    fault(error)
    return refuse(c, 500, "internal/fault", "A fault inside Posology, not in your input; nothing was changed.")
  })
  return app
}

/** What Node says of a body whose sender went away in the middle. That is no fault of ours. */
const isHungUp = (error: Error): boolean =>
  "code" in error &&
  ((error.code === "ECONNRESET" && error.message === "aborted") || error.code === "ERR_STREAM_PREMATURE_CLOSE")

/** How long a browser may keep an answer. Vite names the files in `assets` after what is in them. */
const keeping = (path: string, status: number): string =>
  path.startsWith("/api") || path.startsWith("/door")
    ? "no-store"
    : path.startsWith("/assets/") && status === 200
      ? "public, max-age=31536000, immutable"
      : path.startsWith("/feed/")
        ? "private, no-cache"
        : "no-cache"
