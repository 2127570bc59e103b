import { type FormEvent, useState } from "react"
import { Sign } from "../../../kit/parts/sign.tsx"
import { newId, useSend } from "../../../wire/api/index.ts"
import { type Person, usePeople } from "../../../wire/house/use-people.ts"

/** Who lives here, and the ways to add somebody or name them otherwise. */
export const PeoplePanel = () => {
  const people = usePeople()
  const adding = useSend("add-person")
  const naming = useSend("name-person")
  return (
    <PeopleView
      people={people}
      busy={adding.busy || naming.busy}
      wrong={adding.wrong?.problem.message ?? naming.wrong?.problem.message ?? null}
      add={async (name) => (await adding.send({ id: newId() as Person["id"], name })).ok}
      rename={async (id, name) => (await naming.send({ id, name })).ok}
    />
  )
}

type Props = {
  readonly people: readonly Person[]
  readonly busy: boolean
  readonly wrong: string | null
  readonly add: (name: string) => Promise<boolean>
  readonly rename: (id: Person["id"], name: string) => Promise<boolean>
}

export const PeopleView = ({ people, busy, wrong, add, rename }: Props) => {
  const [name, setName] = useState("")
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await add(name)) setName("")
  }
  return (
    <section className="stack" aria-labelledby="people">
      <h2 id="people">People</h2>
      <p>
        Each person has a diary, plans, bottles and reminders of their own. Once there are two, the top of every screen
        says whose this device is. It keeps mistakes out, not people: whoever may use this device can choose either
        name.
      </p>
      <ul className="people">
        {people.map((person, place) => (
          <li key={person.id}>
            <Named person={person} place={place} busy={busy} rename={rename} />
          </li>
        ))}
      </ul>
      <form className="row" onSubmit={submit}>
        <div className="entry">
          <label htmlFor="new-person">Somebody else’s name</label>
          <input
            id="new-person"
            value={name}
            maxLength={40}
            autoComplete="off"
            onChange={(e) => setName(e.target.value)}
          />
        </div>
        <button type="submit" className="button" disabled={busy || name.trim() === ""}>
          Add them
        </button>
      </form>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </section>
  )
}

type NamedProps = Pick<Props, "busy" | "rename"> & { readonly person: Person; readonly place: number }

const Named = ({ person, place, busy, rename }: NamedProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (typed !== null && (await rename(person.id, typed))) setTyped(null)
  }
  if (typed === null)
    return (
      <>
        <Sign name={person.name} place={place} />
        <span className="who">{person.name}</span>
        <button type="button" className="plain link" onClick={() => setTyped(person.name)}>
          Another name<span className="hidden"> for {person.name}</span>
        </button>
      </>
    )
  return (
    <form className="row" onSubmit={save}>
      <input
        aria-label={`Another name for ${person.name}`}
        value={typed}
        maxLength={40}
        onChange={(e) => setTyped(e.target.value)}
      />
      <button type="submit" className="button" disabled={busy || typed.trim() === ""}>
        Keep it
      </button>
      <button type="button" className="plain link" onClick={() => setTyped(null)}>
        Leave it
      </button>
    </form>
  )
}
