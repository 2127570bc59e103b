import { useId, useState } from "react"
import type { Answer, ProtocolAnswer } from "../../../../app/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { labelOf, shownFields } from "../../../kit/sheet/touch.ts"
import { sayField } from "../../../kit/words/protocol.ts"

type Looked = Answer<"newer-page">
type Kept = Looked["kept"][number]
type Gone = Looked["gone"][number]

type Props = {
  readonly answer: Looked
  readonly busy: boolean
  /** Keeps the newer copy; the corrections of these ids do not come along. */
  readonly keep: (without: readonly string[]) => void
  readonly leave: () => void
}

/** What a newer copy changes: its lines, and each correction with the page's words then and now, to take along or leave behind. */
export const NewerView = ({ answer, busy, keep, leave }: Props) => {
  const { changes, protocols, kept, gone } = answer
  const [dropped, setDropped] = useState<readonly string[]>([])
  const drop = (id: string, is: boolean) => setDropped((all) => (is ? [...all, id] : all.filter((d) => d !== id)))
  return (
    <div className="newer-view">
      <section aria-labelledby="newer-changes">
        <h2 id="newer-changes">What changed on the page</h2>
        {changes.length === 0 ? (
          <p>Nothing: the two copies read the same, line by line.</p>
        ) : (
          <>
            <p className="soft">
              {counted(changes, "gone")} gone, {counted(changes, "new")} new. The page stated {protocols.before}{" "}
              protocol
              {protocols.before === 1 ? "" : "s"}; the newer copy states {protocols.after}.
            </p>
            <Changes changes={changes} />
          </>
        )}
      </section>
      {kept.length + gone.length > 0 && (
        <section aria-labelledby="newer-corrections">
          <h2 id="newer-corrections">What you had put right</h2>
          <ul className="carried">
            {kept.map((k) => (
              <Carried key={k.id} kept={k} dropped={dropped.includes(k.id)} drop={(is) => drop(k.id, is)} />
            ))}
            {gone.map((g) => (
              <Lost key={g.id} gone={g} />
            ))}
          </ul>
        </section>
      )}
      <div className="row">
        <button type="button" className="button main" disabled={busy} onClick={() => keep(dropped)}>
          {busy ? "Keeping it …" : "Keep the newer copy"}
        </button>
        <button type="button" className="button" disabled={busy} onClick={leave}>
          Hold another copy against it
        </button>
      </div>
      <p className="small soft">
        The older copy is archived with everything that was put right in it, and can be put back from the library. Plans
        that were made from it stay as they are.
      </p>
    </div>
  )
}

const counted = (changes: Looked["changes"], what: "gone" | "new"): string => {
  const n = changes.filter((c) => c.what === what).length
  return `${n} line${n === 1 ? " is" : "s are"}`
}

const SHOWN = 40

const Changes = ({ changes }: { readonly changes: Looked["changes"] }) => {
  const [all, setAll] = useState(false)
  return (
    <>
      <ul className="changes">
        {(all ? changes : changes.slice(0, SHOWN)).map((c, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat and never move
          <li key={i} className={c.what}>
            <span className="sign">{c.what}</span>
            {c.what === "gone" ? <del>{c.text}</del> : <ins>{c.text}</ins>}
          </li>
        ))}
      </ul>
      {!all && changes.length > SHOWN && (
        <button type="button" className="plain link" onClick={() => setAll(true)}>
          Show the other {changes.length - SHOWN} lines
        </button>
      )}
    </>
  )
}

type CarriedProps = { readonly kept: Kept; readonly dropped: boolean; readonly drop: (is: boolean) => void }

const Carried = ({ kept: k, dropped, drop }: CarriedProps) => {
  const name = useId()
  return (
    <li>
      <p>
        <b>{about(k)}</b>: you entered {entered(k)}.{" "}
        {k.pageSays === "other" ? <Mark of="caution" word="The page’s words have changed" /> : null}
      </p>
      {k.pageSays === "other" ? (
        <>
          <Words label="The page said" quotes={k.was} />
          <Words label="It says now" quotes={k.is} />
        </>
      ) : (
        <Words label="The page says, as before" quotes={k.is} />
      )}
      <fieldset className="row">
        <legend className="hidden">What becomes of it</legend>
        <label className="choice">
          <input type="radio" name={name} checked={!dropped} onChange={() => drop(false)} />
          Take it along
        </label>
        <label className="choice">
          <input type="radio" name={name} checked={dropped} onChange={() => drop(true)} />
          Leave it: the page’s words count
        </label>
      </fieldset>
    </li>
  )
}

const Lost = ({ gone: g }: { readonly gone: Gone }) => (
  <li>
    <p>
      <b>{about(g)}</b>: you entered {entered(g)}.{" "}
      <Mark
        of="unknown"
        word={g.gone === "protocol" ? "The newer copy has no such protocol" : "The newer copy says nothing of it"}
      />
    </p>
    <Words label="The page said" quotes={g.was} />
    <p className="small soft">
      It cannot be taken along. It stays with the older copy; enter it anew if it still holds.
    </p>
  </li>
)

const Words = ({ label, quotes }: { readonly label: string; readonly quotes: readonly string[] }) => (
  <p className="soft">
    {label}: {quotes.length === 0 ? "nothing" : quotes.map((q) => <q key={q}>{q}</q>)}
  </p>
)

const about = ({ field, name, protocol }: Kept | Gone): string => {
  const shown = shownFields.find((f) => f === field)
  return `${shown ? labelOf(shown) : field} of ${name ?? `protocol ${protocol}`}`
}

/** The value that was entered, said as a field of a protocol of which nothing else is known. */
const entered = ({ field, value }: Kept | Gone): string => {
  if (value === null || value === undefined) return "that the page does not say"
  const silent = { routes: [], stack: [], stackJoin: null, openEnded: false }
  // It was held against the field's own shape when it was entered.
  return sayField({ ...silent, [field]: value } as unknown as ProtocolAnswer, field) ?? JSON.stringify(value)
}
