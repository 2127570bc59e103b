import { useId } from "react"

type Props = {
  readonly name: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly set: (value: string) => void
}

/** A choice of few, all in sight: radio buttons set side by side. */
export const Chips = ({ name, value, options, set }: Props) => {
  const id = useId()
  return (
    <div className="entry">
      <span className="label" id={id}>
        {name}
      </span>
      <div className="chips" role="radiogroup" aria-labelledby={id}>
        {options.map(([v, words]) => (
          <label key={v} className="chip">
            <input type="radio" name={id} checked={value === v} onChange={() => set(v)} />
            {words}
          </label>
        ))}
      </div>
    </div>
  )
}
