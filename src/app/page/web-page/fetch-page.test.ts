import { describe, expect, it } from "vitest"
import type { Web, WebAddress, WebAnswer, WebAsk } from "../../ports/web.ts"
import { fetchPage } from "./fetch-page.ts"

const PUBLIC = "93.184.216.34"

const parse: Web["parse"] = (address, base): WebAddress | undefined => {
  if (!URL.canParse(address, base)) return undefined
  const u = new URL(address, base)
  const port = u.port === "" ? ({ "http:": 80, "https:": 443 }[u.protocol] ?? 0) : Number(u.port)
  const host = u.hostname.replace(/^\[|\]$/g, "")
  return { href: u.href, protocol: u.protocol, host, port, path: u.pathname + u.search, credentials: u.username !== "" }
}

const page = (more: Partial<WebAnswer & { kind: "answer" }> = {}): WebAnswer => ({
  kind: "answer",
  status: 200,
  location: null,
  type: "text/html; charset=UTF-8",
  packed: null,
  bytes: new TextEncoder().encode("<p>300 mcg daily</p>"),
  ...more,
})
const leadsTo = (location: string): WebAnswer => page({ status: 302, location })

/** A web of named hosts, each with its addresses and answers, and a list of what was asked of it. */
const webOf = (
  names: Readonly<Record<string, readonly string[]>>,
  answers: Readonly<Record<string, WebAnswer>> = {},
  tick = 0,
) => {
  const asked: WebAsk[] = []
  const resolved: string[] = []
  let now = 0
  const web: Web = {
    parse,
    resolve: async (host) => {
      resolved.push(host)
      return names[host] ?? []
    },
    get: async (ask) => {
      asked.push(ask)
      now += tick
      return answers[ask.address.href] ?? page()
    },
    ticks: () => now,
  }
  return { web, asked, resolved }
}

const refused = async (url: string, made: ReturnType<typeof webOf>) => {
  const r = await fetchPage(made.web, url)
  if (r.ok) throw new Error(`${url} was fetched`)
  expect(r.problem.message, "one sentence").toMatch(/^[^\n]+[.]$/)
  return r.problem.code
}

describe("a page of the public web", () => {
  it("is fetched over a connection to the address its name was resolved to, once", async () => {
    const made = webOf({ "page.example": [PUBLIC] })
    const r = await fetchPage(made.web, "https://page.example/semax?x=1#dose")
    expect(r.ok && { ...r.value, bytes: r.value.bytes.length }).toEqual({
      url: "https://page.example/semax?x=1#dose",
      bytes: 20,
      as: "html",
      charset: "utf-8",
    })
    expect(made.resolved).toEqual(["page.example"])
    expect(made.asked.map((a) => [a.target, a.address.host, a.address.path])).toEqual([
      [PUBLIC, "page.example", "/semax?x=1"],
    ])
  })

  it("is followed to where it points, and named by where it ended", async () => {
    const made = webOf(
      { "a.example": [PUBLIC], "b.example": ["1.1.1.1"] },
      { "http://a.example/": leadsTo("https://b.example/x"), "https://b.example/x": leadsTo("y.txt") },
    )
    const r = await fetchPage(made.web, "http://a.example/")
    expect(r.ok && r.value.url).toBe("https://b.example/y.txt")
    expect(made.asked.map((a) => a.target)).toEqual([PUBLIC, "1.1.1.1", "1.1.1.1"])
  })

  it.each([
    ["text/plain", "text"],
    ["text/markdown;charset=utf-8", "markdown"],
    ["application/xhtml+xml", "html"],
    ["Application/PDF", "pdf"],
  ])("is read as what its type says: %s", async (type, as) => {
    const made = webOf({ "p.example": [PUBLIC] }, { "https://p.example/": page({ type }) })
    const r = await fetchPage(made.web, "https://p.example/")
    expect(r.ok && r.value.as).toBe(as)
  })
})

describe("a name that is not on the public internet", () => {
  it.each(["127.0.0.1", "10.0.0.7", "169.254.169.254", "100.64.1.1", "224.0.0.1", "::1", "fe80::1", "::ffff:10.0.0.1"])(
    "is refused unasked: %s",
    async (address) => {
      const made = webOf({ "inside.example": [address] })
      expect(await refused("http://inside.example/", made)).toBe("web/private")
      expect(made.asked).toEqual([])
    },
  )

  it("is refused where only one of its addresses is private", async () => {
    const made = webOf({ "both.example": [PUBLIC, "192.168.0.1"] })
    expect(await refused("https://both.example/", made)).toBe("web/private")
    expect(made.asked).toEqual([])
  })

  it.each(["http://127.0.0.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://2130706433/", "http://0x7f.1/"])(
    "is refused when its address is written out: %s",
    async (url) => {
      const made = webOf({})
      expect(await refused(url, made)).toBe("web/private")
      expect(made.asked).toEqual([])
    },
  )

  it("is refused when a public page points at it", async () => {
    const made = webOf(
      { "p.example": [PUBLIC], "inside.example": ["10.0.0.1"] },
      { "https://p.example/": leadsTo("https://inside.example/admin") },
    )
    expect(await refused("https://p.example/", made)).toBe("web/private")
    expect(made.asked).toHaveLength(1)
  })

  it("is refused when the same name means it the second time it is asked", async () => {
    const answers = [[PUBLIC], ["127.0.0.1"]]
    const made = webOf({}, { "https://p.example/": leadsTo("/again") })
    const web: Web = { ...made.web, resolve: async () => answers.shift() ?? [] }
    expect(await refused("https://p.example/", { ...made, web })).toBe("web/private")
    expect(made.asked.map((a) => a.target)).toEqual([PUBLIC])
  })
})

describe("what no page is fetched from", () => {
  it.each([
    ["no address", "page", "web/address"],
    ["a file", "file:///etc/passwd", "web/scheme"],
    ["another scheme", "ftp://p.example/", "web/scheme"],
    ["a name and password", "https://me:secret@p.example/", "web/credentials"],
    ["a port for mail", "http://p.example:25/", "web/port"],
    ["a port of this machine's", "http://p.example:3673/", "web/port"],
    ["no such host", "https://nowhere.example/", "web/unknown-host"],
  ])("%s", async (_, url, code) => {
    const made = webOf({ "p.example": [PUBLIC] })
    expect(await refused(url, made)).toBe(code)
    expect(made.asked).toEqual([])
  })

  it.each([
    ["a scheme behind a redirect", leadsTo("file:///etc/passwd"), "web/redirect"],
    ["https that points at http", leadsTo("http://p.example/"), "web/redirect"],
    ["a password behind a redirect", leadsTo("https://a:b@p.example/"), "web/credentials"],
    ["a redirect to nothing", leadsTo("https://"), "web/redirect"],
    ["a redirect without end", leadsTo("/"), "web/redirect"],
    ["a picture", page({ type: "image/png" }), "web/type"],
    ["something unnamed", page({ type: null }), "web/type"],
    ["a packed answer", page({ packed: "gzip" }), "web/packed"],
    ["a page that is gone", page({ status: 404 }), "web/status"],
    ["HTML over 2 MB", page({ bytes: new Uint8Array(2_000_001) }), "web/too-large"],
    ["text over 5 MB", page({ type: "text/plain", bytes: new Uint8Array(5_000_001) }), "web/too-large"],
    ["an answer cut off at the limit", { kind: "too-large" } as const, "web/too-large"],
    [
      "a host that takes no connection",
      { kind: "unreachable", why: "it takes no connection" } as const,
      "web/unreachable",
    ],
    ["a host that does not answer", { kind: "timeout" } as const, "web/slow"],
  ])("%s", async (_, answer, code) => {
    const made = webOf({ "p.example": [PUBLIC] }, { "https://p.example/": answer })
    expect(await refused("https://p.example/", made)).toBe(code)
  })

  it("a page that points elsewhere a sixth time", async () => {
    const made = webOf({ "p.example": [PUBLIC] }, { "https://p.example/": leadsTo("/") })
    expect(await refused("https://p.example/", made)).toBe("web/redirect")
    expect(made.asked).toHaveLength(6)
  })

  it("a page for which all time has gone into redirects", async () => {
    const made = webOf(
      { "p.example": [PUBLIC] },
      { "https://p.example/": leadsTo("/2"), "https://p.example/2": leadsTo("/3") },
      8000,
    )
    expect(await refused("https://p.example/", made)).toBe("web/slow")
    expect(made.asked.map((a) => a.timeoutMs)).toEqual([15_000, 7000])
  })
})
