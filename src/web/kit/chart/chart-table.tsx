import type { ReactNode } from "react"

type Props = {
  readonly caption: string
  readonly columns: readonly string[]
  /** One row a mark, its cells in the order of `columns`; the first names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  /** True to stand unfolded. On paper it always does. */
  readonly open?: boolean
}

/** The figures of a chart as a table, folded under it. */
export const ChartTable = ({ caption, columns, rows, open = false }: Props) => (
  <details className="chart-table" open={open}>
    <summary>{caption}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keyboard */}
    <section className="chart-rows" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c} scope="col">
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.key}>
              {r.cells.map((cell, i) =>
                i === 0 ? (
                  <th key={columns[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
)
