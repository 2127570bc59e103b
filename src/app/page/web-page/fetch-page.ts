import { fail, ok, type Result, type SourceKind } from "../../../base/index.ts"
import type { Web, WebAddress, WebAnswer } from "../../ports/web.ts"
import { isPublicAddress } from "./public-address.ts"

/** A page as it came from the web, not yet decoded. */
export type WebPage = {
  /** Where it was in the end, after what pointed elsewhere. */
  readonly url: string
  readonly bytes: Uint8Array
  readonly as: SourceKind
  /** The encoding that the answer's header names, in small letters. */
  readonly charset: string | null
}

const TIME_MS = 15_000
const MOST_HOPS = 5
const MB = 1_000_000
const kinds: Readonly<Record<string, { readonly as: SourceKind; readonly most: number }>> = {
  "text/html": { as: "html", most: 2 * MB },
  "application/xhtml+xml": { as: "html", most: 2 * MB },
  "text/plain": { as: "text", most: 5 * MB },
  "text/markdown": { as: "markdown", most: 5 * MB },
  "application/pdf": { as: "pdf", most: 20 * MB },
}
const servedAt: Readonly<Record<string, readonly number[]>> = { "http:": [80, 8080], "https:": [443, 8443] }

/** Gets one page from the public web. Every address it is led to is looked at before anything is asked of it; a name is resolved once, and
 *  the connection goes to the very address that was looked at, so that a name cannot mean another machine the second time.
 *  Problems: `web/*`, each with one sentence. */
export const fetchPage = async (web: Web, url: string): Promise<Result<WebPage>> => {
  const until = web.ticks() + TIME_MS
  let at = web.parse(url)
  if (at === undefined)
    return fail("web/address", `"${short(url)}" is not an address; give one that begins with https://.`)
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const target = await targetOf(web, at)
    if (!target.ok) return target
    const timeoutMs = until - web.ticks()
    if (timeoutMs <= 0) return slow(at)
    const answer = await web.get({
      address: at,
      target: target.value,
      timeoutMs,
      mostBytes: (t) => kindOf(t)?.most ?? 0,
    })
    const next = answer.kind === "answer" && answer.status >= 300 && answer.status < 400 ? answer.location : null
    if (next === null) return pageIn(at, answer)
    const led = web.parse(next, at.href)
    if (led === undefined)
      return fail(
        "web/redirect",
        `${at.host} points elsewhere, at what is no address; save the page and give the file.`,
      )
    if (at.protocol === "https:" && led.protocol !== "https:")
      return fail(
        "web/redirect",
        `${at.host} points from https to http, where anybody on the way could change a dose; save the page and give the file.`,
      )
    at = led
  }
  return fail("web/redirect", `The page points elsewhere more than ${MOST_HOPS} times; give the address it ends at.`)
}

/** The one address to connect to, once the host and all its addresses have been looked at. */
const targetOf = async (web: Web, at: WebAddress): Promise<Result<string>> => {
  const allowed = servedAt[at.protocol]
  if (allowed === undefined)
    return fail(
      "web/scheme",
      `Only pages at http:// and https:// are read, not at ${short(at.protocol)}; save the page and give the file.`,
    )
  if (at.credentials)
    return fail(
      "web/credentials",
      `The address carries a name or password; take it out, or save the page and give the file.`,
    )
  if (!allowed.includes(at.port))
    return fail(
      "web/port",
      `${at.host} is asked for at port ${at.port}, where no pages are read; save the page and give the file.`,
    )
  const addresses = isNumeric(at.host) ? [at.host] : await web.resolve(at.host)
  const first = addresses[0]
  if (first === undefined) return fail("web/unknown-host", `There is no host called ${at.host}; look at the spelling.`)
  // One private address among several is enough: which of them is used is not for the page to choose.
  if (!addresses.every(isPublicAddress))
    return fail(
      "web/private",
      `${at.host} is not on the public internet, and only what is there is read; save the page and give the file.`,
    )
  return ok(first)
}

const isNumeric = (host: string): boolean => host.includes(":") || /^[\d.]+$/.test(host)

const pageIn = (at: WebAddress, answer: WebAnswer): Result<WebPage> => {
  if (answer.kind === "timeout") return slow(at)
  if (answer.kind === "unreachable") return fail("web/unreachable", `${at.host} could not be reached: ${answer.why}.`)
  if (answer.kind === "too-large")
    return fail(
      "web/too-large",
      `The page at ${at.host} is over the limit (HTML 2 MB, text 5 MB, PDF 20 MB); save the part that gives the doses.`,
    )
  if (answer.status !== 200)
    return fail(
      "web/status",
      `${at.host} answers ${answer.status} instead of the page; open it in a browser and save it.`,
    )
  const type = answer.type ?? ""
  const kind = kindOf(type)
  if (kind === undefined)
    return fail(
      "web/type",
      `${at.host} sends ${type === "" ? "something it does not name" : short(type)}; only HTML, text, Markdown and PDF are read.`,
    )
  if (answer.packed !== null && answer.packed !== "identity")
    return fail(
      "web/packed",
      `${at.host} sends the page packed although it was asked not to; save the page and give the file.`,
    )
  if (answer.bytes.length > kind.most) return pageIn(at, { kind: "too-large" })
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1]?.toLowerCase() ?? null
  return ok({ url: at.href, bytes: answer.bytes, as: kind.as, charset })
}

const kindOf = (type: string) => kinds[type.split(";")[0]?.trim().toLowerCase() ?? ""]

const slow = (at: WebAddress) =>
  fail(
    "web/slow",
    `${at.host} has not sent the page within ${TIME_MS / 1000} seconds; try again, or save the page and give the file.`,
  )

const short = (s: string): string => (s.length > 80 ? `${s.slice(0, 80)}…` : s)
