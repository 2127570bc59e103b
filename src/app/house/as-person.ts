import { problem } from "../../base/index.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, unusable, wrongCall } from "../use-case.ts"
import { household, sameName, unnamed } from "./household.ts"

/** The ports of a call that somebody of the house makes, said by id or by name. A name nobody has is refused (`person/unknown`): a
 *  mistyped one would begin a diary of its own. */
export const asPerson = async (ports: Ports, said: string): Promise<Outcome<Ports>> => {
  if (said === ports.who.person) return done(ports)
  const store = await ports.store()
  if (!store.ok) return unusable(store.problem)
  const people = await household(store.value, ports)
  const found = people.find((p) => p.id === said) ?? people.find((p) => sameName(p.name ?? unnamed, said))
  if (found !== undefined) return done({ ...ports, who: { ...ports.who, person: found.id } })
  const names = people.map((p) => p.name ?? unnamed).join(", ")
  return wrongCall(
    problem("person/unknown", `There is nobody called "${said}" in this house, only ${names}.`, { path: "person" }),
  )
}
