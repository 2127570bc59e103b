import type { MiddlewareHandler } from "hono"
import { refuse } from "./answer.ts"

/** The names under which this machine calls itself. */
const loopback = ["127.0.0.1", "localhost", "[::1]"]

/** Lets a request through only when it was sent to this server by name and, if a page sent it, by a page of this server.
 *  A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding), which the Host header gives away, or post here
 *  blindly, which the Origin header gives away. `hosts` are further names, when a proxy stands in front. */
export const ownOnly = (hosts: readonly string[]): MiddlewareHandler => {
  const named = new Set(hosts.map((h) => h.toLowerCase()))
  return async (c, next) => {
    const host = c.req.header("host")?.toLowerCase() ?? ""
    if (!named.has(host) && !loopback.includes(withoutPort(host)))
      return refuse(
        c,
        403,
        "request/host",
        `This Posology does not answer to the name "${host}"; open it at 127.0.0.1.`,
      )
    const origin = c.req.header("origin")?.toLowerCase()
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      return refuse(c, 403, "request/origin", `A page of ${origin} may not use this Posology.`)
    const site = c.req.header("sec-fetch-site")
    const isPage = c.req.header("sec-fetch-mode") === "navigate" && c.req.method === "GET"
    if (!isPage && (site === "cross-site" || site === "same-site"))
      return refuse(c, 403, "request/origin", "A page of another site may not use this Posology.")
    return next()
  }
}

const withoutPort = (host: string): string => host.replace(/:\d+$/, "")
