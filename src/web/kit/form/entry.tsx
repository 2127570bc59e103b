import { useId } from "react"

type EntryProps = {
  readonly name: string
  readonly value: string
  readonly set: (value: string) => void
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
  /** What is in it was laid out by Posology, and nobody has said yes to it. */
  readonly ours?: boolean
  readonly type?: "text" | "date"
}

/** A labelled input; what is wrong with it stands under it. */
export const Entry = ({ name, value, set, hint, wrong, ours = false, type = "text" }: EntryProps) => {
  const id = useId()
  const about = [hint || ours ? `${id}-hint` : "", wrong ? `${id}-wrong` : ""].filter(Boolean).join(" ")
  return (
    <div className={ours ? "entry ours" : "entry"}>
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
      {(hint || ours) && (
        <span className="hint" id={`${id}-hint`}>
          {ours && <b className="suggestion">Our suggestion, change it. </b>}
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
