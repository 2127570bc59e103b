import { Link } from "wouter"
import { Mark } from "../../../kit/parts/mark.tsx"
import { forEyes } from "../../../kit/words/micro.ts"
import { sayDose, sayFrequency, sayPeriod, sayRoute } from "../../../kit/words/protocol.ts"
import { useDesk } from "../../../wire/desk/desk.tsx"
import type { Opened } from "../../../wire/worker/opened.ts"
import type { BottleAnswer } from "../../../wire/worker/planning.ts"
import type { ShownEnd, ShownRow } from "../../../wire/worker/shown.ts"

type Props = { readonly opened: Opened; readonly bottle: BottleAnswer }

/** One entry a protocol, one line a route: whole drops, presses or lines, or the plain no. */
export const BottleTable = ({ opened, bottle }: Props) => (
  <div className="deliveries">
    {opened.protocols.map((p, i) => {
      const rows = bottle.rows.filter((r) => r.protocol === i)
      const says = [p.dose && sayDose(p.dose), p.frequency && sayFrequency(p.frequency), p.cycle && sayPeriod(p.cycle)]
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a protocol is known by its place on the page
        <article key={i} className="delivery">
          <h2>
            <span className="number">{i + 1}</span> {p.name ?? p.compound ?? "Without a name"}
          </h2>
          <p className="small soft">
            The page says {says.filter(Boolean).join(", ") || "nothing that can be counted"}.
          </p>
          {rows.map((row) => (
            <Row key={`${row.route}`} row={row} />
          ))}
        </article>
      )
    })}
  </div>
)

const Row = ({ row }: { readonly row: ShownRow }) => {
  const { act } = useDesk()
  const route = row.route ? sayRoute(row.route) : "route not stated"
  if (!row.fits) {
    const severity = row.why?.severity ?? "unknown"
    return (
      <div className="way no">
        <p className="answer">
          <span className="route">{route}</span> <Mark of={severity} /> {severity === "stop" ? "No." : "Open."}
        </p>
        <p>{row.why && forEyes(row.why.message)}</p>
        {row.reachable.length > 0 && <p className="small soft">Nearest it can make: {row.reachable.join(", ")}.</p>}
      </div>
    )
  }
  const { low, high } = row.fits
  return (
    <div className="way">
      <p className="answer">
        <span className="route">{route}</span> {range(low, high)}
      </p>
      <dl className="facts">
        <dt>Least</dt>
        <dd>
          {forEyes(low.amount)}: {forEyes(low.instruction)}
        </dd>
        {high.count !== low.count && (
          <>
            <dt>Most</dt>
            <dd>
              {forEyes(high.amount)}: {forEyes(high.instruction)}
            </dd>
          </>
        )}
        {low.band && (
          <>
            <dt>Real dose</dt>
            <dd>
              {low.counted} hold {forEyes(`${low.band[0]} to ${low.band[1]}`)}: no two {low.unit}s are alike
            </dd>
          </>
        )}
        <dt>Bottles</dt>
        <dd>{bottles(low, high)}</dd>
        <dt>Cost</dt>
        <dd className="soft">not known: the page’s price names no pack and strength</dd>
      </dl>
      {low.tenfold && (
        <p className="tenfold">
          <Mark of="caution" word="Beware" /> Out of a {low.tenfold.strength} bottle the same {low.counted} would hold{" "}
          {low.tenfold.amount}.
        </p>
      )}
      <p className="row">
        <Link
          href="/plan"
          onClick={() =>
            act({ type: "choose", part: { protocol: row.protocol, route: row.route ?? "", dose: low.amount } })
          }
        >
          Plan protocol {row.protocol + 1}, {route}
        </Link>
      </p>
    </div>
  )
}

const range = (low: ShownEnd, high: ShownEnd): string =>
  low.count === high.count
    ? low.counted
    : low.unit === "mark"
      ? `${low.counted} to ${high.counted}`
      : `${low.count} to ${high.count} ${high.unit}s`

const bottles = (low: ShownEnd, high: ShownEnd): string => {
  if (low.containers === null || high.containers === null)
    return low.doses === null ? "not known: the page leaves the course open" : "not known: the label gives no contents"
  const from = low.containers
  const to = high.containers
  return from === to
    ? `${from} for the course`
    : `${from} to ${to} for the course, as long and as often as the page says`
}
