import { asPerson, callUntyped, type Outcome, type Ports, type UseCaseName } from "../app/index.ts"
import { ok, type Result } from "../base/index.ts"
import { callRunning } from "./client.ts"
import { openOrFind, type Place } from "./start.ts"

/** Where calls are answered: by this process on the opened data, or by the server that has it. */
export type Desk = {
  /** `person` is somebody of the house, by id or name; the first one, if left out. */
  readonly call: (name: UseCaseName, input: unknown, person?: string) => Promise<Outcome<unknown>>
  readonly close: () => Promise<void>
}

/** Opens the data of a place, or finds the server that has it: a command does the same either way. */
export const reach = async (place: Place, ports: Omit<Ports, "store">): Promise<Result<Desk>> => {
  const found = await openOrFind(place)
  if (!found.ok) return found
  if ("running" in found.value) {
    const { url, key } = found.value.running
    return ok({ call: (name, input, person) => callRunning(url, name, input, { person, key }), close: async () => {} })
  }
  const { store } = found.value
  const opened = { ...ports, store: async () => ok(store) }
  return ok({
    call: async (name, input, person) => {
      const theirs = await asPerson(opened, person ?? opened.who.person)
      return theirs.ok ? callUntyped(theirs.value, name, input) : theirs
    },
    close: store.close,
  })
}
