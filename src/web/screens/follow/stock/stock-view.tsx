import { useState } from "react"
import type { StockAnswer } from "../../../../app/index.ts"
import { Mark } from "../../../kit/parts/mark.tsx"
import { sayDay } from "../../../kit/words/dates.ts"
import { between, inMillilitres, openingLogged, spentSoFar, withLot } from "./say-stock.ts"

type PlanStock = StockAnswer["plans"][number]
type Container = PlanStock["containers"][number]
type Props = { readonly plans: readonly PlanStock[]; readonly open: (plan: string) => void }

/** Every plan's containers, the one in use first; and a lot traced over all of them. */
export const StockView = ({ plans, open }: Props) => (
  <>
    {plans.map((p) => (
      <section key={p.plan} className="of-plan">
        <h2>{p.title}</h2>
        <Current of={p} />
        <p className="row">
          <button
            type="button"
            className="button"
            aria-label={`Open a new container for ${p.title}`}
            onClick={() => open(p.plan)}
          >
            Open a new container
          </button>
        </p>
        {p.containers.length > 1 && <Earlier containers={p.containers.filter((c) => !c.current)} />}
      </section>
    ))}
    <Recall plans={plans} />
  </>
)

const Current = ({ of: p }: { readonly of: PlanStock }) => {
  const c = p.containers.find((k) => k.current)
  const facts: readonly (readonly [string, string | null])[] = [
    ["Strength", c?.strength ?? null],
    ["Opened", c ? opened(c) : null],
    ["Lot", c ? (c.lot ?? "not written down") : null],
    [
      "Use by",
      c
        ? c.useBy
          ? `${sayDay(c.useBy)}${openingLogged(c) ? "" : ", and earlier if it was open before the first dose"}`
          : "unknown: neither printed nor known from the product"
        : null,
    ],
    ["Doses", c ? `${c.doses} taken out of it` : null],
    ["Lost", c?.lost && !c.lost.startsWith("0 ") ? `${inMillilitres(c.lost)} primed, spilled or left behind` : null],
    ["Last dose out of it", c ? (p.runsOut ? sayDay(p.runsOut) : "unknown") : null],
    ["Order by", p.reorder ? sayDay(p.reorder) : null],
    ["Cost so far", p.containers.length > 0 ? spentSoFar(p) : null],
  ]
  return (
    <>
      {c?.cautions?.map((caution) => (
        <p key={caution} className="notice">
          <Mark of="caution" word /> {caution}
        </p>
      ))}
      <p className="left-over">{c ? left(c) : "Nothing has been opened or taken yet."}</p>
      {c && c.unknown.length > 0 && <p>Really less: {c.unknown.join(" ")}</p>}
      <dl className="facts">
        {facts.map(
          ([what, says]) =>
            says !== null && (
              <div key={what} className="fact">
                <dt>{what}</dt>
                <dd>{says}</dd>
              </div>
            ),
        )}
      </dl>
      {p.inTrial !== undefined && (
        <p className="small soft">
          {p.inTrial} {p.inTrial === 1 ? "dose was" : "doses were"} taken out of the trial’s numbered containers and{" "}
          {p.inTrial === 1 ? "does" : "do"} not count here.
        </p>
      )}
      {p.outside > 0 && (
        <p className="small soft">
          {p.outside} {p.outside === 1 ? "dose was" : "doses were"} taken before any container was opened here.
        </p>
      )}
    </>
  )
}

const opened = (c: Container): string => {
  const day = sayDay(c.openedAt.slice(0, 10))
  return openingLogged(c) ? day : `opening not logged; first dose on ${day}`
}

const left = (c: Container): string => {
  if (c.left === null) return "What is left is unknown: nobody said what a full one holds."
  const band = c.band && c.band[0] !== c.band[1] ? `, really ${between(c.band[0], c.band[1])}` : ""
  return `${inMillilitres(c.left)} left of ${inMillilitres(c.holds ?? "")}${band}`
}

const Earlier = ({ containers }: { readonly containers: readonly Container[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keyboard
  <section className="chart-rows" aria-label="Earlier containers" tabIndex={0}>
    <table>
      <thead>
        <tr>
          {["Opened", "Strength", "Lot", "Doses", "Left when it was replaced"].map((h) => (
            <th key={h} scope="col">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {containers.map((c) => (
          <tr key={c.container}>
            <th scope="row">{opened(c)}</th>
            <td>{c.strength}</td>
            <td>{c.lot ?? "–"}</td>
            <td>{c.doses}</td>
            <td>{c.left ? inMillilitres(c.left) : "unknown"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const Recall = ({ plans }: { readonly plans: readonly PlanStock[] }) => {
  const [lot, setLot] = useState("")
  const found = withLot(plans, lot)
  return (
    <section className="of-plan" aria-labelledby="recall">
      <h2 id="recall">Has a lot been recalled?</h2>
      <div className="entry lot">
        <label htmlFor="recall-lot">The lot</label>
        <input id="recall-lot" value={lot} onChange={(e) => setLot(e.target.value)} />
      </div>
      <div aria-live="polite">
        {lot.trim() !== "" && found.length === 0 && <p>No container with that lot was opened here.</p>}
        {found.map((f) => (
          <p key={f.container}>
            {f.title}: lot {f.lot}, {f.doses} {f.doses === 1 ? "dose" : "doses"}, in use from {sayDay(f.from)}{" "}
            {f.to === null ? "until now" : `to ${sayDay(f.to)}`}. Keep the container and ask whoever issued the recall.
          </p>
        ))}
      </div>
    </section>
  )
}
