import type { PersonId } from "../../base/index.ts"
import { firstPerson, type Ports } from "../ports/ports.ts"
import type { Store } from "../ports/store-port.ts"

/** Under which a house keeps its lock, if it has one. */
export const lockSetting = "lock"

/** Somebody of the house. `name` is null for the first person of a house where nobody has been named yet. */
export type Member = { readonly id: PersonId; readonly name: string | null }

/** Everybody of a house, the first person first: whoever was here before there were people to tell apart. */
export const household = async (store: Store, { who }: Ports): Promise<readonly [Member, ...Member[]]> => {
  const kept = await store.people.list(who.practice)
  const first = kept.find((p) => p.id === firstPerson)
  return [
    { id: firstPerson, name: first?.name ?? null },
    ...kept.filter((p) => p !== first).map(({ id, name }) => ({ id, name })),
  ]
}

/** What the first person is called where nobody has given them a name. */
export const unnamed = "Me"

/** Two names that a tired person would take for one. */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b)

const folded = (name: string): string => name.normalize("NFKC").trim().toLowerCase()
