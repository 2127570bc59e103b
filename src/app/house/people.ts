import { z } from "zod"
import { brand, type PersonId, problem } from "../../base/index.ts"
import { idSchema } from "../contract/event.ts"
import { personName } from "../contract/person.ts"
import { firstPerson, type Ports } from "../ports/ports.ts"
import type { Store } from "../ports/store-port.ts"
import { done, type Refusal, unusable, useCase } from "../use-case.ts"
import { toWrite, withStore } from "../with-store.ts"
import { household, type Member, sameName, unnamed } from "./household.ts"

const MOST_PEOPLE = 12

const peopleSchema = z.object({
  /** The first person first. */
  people: z.array(z.object({ id: idSchema<PersonId>(), name: z.string() })),
})

export const people = useCase({
  name: "people",
  summary: "who lives in this house: each has a diary, plans and bottles of their own",
  input: z.strictObject({}),
  output: peopleSchema,
  run: (ports) => withStore(ports, async (store) => done(shown(await household(store, ports)))),
})

const namedSchema = peopleSchema.extend({ id: idSchema<PersonId>() })

export const addPerson = useCase({
  name: "add-person",
  summary: "add somebody to the house, with a diary, plans and bottles of their own",
  input: z.strictObject({ id: idSchema<PersonId>().optional(), name: personName }),
  output: namedSchema,
  run: (ports, { id, name }) =>
    toWrite(ports, async (store) => {
      const person = id ?? brand<PersonId>(ports.ids())
      const there = await household(store, ports)
      const known = there.find((p) => p.id === person)
      // A call repeated after a lost answer is the first call.
      if (known?.name === name) return done({ id: person, ...shown(there) })
      if (known !== undefined)
        return unusable(problem("person/id-taken", `The id ${person} is ${known.name ?? unnamed}'s; make a new one.`))
      if (there.some((p) => sameName(p.name ?? unnamed, name))) return nameTaken(name)
      if (there.length >= MOST_PEOPLE)
        return unusable(problem("person/many", `A house has up to ${MOST_PEOPLE} people; a practice is another thing.`))
      return keep(ports, store, person, name)
    }),
})

export const namePerson = useCase({
  name: "name-person",
  summary: "give somebody of the house another name: whoever calls, if nobody is said",
  input: z.strictObject({ id: idSchema<PersonId>().optional(), name: personName }),
  output: namedSchema,
  run: (ports, { id = ports.who.person, name }) =>
    toWrite(ports, async (store) => {
      const there = await household(store, ports)
      if (there.every((p) => p.id !== id))
        return unusable(problem("person/unknown", `There is nobody of the id ${id} in this house.`, { path: "id" }))
      if (there.some((p) => p.id !== id && sameName(p.name ?? unnamed, name))) return nameTaken(name)
      return keep(ports, store, id, name)
    }),
})

const keep = async (ports: Ports, store: Store, person: PersonId, name: string) => {
  const whose = { practice: ports.who.practice, person }
  if (!(await store.people.rename(whose, name)))
    await store.people.add({ ...whose, id: person, name, madeAt: ports.clock.now().toString() })
  return done({ id: person, ...shown(await household(store, ports)) })
}

const nameTaken = (name: string): Refusal =>
  unusable(
    problem("person/name-taken", `Somebody here is called ${name} already; add a letter to tell them apart.`, {
      path: "name",
    }),
  )

const shown = (members: readonly Member[]) => ({
  people: members.map(({ id, name }) => ({ id, name: name ?? (id === firstPerson ? unnamed : id) })),
})
