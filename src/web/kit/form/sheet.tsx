import { type ReactNode, useEffect, useId, useRef } from "react"

type Props = { readonly title: string; readonly close: () => void; readonly children: ReactNode }

/** A small sheet laid over the day, for what takes more than one tap. */
export const Sheet = ({ title, close, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={close} className="over">
      <div className="head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="plain link" onClick={close}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}
