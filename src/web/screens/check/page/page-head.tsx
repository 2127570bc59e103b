import type { Severity } from "../../../../base/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { forEyes } from "../../../kit/words/micro.ts"
import { countWord } from "../../../kit/words/protocol.ts"
import type { Keeping } from "../../../wire/desk/keeping.ts"
import type { Source } from "../../../wire/desk/state.ts"
import type { Opened } from "../../../wire/worker/opened.ts"
import { KeepNote } from "./keep-note.tsx"
import { PrintPage } from "./print-page.tsx"

type Props = { readonly opened: Opened; readonly source: Source; readonly keeping: Keeping }

/** What this page is, and what was found on it, in a glance. */
export const PageHead = ({ opened, source, keeping }: Props) => (
  <div className="page-head">
    <Words opened={opened} source={source} />
    <First head={opened.head} />
    <KeepNote keeping={keeping} />
    <div className="glance">
      <Tally opened={opened} />
      <PrintPage source={source} />
    </div>
  </div>
)

const Words = ({ opened, source }: Omit<Props, "keeping">) => {
  if (source.kind === "example") {
    return (
      <>
        <h1>Check the page before you follow it.</h1>
        <p className="lede">
          Here is a seller’s dosing page for {opened.title}, checked line by line: what it says, what it leaves out, and
          where to ask. Its {countWord(opened.protocols.length).toLowerCase()} protocols stand beside it, ready to plan.
        </p>
      </>
    )
  }
  if (source.kind === "typed") {
    return (
      <>
        <h1>{opened.protocols[0]?.name ?? opened.title ?? "Your protocol"}</h1>
        <p className="lede">Typed in by you, without a page. What you left blank is missing, not assumed.</p>
      </>
    )
  }
  const n = opened.protocols.length
  return (
    <>
      <h1>{opened.title || "A page without a title"}</h1>
      <p className="lede">
        {source.name}, {opened.chars.toLocaleString("en")} characters. {countWord(n)} protocol{n === 1 ? "" : "s"}{" "}
        found.
      </p>
    </>
  )
}

/** The answer first: what to stop at, what nobody knows, what to ask about; at most five, one a reason. */
const First = ({ head }: { readonly head: Opened["head"] }) =>
  head.stops.length + head.cautions.length === 0 && head.unknown === null ? null : (
    <section className="first" aria-label="What matters most">
      {head.stops.map((s) => (
        <p key={s} className="stop">
          <Mark of="stop" word /> {forEyes(s)}
        </p>
      ))}
      {head.unknown !== null && (
        <p className="unknown">
          <Mark of="unknown" word /> {forEyes(head.unknown)}
        </p>
      )}
      {head.cautions.map((s) => (
        <p key={s} className="caution">
          <Mark of="caution" word /> {forEyes(s)}
        </p>
      ))}
    </section>
  )

const asks: Readonly<Record<Severity, string>> = {
  stop: "to stop at",
  caution: "to ask about",
  unknown: "nobody knows",
  note: "to know",
}

const Tally = ({ opened }: { readonly opened: Opened }) => (
  <ul className="tally" aria-label="What was found">
    {(["stop", "caution", "unknown", "note"] as const).map((severity) => {
      const n = opened.sheet.tally[severity]
      return n > 0 ? (
        <li key={severity}>
          <Mark of={severity} /> <b>{n}</b> {asks[severity]}
        </li>
      ) : null
    })}
  </ul>
)
