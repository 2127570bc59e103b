import { useId } from "react"

type EntryProps = {
  readonly name: string
  readonly value: string
  readonly set: (value: string) => void
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
  readonly type?: "text" | "date"
}

/** A labelled input; what is wrong with it stands under it. */
export const Entry = ({ name, value, set, hint, wrong, type = "text" }: EntryProps) => {
  const id = useId()
  const about = [hint ? `${id}-hint` : "", wrong ? `${id}-wrong` : ""].filter(Boolean).join(" ")
  return (
    <div className="entry">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type={type}
        value={value}
        autoComplete="off"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={about || undefined}
        onChange={(e) => set(e.target.value)}
      />
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </div>
  )
}

type SelectProps = {
  readonly name: string
  readonly value: string
  readonly set: (value: string) => void
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly hint?: string
}

/** A labelled choice from a list. */
export const Select = ({ name, value, set, options, hint }: SelectProps) => {
  const id = useId()
  return (
    <div className="entry">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(e) => set(e.target.value)}
      >
        {options.map(([v, words]) => (
          <option key={v} value={v}>
            {words}
          </option>
        ))}
      </select>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
