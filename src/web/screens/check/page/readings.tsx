import { useState } from "react"
import type { ProtocolAnswer } from "../../../../app/index.ts"
import type { ShownField } from "../../../kit/sheet/touch.ts"
import { sayField } from "../../../kit/words/protocol.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"

type Props = {
  readonly index: number
  readonly field: ShownField
  readonly how: ProtocolAnswer["how"][string]
}

/** A field that can be read in more than one way: every reading is offered, and a person chooses. */
export const Readings = ({ index, field, how }: Props) => {
  const { desk, choose } = useDesk()
  const [wrong, setWrong] = useState<string | null>(null)
  if (desk.page.status !== "read") return null
  const protocol = desk.page.opened.protocols[index]
  if (!protocol) return null
  const candidates = how.candidates ?? []
  return (
    <span className="readings">
      <span className="silent">can be read in {candidates.length} ways: </span>
      {candidates.map((candidate) => {
        const said = sayField({ ...protocol, [field]: candidate } as ProtocolAnswer, field)
        if (said === null) return null
        return (
          <button
            key={said}
            type="button"
            className="plain link"
            onClick={() => void choose(index, field, candidate).then(setWrong)}
          >
            {said}
          </button>
        )
      })}
      {wrong && (
        <span className="wrong" role="alert">
          {wrong}
        </span>
      )}
    </span>
  )
}
