import { useState } from "react"
import { Entry, Select } from "../../../kit/form/entry.tsx"

type Props = { readonly name: string; readonly value: string; readonly set: (value: string) => void }

const OWN = "own"
const shares = [
  ["0.2sd", "a small one: a fifth of the usual spread from day to day"],
  ["0.5sd", "a medium one: half of that spread"],
  ["0.8sd", "a large one: four fifths of it"],
] as const

/** The smallest difference worth having: a share of the usual spread from day to day, or a number in the score's own units. */
export const Worthwhile = ({ name, value, set }: Props) => {
  const share = shares.some(([of]) => of === value)
  const [own, setOwn] = useState(!share)
  return (
    <>
      <Select
        name={name}
        value={own ? OWN : value}
        set={(of) => {
          setOwn(of === OWN)
          set(of === OWN ? "" : of)
        }}
        options={[...shares, [OWN, "a number in the score’s own units"]]}
      />
      {own && <Entry name="That number" value={value} set={set} hint="For example 5, in the units of the score." />}
    </>
  )
}
