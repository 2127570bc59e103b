import { Link } from "wouter"
import type { Finding } from "../../../../base/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { Fold, Grounds } from "../../../kit/parts/note.tsx"
import { forEyes } from "../../../kit/words/micro.ts"
import type { Source } from "../../../wire/desk/state.ts"
import type { Opened } from "../../../wire/worker/opened.ts"

type Props = { readonly opened: Opened; readonly source: Source }

/** What this page is, and at once what matters most about it. */
export const PageHead = ({ opened, source }: Props) => (
  <div className="page-head">
    <div className="page-name">
      <h1>{titleOf(opened, source)}</h1>
      <p className="small soft">{sayFrom(opened, source)}</p>
      <Link href="/new" className="small">
        Check another page
      </Link>
    </div>
    <First head={opened.head} />
  </div>
)

const titleOf = (opened: Opened, source: Source): string => {
  if (source.kind === "example") return `An example: a seller’s page for ${opened.title}`
  if (source.kind === "typed") return opened.protocols[0]?.name ?? (opened.title || "Your prescription")
  return opened.title || "A page without a title"
}

const sayFrom = ({ chars }: Opened, source: Source): string => {
  if (source.kind === "example") return "It came with Posology."
  if (source.kind === "typed") return "Typed in by you. What you left blank is missing, not assumed."
  return `${source.name}, ${chars.toLocaleString("en")} characters.`
}

/** The answer first: what to stop at, what nobody knows, what to ask about; at most five, one a reason, each with what it rests on. */
const First = ({ head }: { readonly head: Opened["head"] }) => {
  const more = head.beside.filter((b) => b.finding.severity === "stop").map((b) => b.finding)
  return (
    <section className="first" aria-label="What matters most">
      {head.stops.map((f) => (
        <Said key={f.message} finding={f} />
      ))}
      {head.unknown !== null && (
        <p className="unknown">
          <Mark of="unknown" word /> {forEyes(head.unknown)}
        </p>
      )}
      {head.cautions.map((f) => (
        <Said key={f.message} finding={f} />
      ))}
      {more.length > 0 && <MoreStops findings={more} />}
      {head.stops.length + head.cautions.length === 0 && head.unknown === null && (
        <p className="lede">
          No check spoke. That does not mean that it is harmless: below stands what was not checked.
        </p>
      )}
    </section>
  )
}

/** One sentence; opened, the words it quotes and the source it rests on. */
const Said = ({ finding }: { readonly finding: Finding }) => (
  <Fold
    className={`said ${finding.severity}`}
    summary={
      <>
        <Mark of={finding.severity} word /> <span className="says">{forEyes(finding.message)}</span>{" "}
        <span className="why">Why</span>
      </>
    }
  >
    {() => <Grounds finding={finding} />}
  </Fold>
)

/** The stops that five sentences have no room for: none of them is left out. */
const MoreStops = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <div className="more-stops">
    {findings.map((f) => (
      <p key={f.message} className="stop">
        <Mark of="stop" word /> {forEyes(f.message)}
      </p>
    ))}
    <Fold
      className="said"
      summary={<span className="why">{findings.length === 1 ? "Why" : `Why, for these ${findings.length}`}</span>}
    >
      {() => findings.map((f) => <Grounds key={f.message} finding={f} />)}
    </Fold>
  </div>
)
