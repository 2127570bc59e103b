import { useState } from "react"
import type { Answer } from "../../../../app/index.ts"
import { call, send } from "../../../wire/api/index.ts"
import { zoneHere } from "../../../wire/outbox/use-diary-here.ts"

type Props = { readonly status: Answer<"trial-status"> }

/** The salt, the order and the line that checks the commitment by hand. Opening a trial that is over is written down and changes nothing else. */
export const Opening = ({ status }: Props) => {
  const [opened, setOpened] = useState<Answer<"open-trial"> | null>(null)
  const [wrong, setWrong] = useState("")
  const open = async () => {
    const input = { id: status.id, zone: zoneHere() }
    const reply = await (status.state === "opened" ? call("open-trial", input) : send("open-trial", input))
    setWrong(reply.ok ? "" : reply.problem.message)
    if (reply.ok) setOpened(reply.value)
  }
  return opened === null ? (
    <div className="row">
      <button type="button" className="button" onClick={() => void open()}>
        Show what was drawn, and the line that checks it
      </button>
      {wrong !== "" && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  ) : (
    <div className="stack" role="status">
      <p>
        {opened.matches
          ? "What was drawn matches the commitment. To see it for yourself, run this line; it prints the commitment."
          : "What was drawn does not match the commitment: something was edited."}
      </p>
      <p>Blocks, in order: {opened.allocation.join(", ")}.</p>
      <pre className="command">{`printf %s '${opened.hashed.replaceAll("'", "'\\''")}' | sha256sum`}</pre>
    </div>
  )
}
