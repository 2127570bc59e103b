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
    <First head={opened.head} of={source.kind === "typed" ? "about it" : "on this page"} />
    {source.kind !== "typed" && <Plain answers={opened.plain} />}
  </div>
)

/** What somebody new asks of any page, answered where it is asked. */
const Plain = ({ answers }: { readonly answers: Opened["plain"] }) => (
  <dl className="plain-answers">
    <dt>Is this page trustworthy?</dt>
    <dd>{answers.trust}</dd>
    <dt>Does it work?</dt>
    <dd>{answers.effect}</dd>
  </dl>
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

type FirstProps = { readonly head: Opened["head"]; readonly of: string }

/** The answer first: what to stop at, what nobody knows, what to ask about; at most five, one a reason, each with what it rests on. The worst of
 *  them is called that. */
const First = ({ head, of }: FirstProps) => {
  const more = head.beside.filter((b) => b.finding.severity === "stop").map((b) => b.finding)
  const unknown = head.unknown !== null && (
    <p key="unknown" className="unknown">
      <Mark of="unknown" word /> {forEyes(head.unknown)}
    </p>
  )
  const [worst, ...others] = [
    ...head.stops.map((f) => <Said key={f.message} finding={f} />),
    ...(unknown === false ? [] : [unknown]),
    ...head.cautions.map((f) => <Said key={f.message} finding={f} />),
  ]
  return (
    <section className="first" aria-label="What matters most">
      {worst === undefined ? (
        <p className="lede">
          No check spoke. That does not mean that it is harmless: below stands what was not checked.
        </p>
      ) : (
        <>
          <h2 className="order">
            The worst thing {of}
            {others.length > 0 && ", then the next worst"}
          </h2>
          {worst}
        </>
      )}
      {others}
      {more.length > 0 && <MoreStops findings={more} />}
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
