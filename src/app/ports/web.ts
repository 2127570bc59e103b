/** Getting a page from the web, as far as a use case may not do it itself. The guard of `fetch-page.ts` decides what is asked of it. */
export type Web = {
  /** Takes an address apart, `base` being the page that pointed at it; undefined when it is none. */
  readonly parse: (address: string, base?: string) => WebAddress | undefined
  /** Every address of a host's name, asked for once; none when there is no such host. */
  readonly resolve: (host: string) => Promise<readonly string[]>
  /** One GET over a connection to `target` and to nothing else, without following where it points. */
  readonly get: (ask: WebAsk) => Promise<WebAnswer>
  /** Milliseconds from any fixed moment. */
  readonly ticks: () => number
}

export type WebAddress = {
  /** All of it, in the standard's form. */
  readonly href: string
  /** "https:" */
  readonly protocol: string
  /** The host in small letters; an address of IPv6 without its brackets. */
  readonly host: string
  readonly port: number
  /** What is asked of the host: path and query. */
  readonly path: string
  /** Whether it carries a user's name or password. */
  readonly credentials: boolean
}

export type WebAsk = {
  readonly address: WebAddress
  /** The numeric address to connect to. */
  readonly target: string
  readonly timeoutMs: number
  /** The most bytes to take of a content type; 0 to take none. */
  readonly mostBytes: (type: string) => number
}

export type WebAnswer =
  | {
      readonly kind: "answer"
      readonly status: number
      readonly location: string | null
      /** The Content-Type header as it came. */
      readonly type: string | null
      /** The Content-Encoding header as it came. */
      readonly packed: string | null
      readonly bytes: Uint8Array
    }
  | { readonly kind: "too-large" }
  | { readonly kind: "timeout" }
  | { readonly kind: "unreachable"; readonly why: string }
