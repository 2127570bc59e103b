import { type FormEvent, useState } from "react"
import { Sheet } from "../../../kit/form/sheet.tsx"

type Props = { readonly log: (text: string) => void; readonly close: () => void }

/** Anything worth remembering, in words. */
export const NoteSheet = ({ log, close }: Props) => {
  const [text, setText] = useState("")
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== "") log(text.trim())
  }
  return (
    <Sheet title="A note" close={close}>
      <form className="stack" onSubmit={save}>
        <div className="entry">
          <label htmlFor="note-text">What you want to remember</label>
          <textarea id="note-text" rows={5} maxLength={10_000} value={text} onChange={(e) => setText(e.target.value)} />
        </div>
        <div className="row">
          <button type="submit" className="button main" disabled={text.trim() === ""}>
            Keep it
          </button>
        </div>
      </form>
    </Sheet>
  )
}
