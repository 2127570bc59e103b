import type { MiddlewareHandler } from "hono"
import { refuse } from "./answer.ts"

/** The names under which this machine calls itself. */
const loopback = ["127.0.0.1", "localhost", "[::1]"]

/** Whether a Host header names the machine that the server runs on. */
export const isThisMachine = (host: string | undefined): boolean =>
  loopback.includes(withoutPort(host?.toLowerCase() ?? ""))

/** What a proxy, a tunnel or a cloud's edge adds to what it passes on: by which name it was asked, and by whom. No browser and no program of this
 *  machine's user says such things of itself. */
const forwarding = [
  /forwarded|original|originating/,
  // The address of whoever asked, whatever it is called.
  /(?:^|-)\w*(?:ip|ipv[46]|addr|address)$/,
  /^(?:via|cdn-loop|x-real-.*|x-host|x-scheme|x-url-scheme|x-rewrite-url)$/,
  /-(?:host|method|path|url)-override$/,
  /^(?:x-)?(?:cf|envoy|arr|azure|vercel|nf|appengine|amzn?|goog|cloud|sucuri|akamai|fastly|fly|tailscale|proxy)-(?!connection$|authorization$)/,
]

const isForwarded = (headers: Headers): boolean => {
  for (const name of headers.keys())
    if (forwarding.some((look) => look.test(name.toLowerCase().replaceAll("_", "-")))) return true
  return false
}

/** Lets a request through only when it was sent to this server by name and, if a page sent it, by a page of this server.
 *  A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding), which the Host header gives away, or post here
 *  blindly, which the Origin header gives away. `hosts` are further names, when a proxy stands in front. */
export const ownOnly = (hosts: readonly string[]): MiddlewareHandler => {
  const named = new Set(hosts.map((h) => h.toLowerCase()))
  return async (c, next) => {
    const host = c.req.header("host")?.toLowerCase() ?? ""
    if (!named.has(host) && !isThisMachine(host))
      return refuse(
        c,
        403,
        "request/host",
        `This Posology does not answer to the name "${host}"; open it at 127.0.0.1.`,
      )
    // Under a name of this machine nobody is asked to be let in: a proxy that hides which name it was asked by would open the door to all.
    if (isThisMachine(host) && isForwarded(c.req.raw.headers))
      return refuse(
        c,
        403,
        "request/forwarded",
        "A proxy in front of Posology has to pass on the name it was asked by, as the Host header; this one does not.",
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
