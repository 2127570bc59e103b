import type { Instant } from "../base/index.ts"

/** What a use case may ask of the world. Each surface (command line, server, browser) brings its own; a use case names the ones it needs. */
export type Ports = {
  readonly clock: Clock
  readonly hash: Hash
}

export type Clock = {
  /** The present moment; fixed when `--now` is given. */
  readonly now: () => Instant
}

export type Hash = {
  /** SHA-256 of the UTF-8 bytes of `text`, in lower-case hex. */
  readonly sha256: (text: string) => string
}
