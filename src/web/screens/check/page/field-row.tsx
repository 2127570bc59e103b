import { useState } from "react"
import type { ProtocolAnswer } from "../../../../app/index.ts"
import { labelOf, type ShownField } from "../../../kit/sheet/touch.ts"
import { sayField } from "../../../kit/words/protocol.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { light } from "../../../wire/desk/light.ts"
import { isEditable } from "./draft.ts"
import { EntryForm } from "./entry-form.tsx"
import { Readings } from "./readings.tsx"

type RowProps = { readonly protocol: ProtocolAnswer; readonly index: number; readonly field: ShownField }

/** One field as the page states it, and the way to put it right. */
export const FieldRow = ({ protocol, index, field }: RowProps) => {
  const { enter, takeBack } = useDesk()
  const [editing, setEditing] = useState(false)
  const key = `${index}.${field}`
  const how = protocol.how[field]
  const value = sayField(protocol, field)
  const pointed = { onMouseEnter: () => light(key, "list"), onMouseLeave: () => light(null, "list") }

  if (editing && isEditable(field)) {
    return (
      <div className="field editing">
        <dt>{labelOf(field)}</dt>
        <dd>
          <EntryForm
            field={field}
            label={labelOf(field)}
            protocol={protocol}
            enter={(entry) => enter(index, entry)}
            takeBack={how?.status === "entered" ? () => takeBack(index, field) : null}
            close={() => setEditing(false)}
          />
        </dd>
      </div>
    )
  }
  const words =
    how?.status === "ambiguous" ? (
      <Readings index={index} field={field} how={how} />
    ) : value === null ? (
      <span className="silent">the page does not say</span>
    ) : (
      value
    )
  return (
    <div className="field" data-key={key} {...pointed}>
      <dt>{labelOf(field)}</dt>
      <dd>
        <span>
          {words}
          {how?.status === "entered" && <span className="tag"> entered</span>}
          {how?.status === "implied" && (
            <span className="tag" title={how.reason}>
              {" "}
              implied
            </span>
          )}
        </span>
        {isEditable(field) && (
          <button
            type="button"
            className="plain edit"
            aria-label={`Correct ${labelOf(field)} of protocol ${index + 1}`}
            onFocus={() => light(key, "list")}
            onBlur={() => light(null, "list")}
            onClick={() => setEditing(true)}
          >
            Correct
          </button>
        )}
      </dd>
    </div>
  )
}
