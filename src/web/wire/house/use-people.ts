import { useEffect } from "react"
import type { Answer } from "../../../app/index.ts"
import { thisPerson, useCall } from "../api/index.ts"

export type Person = Answer<"people">["people"][number]

const key = "posology.people"

/** Who lives in the house, as the server said last: a device without a network still has to say whose diary it shows. */
export const usePeople = (): readonly Person[] => {
  const asked = useCall("people", {})
  const said = asked.state === "answered" ? asked.value.people : null
  useEffect(() => {
    if (said !== null) remember(said)
  }, [said])
  return said ?? recalled()
}

/** Where a person stands among the people: what their sign is coloured by. -1 for nobody. */
export const placeOf = (people: readonly Person[]): number => {
  const me = thisPerson()
  return me === null ? 0 : people.findIndex((p) => p.id === me)
}

const remember = (people: readonly Person[]): void => {
  try {
    localStorage.setItem(key, JSON.stringify(people))
  } catch {
    // A browser that stores nothing asks each time.
  }
}

const recalled = (): readonly Person[] => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]") as readonly Person[]
  } catch {
    return []
  }
}
