import {
  brand,
  type Decode,
  type DeviceId,
  fail,
  type Instant,
  inZone,
  type PersonId,
  type PlainDate,
  type PracticeId,
} from "../../base/index.ts"
import type { OnlinePorts } from "../../check/index.ts"
import type { Worker } from "../../learn/index.ts"
import type { PdfPages } from "./pdf-port.ts"
import type { OpenPush } from "./push-port.ts"
import type { Seal } from "./seal-port.ts"
import type { OpenStore, Whose } from "./store-port.ts"
import type { Web } from "./web.ts"

/** What a use case may ask of the world. Each surface (command line, server, browser) brings its own; a use case names the ones it needs. */
export type Ports = Keeping & {
  readonly clock: Clock
  readonly hash: Hash
  readonly decode: Decode
  /** Asking bibliographic services; left out where nothing may leave the machine. */
  readonly online?: Pick<OnlinePorts, "fetch" | "wait" | "ticks" | "cache" | "bases">
  /** Getting a page from the web, where its address was given; left out where nothing may leave the machine. */
  readonly web?: Web
  readonly pdf?: PdfPages
  /** Telling devices by push; left out where nothing can be sent. */
  readonly push?: OpenPush
  /** Sealing what nobody may see before its time; left out where no key can be kept. */
  readonly seal?: Seal
  /** Other threads that long pieces of work may be split over. */
  readonly crew?: Crew
  /** Told now and then how much of a long piece of work is done. */
  readonly progress?: Progress
}

/** What it takes to keep something between two runs. */
export type Keeping = {
  readonly store: OpenStore
  readonly ids: Ids
  readonly random: Random
  /** Everything drawn here can be drawn again, because a seed was given: nothing secret is drawn then. */
  readonly repeatable?: true | undefined
  /** Who is calling, and from what. */
  readonly who: Whose & { readonly device: DeviceId }
}

/** Whose everything is until somebody else is named, and whose everything was that an older Posology kept. */
export const firstPerson = brand<PersonId>("me")

/** For a surface that keeps nothing: use cases that need the store say so. */
export const keepsNothing: Keeping = {
  store: async () =>
    fail("store/none", "Nothing is kept here; start Posology with posology serve to keep pages and plans."),
  ids: () => {
    throw new Error("a surface that keeps nothing was asked for an id")
  },
  random: () => {
    throw new Error("a surface that keeps nothing was asked for a secret")
  },
  who: { practice: brand<PracticeId>("home"), person: firstPerson, device: brand<DeviceId>("none") },
}

/** A new id, later than every one before it. */
export type Ids = () => string

/** So many bytes that nobody can guess. */
export type Random = (bytes: number) => Uint8Array

export type Clock = {
  /** The present moment; fixed when `--now` is given. */
  readonly now: () => Instant
}

/** The day it is, for facts that go stale: a day more or less by zone makes no difference to them. */
export const today = (clock: Clock): PlainDate => inZone(clock.now(), "UTC").toPlainDate()

export type Crew = { readonly workers: number; readonly hire: () => Worker }

export type Progress = (done: number, of: number) => void

export type Hash = {
  /** SHA-256 of the UTF-8 bytes of `text`, in lower-case hex. */
  readonly sha256: (text: string) => string
}
