import { type FormEvent, useState } from "react"
import { useParams } from "wouter"
import { atDoor } from "../../../wire/house/door.ts"
import "./house.css"

/** Where the code leads: a device that was invited says what it is called, and is in. */
export const PairScreen = () => {
  const { token = "" } = useParams()
  const [name, setName] = useState("")
  const [wrong, setWrong] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await atDoor("admit", { token, name })
    if (!reply.ok) return setWrong(reply.problem.message)
    location.hash = "#/today"
    location.reload()
  }
  return (
    <div className="sheet house">
      <div className="page-head">
        <h1>Let this device in</h1>
        <p className="lede">
          It then shows the diaries of this house, keeps a copy to work without a network, and can be shut out from the
          house at any time.
        </p>
      </div>
      <form className="stack" onSubmit={submit}>
        <div className="entry">
          <label htmlFor="device-name">What this device is called</label>
          <input
            id="device-name"
            value={name}
            maxLength={60}
            autoComplete="off"
            placeholder="Anna’s phone"
            onChange={(e) => setName(e.target.value)}
          />
        </div>
        <div className="row">
          <button type="submit" className="button main" disabled={name.trim() === ""}>
            Let it in
          </button>
        </div>
      </form>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}
