import { callUntyped, type Outcome, type Ports, type UseCaseName } from "../app/index.ts"
import { ok, type Result } from "../base/index.ts"
import { callRunning } from "./client.ts"
import { openOrFind, type Place } from "./start.ts"

/** Where calls are answered: by this process on the opened data, or by the server that has it. */
export type Desk = {
  readonly call: (name: UseCaseName, input: unknown) => Promise<Outcome<unknown>>
  readonly close: () => Promise<void>
}

/** Opens the data of a place, or finds the server that has it: a command does the same either way. */
export const reach = async (place: Place, ports: Omit<Ports, "store">): Promise<Result<Desk>> => {
  const found = await openOrFind(place)
  if (!found.ok) return found
  if ("running" in found.value) {
    const { url } = found.value.running
    return ok({ call: (name, input) => callRunning(url, name, input), close: async () => {} })
  }
  const { store } = found.value
  return ok({
    call: (name, input) => callUntyped({ ...ports, store: async () => ok(store) }, name, input),
    close: store.close,
  })
}
