import type { Pocket } from "../../../app/index.ts"
import type { DiaryEvent, Problem } from "../../../base/index.ts"
import { Diary } from "../../../follow/index.ts"
import type { Contents, Drawer, Waiting } from "./drawer.ts"
import { type Entry, eventOf } from "./entry.ts"
import { type Folded, Folder, knownHere } from "./fold.ts"
import { handOver, type InTurn, type Server } from "./hand-over.ts"

/** Where this device stands with its diary. */
export type Here = {
  /** Null until the drawer has been opened. */
  readonly contents: Contents | null
  readonly folded: Folded
  /** The last round with the server: on its way, done, or why not. */
  readonly server: "asking" | "reached" | { readonly why: string; readonly problem: Problem }
}

type World = {
  readonly drawer: Promise<Drawer>
  readonly server: Server
  readonly inTurn: InTurn
  /** ISO instant. */
  readonly now: () => string
  readonly zone: () => string
  readonly id: (after: string | undefined) => string
  /** Told when what is kept has changed, so that others look again. */
  readonly changed: () => void
  readonly later: (work: () => void, ms: number) => void
}

const PATIENCE_MS = [2_000, 5_000, 15_000, 60_000] as const

/** The diary on this device: it shows at once what is known here, logs without waiting, and meets the server whenever that can be reached. */
export class DiaryHere {
  readonly #world: World
  readonly #listeners = new Set<() => void>()
  readonly #folder = new Folder()
  #here: Here = { contents: null, folded: { diary: new Diary(), plans: [] }, server: "asking" }
  #round: Promise<void> | null = null
  #again = false
  #telling = false
  #failures = 0

  constructor(world: World) {
    this.#world = world
  }

  readonly here = (): Here => this.#here

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Logs entries, all or none. False when `fits` no longer holds of the diary: somebody else has logged the same. */
  readonly log = async (entries: readonly Entry[], fits: (diary: Diary) => boolean = () => true): Promise<boolean> => {
    const { now, zone, id } = this.#world
    const drawer = await this.#world.drawer
    const { device, pocket } = this.#here.contents ?? this.#folder.open(await drawer.look()).contents
    if (pocket === null) throw new Error("an entry was made before this device had a diary")
    const { diary } = this.#here.folded
    const events: readonly DiaryEvent[] = entries.map((entry) =>
      eventOf(entry, {
        who: pocket.who,
        device,
        zone: zone(),
        now: now(),
        id,
        correctionsOf: (of) => diary.correctionsOf(of).map((c) => c.id),
      }),
    )
    const put = await drawer.put(events, (contents) => fits(this.#folder.open(contents).folded.diary))
    await this.#look()
    if (put) this.#world.changed()
    return put
  }

  /** Takes an entry out that the server refused. */
  readonly discard = async (entry: Waiting): Promise<void> => {
    const drawer = await this.#world.drawer
    await drawer.discard(entry.event.id)
    await this.#look()
  }

  /** Meets the server once: hands over and brings the copy up to date. A call during a round makes one more round after it. */
  readonly meet = (): Promise<void> => {
    if (this.#round) {
      // What this round itself gave is no reason for another one.
      this.#again ||= !this.#telling
      return this.#round
    }
    this.#round = this.#meetOnce().finally(() => {
      this.#round = null
      if (!this.#again) return
      this.#again = false
      void this.meet()
    })
    return this.#round
  }

  async #meetOnce(): Promise<void> {
    const drawer = await this.#world.drawer
    await this.#look()
    const { given, failed } = await handOver(drawer, this.#world.server, this.#world.inTurn, (there) =>
      knownHere(this.#folder.open(there)),
    )
    this.#failures = failed ? this.#failures + 1 : 0
    this.#show({ server: failed ? { why: failed.why, problem: failed.problem } : "reached" })
    await this.#look()
    if (given > 0) this.#tell()
    if (failed && failed.why !== "keeps-nothing")
      this.#world.later(() => void this.meet(), PATIENCE_MS[this.#failures - 1] ?? 60_000)
  }

  async #look(): Promise<void> {
    this.#show(this.#folder.open(await (await this.#world.drawer).look()))
  }

  #tell(): void {
    this.#telling = true
    try {
      this.#world.changed()
    } finally {
      this.#telling = false
    }
  }

  #show(part: Partial<Here>): void {
    this.#here = { ...this.#here, ...part }
    for (const listener of this.#listeners) listener()
  }
}

/** True for a device that has a diary, whether the server can be reached or not. */
export const hasDiary = (here: Here): here is Here & { readonly contents: { readonly pocket: Pocket } } =>
  here.contents?.pocket != null
