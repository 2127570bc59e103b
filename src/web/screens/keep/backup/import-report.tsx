import type { Answer } from "../../../../app/index.ts"

const MOST = 300
const words = { new: "new", known: "there already", nothing: "nothing" } as const

/** What each row of another diary would do, or has done. */
export const ImportReport = ({ report }: { readonly report: Answer<"import-diary"> }) => (
  <div className="stack">
    <p role="status">
      {report.dry ? "Nothing is taken in yet. " : ""}
      {report.added} {report.added === 1 ? "entry" : "entries"}{" "}
      {report.dry ? "would be" : report.added === 1 ? "was" : "were"} added, {report.known}{" "}
      {report.known === 1 ? "is" : "are"} there already, {report.rows.filter((r) => r.result === "nothing").length} rows
      give nothing.
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keyboard */}
    <section className="chart-rows" aria-label="Row by row" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Gives</th>
            <th scope="col">Why</th>
            <th scope="col">It says</th>
          </tr>
        </thead>
        <tbody>
          {report.rows.slice(0, MOST).map((r) => (
            <tr key={r.row}>
              <th scope="row">{r.row}</th>
              <td>{words[r.result]}</td>
              <td>{r.why ?? ""}</td>
              <td className="soft">{r.text.slice(0, 120)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {report.rows.length > MOST && <p className="small soft">{report.rows.length - MOST} more rows are not shown.</p>}
  </div>
)
