import { type Instant, inZone, type PlainDate } from "../base/index.ts"

/** What a use case may ask of the world. Each surface (command line, server, browser) brings its own; a use case names the ones it needs. */
export type Ports = {
  readonly clock: Clock
  readonly hash: Hash
  readonly decode: Decode
  /** Told now and then how much of a long piece of work is done. */
  readonly progress?: Progress
}

export type Clock = {
  /** The present moment; fixed when `--now` is given. */
  readonly now: () => Instant
}

/** The day it is, for facts that go stale: a day more or less by zone makes no difference to them. */
export const today = (clock: Clock): PlainDate => inZone(clock.now(), "UTC").toPlainDate()

export type Progress = (done: number, of: number) => void

export type Hash = {
  /** SHA-256 of the UTF-8 bytes of `text`, in lower-case hex. */
  readonly sha256: (text: string) => string
}

/** The text that `bytes` hold in `encoding`, or undefined where they are not valid in it. */
export type Decode = (bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be") => string | undefined
