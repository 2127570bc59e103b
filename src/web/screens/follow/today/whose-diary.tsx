import { Sign } from "../../../kit/parts/sign.tsx"
import { placeOf, usePeople } from "../../../wire/house/use-people.ts"

/** Whose diary stands below; nothing in a house of one. */
export const WhoseDiary = () => {
  const people = usePeople()
  const place = placeOf(people)
  const me = people[place]
  return people.length < 2 || me === undefined ? null : (
    <p className="whose-diary">
      <Sign name={me.name} place={place} /> {me.name}’s diary
    </p>
  )
}
