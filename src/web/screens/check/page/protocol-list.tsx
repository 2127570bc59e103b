import { useState } from "react"
import { Link } from "wouter"
import type { ProtocolAnswer } from "../../../../app/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { Notes } from "../../../kit/parts/note.tsx"
import { useHelpings } from "../../../kit/parts/use-helpings.ts"
import { labelOf, type ShownField, shownFields } from "../../../kit/sheet/touch.ts"
import { forEyes } from "../../../kit/words/micro.ts"
import { countWord, sayField } from "../../../kit/words/protocol.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { light } from "../../../wire/desk/light.ts"
import type { AboutProtocol } from "../../../wire/worker/opened.ts"
import { isEditable } from "./draft.ts"
import { EntryForm } from "./entry-form.tsx"
import { Readings } from "./readings.tsx"

type Props = { readonly protocols: readonly ProtocolAnswer[]; readonly about: readonly AboutProtocol[] }

/** The protocols the page states, field by field, as it states them. */
export const ProtocolList = ({ protocols, about }: Props) => {
  const ready = useHelpings(protocols.length, 2)
  return (
    <section className="protocols" aria-labelledby="protocols">
      <h2 id="protocols">
        {protocols.length === 0
          ? "No protocol found"
          : `${countWord(protocols.length)} protocol${protocols.length === 1 ? "" : "s"}, as the page states ${protocols.length === 1 ? "it" : "them"}`}
      </h2>
      {protocols.length === 0 && (
        <p className="soft">
          Nothing on this page gives a dose with a rhythm or a course. If you see one, it is marked “not understood” at
          its line, or you can type it in under “Read another page”.
        </p>
      )}
      {protocols.slice(0, ready).map((p, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a protocol is known by its place on the page
        <ProtocolEntry key={i} protocol={p} index={i} about={about[i]} />
      ))}
    </section>
  )
}

type EntryProps = {
  readonly protocol: ProtocolAnswer
  readonly index: number
  readonly about: AboutProtocol | undefined
}

const always: readonly ShownField[] = ["dose", "frequency", "cycle", "rest", "routes"]

const ProtocolEntry = ({ protocol, index, about }: EntryProps) => {
  const { act } = useDesk()
  const unplaced = about?.unplaced ?? []
  const shown = shownFields.filter((f) => always.includes(f) || sayField(protocol, f) !== null)
  return (
    <article className="protocol" id={`protocol-${index + 1}`} aria-labelledby={`protocol-${index + 1}-name`}>
      <h3 id={`protocol-${index + 1}-name`}>
        <span className="number">{index + 1}</span> {protocol.name ?? protocol.compound ?? "Without a name"}
      </h3>
      <dl>
        {shown.map((field) => (
          <FieldRow key={field} protocol={protocol} index={index} field={field} />
        ))}
      </dl>
      {unplaced.length > 0 && <Notes findings={unplaced} shown={1} />}
      <p className="verdict">
        {(["stop", "caution", "unknown", "note"] as const).map((severity) => {
          const n = about?.tally[severity] ?? 0
          return n > 0 ? (
            <span key={severity}>
              <Mark of={severity} word /> {n}
            </span>
          ) : null
        })}
      </p>
      {about?.noPlan ? (
        <p className="no-plan">
          <Mark of="stop" word /> {forEyes(about.noPlan)}
        </p>
      ) : (
        <Link
          href="/plan"
          className={about && about.tally.stop > 0 ? "button" : "button next"}
          onClick={() => act({ type: "choose", part: { protocol: index } })}
        >
          Plan protocol {index + 1}
        </Link>
      )}
    </article>
  )
}

type RowProps = { readonly protocol: ProtocolAnswer; readonly index: number; readonly field: ShownField }

const FieldRow = ({ protocol, index, field }: RowProps) => {
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
