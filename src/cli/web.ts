import { lookup } from "node:dns/promises"
import { type IncomingMessage, request as plain } from "node:http"
import { request as secure } from "node:https"
import { isIP } from "node:net"
import type { Web, WebAddress, WebAnswer, WebAsk } from "../app/index.ts"

/** No answer to a question for a host's addresses is waited for longer. */
const NAME_MS = 5000

const usualPort: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 }

const parse: Web["parse"] = (address, base): WebAddress | undefined => {
  if (!URL.canParse(address, base)) return undefined
  const u = new URL(address, base)
  return {
    href: u.href,
    protocol: u.protocol,
    host: u.hostname.replace(/^\[|\]$/g, "").toLowerCase(),
    port: u.port === "" ? (usualPort[u.protocol] ?? 0) : Number(u.port),
    path: `${u.pathname}${u.search}`,
    credentials: u.username !== "" || u.password !== "",
  }
}

const resolve: Web["resolve"] = async (host) => {
  const waited = new Promise<readonly string[]>((done) => setTimeout(done, NAME_MS, []).unref())
  const asked = lookup(host, { all: true }).then(
    (all) => all.map((a) => a.address),
    () => [],
  )
  return Promise.race([asked, waited])
}

/** One GET over a new connection to `target`. The name goes into the Host header and the certificate's check alone: nothing asks for it again. */
const get: Web["get"] = ({ address, target, timeoutMs, mostBytes }: WebAsk) =>
  new Promise((done) => {
    const named = isIP(address.host) === 0
    const host = address.host.includes(":") ? `[${address.host}]` : address.host
    const usual = usualPort[address.protocol] === address.port
    const ask = (address.protocol === "https:" ? secure : plain)({
      host: target,
      port: address.port,
      path: address.path,
      method: "GET",
      agent: false,
      ...(named ? { servername: address.host } : {}),
      headers: {
        host: usual ? host : `${host}:${address.port}`,
        accept: "text/html,application/xhtml+xml,text/markdown,text/plain,application/pdf",
        "accept-encoding": "identity",
        "user-agent": "Posology (reads one page for the person who asked)",
      },
    })
    const end = (answer: WebAnswer) => {
      clearTimeout(timer)
      done(answer)
      ask.destroy()
    }
    const timer = setTimeout(() => end({ kind: "timeout" }), timeoutMs)
    ask.on("error", (error) => end({ kind: "unreachable", why: why(error) }))
    ask.on("response", (response) => receive(response, mostBytes, end))
    ask.end()
  })

/** Takes an answer's bytes up to the limit of its type; of one that points elsewhere, or is no page, none. */
const receive = (response: IncomingMessage, mostBytes: WebAsk["mostBytes"], end: (answer: WebAnswer) => void): void => {
  const { headers } = response
  const status = response.statusCode ?? 0
  const type = headers["content-type"] ?? null
  const most = status === 200 ? mostBytes(type ?? "") : 0
  const answered = (bytes: Uint8Array): WebAnswer => ({
    kind: "answer",
    status,
    location: headers.location ?? null,
    type,
    packed: headers["content-encoding"] ?? null,
    bytes,
  })
  if (most === 0) {
    end(answered(new Uint8Array()))
    return
  }
  if (Number(headers["content-length"] ?? 0) > most) {
    end({ kind: "too-large" })
    return
  }
  const parts: Buffer[] = []
  let size = 0
  response.on("data", (part: Buffer) => {
    size += part.length
    if (size > most) end({ kind: "too-large" })
    else parts.push(part)
  })
  response.on("end", () => end(answered(Buffer.concat(parts))))
  response.on("error", (error) => end({ kind: "unreachable", why: why(error) }))
  response.on("aborted", () => end({ kind: "unreachable", why: "the connection broke off" }))
}

/** A cause in words; what a library says of itself is no sentence. */
const why = (error: Error): string => {
  const code = "code" in error && typeof error.code === "string" ? error.code : ""
  if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME/.test(code)) return "its certificate does not show that it is who it says"
  return (
    { ECONNREFUSED: "it takes no connection", ECONNRESET: "the connection broke off" }[code] ??
    "no connection came about"
  )
}

/** The web, from a Node process. */
export const nodeWeb: Web = { parse, resolve, get, ticks: () => performance.now() }
