import { createHash, randomBytes } from "node:crypto"
import {
  type Answer,
  call,
  type Input,
  type Keeping,
  type Outcome,
  type Ports,
  type UseCaseName,
} from "../app/index.ts"
import { brand, type DeviceId, type PersonId, type PracticeId, timeOrderedId } from "../base/index.ts"
import type { Common } from "./command.ts"

/** The zone this machine is set to: where a person enters something, unless they say otherwise. */
export const zoneHere = (common: Common): string => common.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone

/** Asks a use case that keeps something. */
export type Ask = <N extends UseCaseName>(name: N, input: Input<N>) => Promise<Outcome<Answer<N>>>

/** Runs `use` with the data folder open. Where a running Posology has the folder, that one is asked instead. */
export const keeping = async <T>(
  common: Common,
  ports: Ports,
  use: (ask: Ask) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  // Loaded here because the database alone takes longer to load than reading a page.
  const { dataFolder, openEmbedded, readRunning } = await import("../store/index.ts")
  const folder = common.data ?? dataFolder(process.env, process.platform)
  const opened = await openEmbedded(folder)
  if (!opened.ok) {
    const { answersAt, callRunning } = await import("../server/index.ts")
    const running = opened.problem.code === "store/held" ? readRunning(folder) : undefined
    if (running === undefined || !(await answersAt(running.url, running.pid)))
      return { ok: false, fault: "input", problem: opened.problem }
    // The one that is asked answers in the same shapes: it is the same table.
    return use((name, input) => callRunning(running.url, name, input) as Promise<Outcome<never>>)
  }
  const kept: Keeping = {
    store: async () => opened,
    ids: idsOf(ports, common.seed),
    who: { practice: brand<PracticeId>("home"), person: brand<PersonId>("me"), device: brand<DeviceId>("terminal") },
  }
  try {
    return await use((name, input) => call({ ...ports, ...kept }, name, input))
  } finally {
    await opened.value.close()
  }
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
