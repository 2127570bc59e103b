import { createHash, randomBytes } from "node:crypto"
import { brand, instant, type Problem, timeOrderedId } from "../../base/index.ts"
import { memoryStore } from "../../store/index.ts"
import { type Answer, call, type Input, keepsNothing, type Ports, type Store } from "../index.ts"

type Name = Parameters<typeof call>[1]

/** A house in memory, with a clock that the test sets: each use case is asked for as a screen, the server or the command line asks for it. */
export class TestHouse {
  store: Store = memoryStore()
  /** The present, as an instant of ISO 8601. */
  now: string
  readonly #began: string
  readonly #more: Partial<Ports>
  #made = 0

  /** `more`: ports in place of the ordinary ones. */
  constructor(now = "2026-11-22T12:00:00Z", more: Partial<Ports> = {}) {
    this.now = now
    this.#began = now
    this.#more = more
  }

  /** Empties the house and sets its clock back: for `beforeEach`. */
  readonly begin = (): void => {
    this.store = memoryStore()
    this.now = this.#began
    this.#made = 0
  }

  /** What a device of this house brings along. */
  readonly ports = (device = "phone"): Ports => ({
    ...keepsNothing,
    who: { ...keepsNothing.who, device: brand(device) },
    store: async () => ({ ok: true, value: this.store }),
    clock: { now: () => instant(this.now) },
    ids: () => timeOrderedId(instant(this.now).epochMilliseconds + this.#made++, new Uint8Array(10)),
    random: (n) => new Uint8Array(randomBytes(n)),
    hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
    decode: (bytes) => new TextDecoder().decode(bytes),
    ...this.#more,
  })

  /** What a use case says, done or refused. */
  readonly call = <N extends Name>(name: N, input: Input<N>, device?: string) => call(this.ports(device), name, input)

  /** What a use case gives; a refusal is thrown. */
  readonly ask = async <N extends Name>(name: N, input: Input<N>, device?: string): Promise<Answer<N>> => {
    const outcome = await this.call(name, input, device)
    if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.code}: ${outcome.problem.message}`)
    return outcome.value
  }

  /** Why a use case refuses; nothing where it does not. */
  readonly problem = async <N extends Name>(
    name: N,
    input: Input<N>,
    device?: string,
  ): Promise<Problem | undefined> => {
    const outcome = await this.call(name, input, device)
    return outcome.ok ? undefined : outcome.problem
  }

  /** The code of that, or "done". */
  readonly code = async <N extends Name>(name: N, input: Input<N>, device?: string): Promise<string> =>
    (await this.problem(name, input, device))?.code ?? "done"
}
