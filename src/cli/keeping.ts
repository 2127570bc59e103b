import { createHash, randomBytes } from "node:crypto"
import {
  type Answer,
  firstPerson,
  type Input,
  type Keeping,
  type Outcome,
  type Ports,
  type UseCaseName,
} from "../app/index.ts"
import { brand, type DeviceId, type PracticeId, timeOrderedId } from "../base/index.ts"
import type { Common } from "./command.ts"
import { placeOf } from "./place.ts"

/** The zone this machine is set to: where a person enters something, unless they say otherwise. */
export const zoneHere = (common: Common): string => common.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone

/** Asks a use case that keeps something. */
export type Ask = <N extends UseCaseName>(name: N, input: Input<N>) => Promise<Outcome<Answer<N>>>

/** Runs `use` with the data open. Where a running Posology has the folder, that one is asked instead. */
export const keeping = async <T>(
  common: Common & { readonly database?: string },
  ports: Ports,
  use: (ask: Ask) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  const place = placeOf(common)
  if (!place.ok) return { ok: false, fault: "call", problem: place.problem }
  // Loaded here because the database alone takes longer to load than reading a page.
  const { reach } = await import("../server/index.ts")
  const desk = await reach(place.value, keepingPorts(ports, "terminal", common.seed))
  if (!desk.ok) return { ok: false, fault: "input", problem: desk.problem }
  try {
    // Whoever is asked answers in the same shapes: it is the same table.
    return await use((name, input) => desk.value.call(name, input, common.person) as Promise<Outcome<never>>)
  } finally {
    await desk.value.close()
  }
}

/** The ports of a process that has a store; whoever has opened it puts it in. */
export const keepingPorts = (ports: Ports, device: string, seed?: string): Omit<Ports, "store"> => ({
  ...ports,
  ids: idsOf(ports, seed),
  random: randomOf(seed),
  ...(seed === undefined ? {} : { repeatable: true as const }),
  who: { practice: brand<PracticeId>("home"), person: firstPerson, device: brand<DeviceId>(device) },
})

const randomOf = (seed: string | undefined): Keeping["random"] => {
  let drawn = 0
  return (bytes) =>
    seed === undefined
      ? new Uint8Array(randomBytes(bytes))
      : new Uint8Array(createHash("sha512").update(`${seed} secret ${drawn++}`).digest().subarray(0, bytes))
}

/** Ids in the order of their making, even within one millisecond; with a seed the same ones every time. */
const idsOf = (ports: Ports, seed: string | undefined): Keeping["ids"] => {
  let last = 0
  return () => {
    last = Math.max(ports.clock.now().epochMilliseconds, last + 1)
    const bytes = seed === undefined ? randomBytes(10) : createHash("sha256").update(`${seed} ${last}`).digest()
    return timeOrderedId(last, new Uint8Array(bytes.subarray(0, 10)))
  }
}
