import type { Comparison } from "../../../../app/index.ts"
import { dayOf, letterOf, portionOf, type Row } from "../../../kit/words/compare.ts"
import { sayDose, sayFrequency, sayPeriod, sayRoute } from "../../../kit/words/protocol.ts"
import { nameOf } from "./compare-chart.tsx"

type Figure = keyof Row["from"]

type Props = {
  readonly comparison: Comparison
  /** Where each page came from, in the order of the pages. */
  readonly sources: readonly string[]
  /** Shows a figure on its page. */
  readonly show: (page: number, protocol: number, figure: Figure) => void
}

/** Every figure with the page's own words, page under page. Pressing the words shows them where they stand. */
export const CompareTable = ({ comparison: { pages, rows }, sources, show }: Props) => (
  <section className="compare-rows" aria-label="Every figure, with the page’s words">
    <table>
      <thead>
        <tr>
          {["Protocol", "A day", "Dose", "How often", "Course", "Route"].map((c) => (
            <th key={c} scope="col">
              {c}
            </th>
          ))}
        </tr>
      </thead>
      {pages.map((p, i) => {
        const own = rows.filter((r) => r.page === i + 1)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place
          <tbody key={i}>
            <tr className="of-page">
              <th scope="rowgroup" colSpan={6}>
                <span className="number">{letterOf(i + 1)}</span> {p.title || "A page without a title"}{" "}
                <span className="soft small">{sources[i]}</span>
                <Offers page={p} />
              </th>
            </tr>
            {own.length === 0 && (
              <tr>
                <td colSpan={6} className="soft">
                  This page states no protocol.
                </td>
              </tr>
            )}
            {own.map((r) => (
              <Regimen key={r.protocol} row={r} show={(figure) => show(i, r.protocol - 1, figure)} />
            ))}
          </tbody>
        )
      })}
    </table>
  </section>
)

const Regimen = ({ row: r, show }: { readonly row: Row; readonly show: (figure: Figure) => void }) => (
  <tr>
    <th scope="row">
      {r.protocol}. {nameOf(r)}
    </th>
    <td data-what="A day">{dayOf(r)}</td>
    <Cell row={r} what="Dose" figure="dose" words={r.dose && sayDose(r.dose)} show={show} />
    <Cell row={r} what="How often" figure="frequency" words={r.frequency && sayFrequency(r.frequency)} show={show} />
    <Cell
      row={r}
      what="Course"
      figure="cycle"
      words={r.cycle ? sayPeriod(r.cycle) : r.openEnded ? "open-ended" : null}
      show={show}
    />
    <Cell row={r} what="Route" figure="routes" words={r.routes.map(sayRoute).join(" or ") || null} show={show} />
  </tr>
)

type CellProps = {
  readonly row: Row
  readonly what: string
  readonly figure: Figure
  readonly words: string | null
  readonly show: (figure: Figure) => void
}

const Cell = ({ row, what, figure, words, show }: CellProps) => {
  const { status, quotes } = row.from[figure]
  return (
    <td data-what={what}>
      {words ?? <span className="silent">{status === "ambiguous" ? "two readings" : "unknown"}</span>}
      {status === "entered" && <span className="tag"> entered</span>}
      {status === "implied" && <span className="tag"> implied</span>}
      {quotes.length > 0 && (
        <button
          type="button"
          className="plain quoted"
          aria-label={`Show ${what.toLowerCase()} of protocol ${row.protocol} on page ${letterOf(row.page)}: ${quotes.join(", ")}`}
          onClick={() => show(figure)}
        >
          {quotes.map((q, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: quotes may repeat and never move
            <q key={i}>{q}</q>
          ))}
        </button>
      )}
    </td>
  )
}

/** What the page sells or describes: strengths, and what one spray or drop carries. */
const Offers = ({ page }: { readonly page: Comparison["pages"][number] }) => (
  <span className="offers small">
    <span>Strength: {page.strengths.length === 0 ? <span className="silent">unknown</span> : strengths(page)}</span>
    {page.portions.length === 0 ? (
      <span>
        What one spray or drop carries: <span className="silent">unknown</span>
      </span>
    ) : (
      page.portions.map((p) => (
        <span key={p.quote}>
          {portionOf(p)} <q>{p.quote}</q>
        </span>
      ))
    )}
  </span>
)

const strengths = (page: Comparison["pages"][number]): string =>
  [...new Set(page.strengths.map((s) => s.strength))].join(", ")
