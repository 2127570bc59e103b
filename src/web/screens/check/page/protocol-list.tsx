import { useState } from "react"
import { Link } from "wouter"
import type { ProtocolAnswer, RegimenLine } from "../../../../app/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { Notes } from "../../../kit/parts/note.tsx"
import { useHelpings } from "../../../kit/parts/use-helpings.ts"
import { labelOf, type ShownField, shownFields } from "../../../kit/sheet/touch.ts"
import { forEyes } from "../../../kit/words/micro.ts"
import { countWord, sayField } from "../../../kit/words/protocol.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import type { AboutProtocol, Opened } from "../../../wire/worker/opened.ts"
import { FieldRow } from "./field-row.tsx"

type Props = Pick<Opened, "protocols" | "regimens" | "about"> & { readonly head?: Opened["head"] }

/** The protocols the page states, by what is taken: each in one line, with the way to a plan and to what was read wrongly. */
export const ProtocolList = ({ protocols, regimens, about, head }: Props) => {
  const ready = useHelpings(protocols.length, 2)
  const substances = [...new Map(regimens.map((r) => [folded(r.compound), r.compound])).values()]
  const shared = regimens.length > 1 && new Set(regimens.map((r) => r.name)).size === 1
  // What can be planned comes first; what cannot has its reason at the top of the page already.
  const inOrder = protocols
    .map((protocol, i) => ({ protocol, i, refused: about[i]?.noPlan != null }))
    .sort((a, b) => Number(a.refused) - Number(b.refused) || a.i - b.i)
    .slice(0, ready)
  const [planned, refused] = [inOrder.filter((p) => !p.refused), inOrder.filter((p) => p.refused)]
  const entry = ({ protocol, i }: (typeof inOrder)[number]) => (
    <ProtocolEntry
      key={i}
      protocol={protocol}
      line={regimens[i]}
      index={i}
      about={about[i]}
      shared={shared}
      noPlan={about[i]?.noPlan ? whyNot(i + 1, about, head) : null}
    />
  )
  const bySubstance = (of: typeof inOrder) =>
    substances.length < 2
      ? of.map(entry)
      : substances.map((substance) => {
          const own = of.filter(({ i }) => folded(regimens[i]?.compound ?? null) === folded(substance))
          return own.length === 0 ? null : (
            <section key={substance} className="substance" aria-label={substance ?? "Substance not named"}>
              <h3 className="of">{substance ?? "Substance not named"}</h3>
              {own.map(entry)}
            </section>
          )
        })
  return (
    <section className="protocols" aria-labelledby="protocols">
      <h2 id="protocols">{protocols.length === 0 ? "No protocol found" : sayHow(protocols.length, substances)}</h2>
      {protocols.length === 0 && (
        <p className="soft">
          Nothing on this page gives a dose with a rhythm or a course. If you see one, it is marked “not understood” at
          its line, or you can type it in under “I already have a prescription”.
        </p>
      )}
      {bySubstance(planned)}
      {refused.length > 0 && planned.length > 0 && (
        <section className="refused-ones" aria-labelledby="no-plan-of">
          <h3 id="no-plan-of" className="of">
            No plan is made of {refused.length === 1 ? "this one" : `these ${refused.length}`}
          </h3>
          {refused.map(entry)}
        </section>
      )}
      {planned.length === 0 && bySubstance(refused)}
    </section>
  )
}

const sayHow = (n: number, [only, ...others]: readonly (string | null)[]): string =>
  `${countWord(n)} protocol${n === 1 ? "" : "s"}${others.length > 0 ? `, of ${others.length + 1} substances` : only ? ` of ${only}` : ""}`

type EntryProps = {
  readonly protocol: ProtocolAnswer
  readonly line: RegimenLine | undefined
  readonly index: number
  readonly about: AboutProtocol | undefined
  readonly noPlan: string | null
  /** Whether the page calls all of them the same, which tells nothing apart. */
  readonly shared: boolean
}

/** Why no plan is made, said once: where the reason stands at the top already, or at an earlier protocol, that is pointed to. */
const whyNot = (n: number, about: Opened["about"], head: Opened["head"] | undefined): string => {
  const why = about[n - 1]?.noPlan ?? ""
  const reason = reasonIn(why)
  const led = [...(head?.stops ?? []), ...(head?.beside ?? []).map((b) => b.finding)].filter(
    (f) => f.severity === "stop",
  )
  if (led.some((f) => [f.message, f.message.replace(`protocol ${n}`, "this protocol")].some((m) => m.includes(reason))))
    return `No plan is made of protocol ${n}; the reason stands at the top.`
  const same = about.findIndex((a) => a.noPlan !== null && reasonIn(a.noPlan) === reason) + 1
  return same < n ? `No plan is made of protocol ${n}, for the same reason as protocol ${same}.` : why
}

const reasonIn = (why: string): string => why.replace(/^No plan is made of this protocol[.:] /u, "")

/** A name without what only sets it off: one substance is one group, however the page prints it. */
const folded = (name: string | null): string => (name ?? "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")

/** A range, and an amount with its unit, stay on one line. */
const unbroken = (said: string): string =>
  said.replace(/(\d)–(\d)/gu, "$1\u2060–\u2060$2").replace(/(\d) (?=\p{L})/gu, "$1\u00a0")

const always: readonly ShownField[] = ["dose", "frequency", "cycle", "rest", "routes"]
const needed: readonly ShownField[] = ["dose", "frequency", "cycle", "routes"]

const ProtocolEntry = ({ protocol, line, index, about, noPlan, shared }: EntryProps) => {
  const { act } = useDesk()
  const [open, setOpen] = useState(false)
  const n = index + 1
  const shown = shownFields.filter((f) => always.includes(f) || sayField(protocol, f) !== null)
  // What can be read in two ways waits for an answer, and is not folded away.
  const asking = shown.filter((f) => protocol.how[f]?.status === "ambiguous")
  const yours = shown.filter((f) => protocol.how[f]?.status === "entered")
  const silent = needed.filter((f) => sayField(protocol, f) === null && protocol.how[f]?.status !== "ambiguous")
  return (
    <article className="protocol" id={`protocol-${n}`} aria-labelledby={`protocol-${n}-name`}>
      <h3 id={`protocol-${n}-name`}>
        <span className="number">{n}</span> {unbroken(forEyes(line?.said ?? ""))}
      </h3>
      {line?.name && !shared && <p className="called">“{line.name}”</p>}
      <p className="verdict">
        {(["stop", "caution", "unknown"] as const).map((severity) => {
          const many = about?.tally[severity] ?? 0
          return many > 0 ? (
            <span key={severity}>
              <Mark of={severity} word /> {many}
            </span>
          ) : null
        })}
        {silent.length > 0 && <span className="soft">Not said: {silent.map(labelOf).join(", ")}</span>}
        {yours.length > 0 && <span className="tag">Corrected by you: {yours.map(labelOf).join(", ")}</span>}
      </p>
      {!open && asking.length > 0 && (
        <dl>
          {asking.map((field) => (
            <FieldRow key={field} protocol={protocol} index={index} field={field} />
          ))}
        </dl>
      )}
      {noPlan && (
        <p className="no-plan">
          <Mark of="stop" word /> {forEyes(noPlan ?? "")}
        </p>
      )}
      <p className="row">
        {!noPlan && (
          <Link
            href="/plan"
            className={about && about.tally.stop > 0 ? "button" : "button next"}
            onClick={() => act({ type: "choose", part: { protocol: index } })}
          >
            Plan<span className="hidden"> protocol {n}</span>
          </Link>
        )}
        <button
          type="button"
          className="button quiet"
          aria-expanded={open}
          aria-controls={`protocol-${n}-fields`}
          onClick={() => setOpen(!open)}
        >
          {open ? "Close" : "Correct"}
          <span className="hidden"> protocol {n}</span>
        </button>
      </p>
      <div id={`protocol-${n}-fields`}>
        {open && (
          <>
            <dl>
              {shown.map((field) => (
                <FieldRow key={field} protocol={protocol} index={index} field={field} />
              ))}
            </dl>
            {about && about.unplaced.length > 0 && <Notes findings={about.unplaced} shown={1} />}
          </>
        )}
      </div>
    </article>
  )
}
