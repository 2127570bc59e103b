import { useEffect, useRef } from "react"

type Props = {
  /** What was done: "Archived “Semax”." */
  readonly done: string
  readonly undo: () => void
  readonly dismiss: () => void
}

/** Says what was just done and takes it back on request. It stays until it is used or put away, and takes the focus, whose place has just gone. */
export const Undo = ({ done, undo, dismiss }: Props) => {
  const button = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new thing done takes the focus anew
  useEffect(() => button.current?.focus(), [done])
  return (
    <div className="undo" role="status">
      <span>{done}</span>
      <button ref={button} type="button" className="button" onClick={undo}>
        Undo
      </button>
      <button type="button" className="plain link" onClick={dismiss}>
        Dismiss
      </button>
    </div>
  )
}
