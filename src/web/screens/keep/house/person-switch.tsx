import { useEffect } from "react"
import { Sign } from "../../../kit/parts/sign.tsx"
import { becomePerson, followPerson } from "../../../wire/api/index.ts"
import { placeOf, usePeople } from "../../../wire/house/use-people.ts"
import "./house.css"

/** Who this device is for, at the top of every screen; nothing in a house of one. */
export const PersonSwitch = () => {
  const people = usePeople()
  useEffect(followPerson, [])
  const place = placeOf(people)
  const me = people[place]
  if (people.length < 2 && place === 0) return null
  return (
    <label className="whose-device">
      {me && <Sign name={me.name} place={place} />}
      <span className="hidden">This device is for</span>
      <select
        value={me?.id ?? ""}
        onChange={(e) => becomePerson(e.target.value === people[0]?.id ? null : e.target.value)}
      >
        {me === undefined && <option value="">Who are you?</option>}
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
