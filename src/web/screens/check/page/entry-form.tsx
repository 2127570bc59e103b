import { type FormEvent, useEffect, useId, useRef, useState } from "react"
import type { FieldEntry, ProtocolAnswer } from "../../../../app/index.ts"
import { draftOf, type EditableField, entryOf } from "./draft.ts"
import { EntryInputs } from "./entry-inputs.tsx"

type Props = {
  readonly field: EditableField
  readonly label: string
  readonly protocol: ProtocolAnswer
  readonly enter: (entry: FieldEntry) => Promise<string | null>
  readonly takeBack: (() => Promise<string | null>) | null
  readonly close: () => void
}

/** Corrects one field in its place. What is typed goes through the same checks as everything else, and says why if it cannot be used. */
export const EntryForm = ({ field, label, protocol, enter, takeBack, close }: Props) => {
  const [draft, setDraft] = useState(() => draftOf(field, protocol))
  const [wrong, setWrong] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const wrongId = useId()

  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), [])

  const done = (problem: string | null) => {
    if (problem === null) close()
    else setWrong(problem)
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    done(await enter(entryOf(draft)))
  }

  return (
    <form
      ref={form}
      className="entering"
      onSubmit={save}
      onKeyDown={(e) => e.key === "Escape" && close()}
      aria-label={`Correct: ${label}`}
    >
      <EntryInputs draft={draft} change={setDraft} describedBy={wrong ? wrongId : undefined} />
      {wrong && (
        <p className="wrong" id={wrongId} role="alert">
          {wrong}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button main">
          Enter
        </button>
        {takeBack && (
          <button type="button" className="plain link" onClick={async () => done(await takeBack())}>
            Back to the page’s words
          </button>
        )}
        <button type="button" className="plain link" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}
