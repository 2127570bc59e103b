import { z } from "zod"
import type { Ports } from "../../app/index.ts"
import { fail, ok, type Problem, type Result } from "../../base/index.ts"
import { openOrFind, type Place } from "../start.ts"
import { keyHeader } from "./door.ts"
import { Lock } from "./lock.ts"

/** The lock of a place, for whoever owns its disk: no passphrase is asked. */
export type LockKeeper = {
  readonly minutes: () => Promise<Result<number | null>>
  readonly put: (words: string, minutes: number) => Promise<Result<unknown>>
  readonly remove: () => Promise<Result<unknown>>
  readonly close: () => Promise<void>
}

/** Opens the lock's place, or asks the server that has it, with the key that it left in the data folder. */
export const lockKeeper = async (place: Place, ports: Omit<Ports, "store">): Promise<Result<LockKeeper>> => {
  const found = await openOrFind(place)
  if (!found.ok) return found
  if ("running" in found.value) {
    const { url, key } = found.value.running
    const ask = (what: string, input: object) => askDoor(url, key, what, input)
    return ok({
      minutes: async () => {
        const state = await ask("state", {})
        return state.ok ? ok(stateSchema.parse(state.value).lock?.minutes ?? null) : state
      },
      put: (passphrase, minutes) => ask("set-lock", { passphrase, minutes }),
      remove: () => ask("remove-lock", {}),
      close: async () => {},
    })
  }
  const { store } = found.value
  const lock = new Lock(
    async () => store,
    ports.who.practice,
    () => ports.clock.now().epochMilliseconds,
  )
  return ok({
    minutes: async () => ok(await lock.minutes()),
    put: (words, minutes) => lock.put(words, minutes, undefined, true),
    remove: () => lock.remove(undefined, true),
    close: store.close,
  })
}

const stateSchema = z.object({ lock: z.object({ minutes: z.number() }).nullable() })
const refused = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

const askDoor = async (url: string, key: string | undefined, what: string, input: object): Promise<Result<unknown>> => {
  const response = await fetch(`${url}/door/${what}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key === undefined ? {} : { [keyHeader]: key }) },
    body: JSON.stringify(input),
  })
  const body: unknown = await response.json()
  if (response.ok) return ok(body)
  const { code, message }: Problem = refused.parse(body).error
  return fail(code, message)
}
