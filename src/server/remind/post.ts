import { lookup } from "node:dns/promises"
import { request as plain } from "node:http"
import { request as secure } from "node:https"
import { isIP } from "node:net"

/** What became of a message: the status it was answered with, or nobody answered in time, or its address leads where nothing is sent. */
export type Posted = { readonly status: number } | "unreachable" | "barred"

type Message = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly patienceMs: number
}

/** Which numeric addresses may be connected to, and how a name is resolved. */
export type Reach = {
  readonly mayReach: (address: string) => boolean
  readonly resolve?: (host: string) => Promise<readonly string[]>
}

/** Posts to a web address. Its name is resolved once, now; every address it has must be one that may be reached, and the connection goes to
 *  the very one that was looked at, so that a name cannot mean another machine a moment later (DNS rebinding). Nothing is followed. */
export const post = async (
  url: string,
  message: Message,
  { mayReach, resolve = addressesOf }: Reach,
): Promise<Posted> => {
  const until = performance.now() + message.patienceMs
  const to = URL.canParse(url) ? new URL(url) : null
  if (to === null || (to.protocol !== "https:" && to.protocol !== "http:")) return "barred"
  const host = to.hostname.replace(/^\[|\]$/g, "")
  const addresses = isIP(host) === 0 ? await inTime(resolve(host), message.patienceMs) : [host]
  const [target] = addresses
  if (target === undefined) return "unreachable"
  if (!addresses.every(mayReach)) return "barred"
  return sent(to, host, target, { ...message, patienceMs: until - performance.now() })
}

const sent = (to: URL, host: string, target: string, { headers, body, patienceMs }: Message): Promise<Posted> =>
  new Promise((done) => {
    const isSecure = to.protocol === "https:"
    const ask = (isSecure ? secure : plain)({
      host: target,
      port: to.port === "" ? (isSecure ? 443 : 80) : Number(to.port),
      path: `${to.pathname}${to.search}`,
      method: "POST",
      agent: false,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      headers: { ...headers, ...signedIn(to), host: to.host, "content-length": body.length },
    })
    const end = (posted: Posted) => {
      clearTimeout(timer)
      done(posted)
      ask.destroy()
    }
    const timer = setTimeout(() => end("unreachable"), Math.max(0, patienceMs))
    ask.on("error", () => end("unreachable"))
    ask.on("response", ({ statusCode = 0 }) => end({ status: statusCode }))
    ask.end(body)
  })

/** A name and password that stand in the address. */
const signedIn = ({ username, password }: URL): Readonly<Record<string, string>> =>
  username === "" && password === ""
    ? {}
    : {
        authorization: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`,
      }

const addressesOf = (host: string): Promise<readonly string[]> =>
  lookup(host, { all: true }).then(
    (all) => all.map(({ address }) => address),
    () => [],
  )

const inTime = (asked: Promise<readonly string[]>, ms: number): Promise<readonly string[]> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(resolve, ms, [])
  })
  return Promise.race([asked.catch(() => []), late]).finally(() => clearTimeout(timer))
}
