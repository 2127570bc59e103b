import { sayDay } from "../../../kit/words/dates.ts"
import type { History } from "./say-entry.ts"

const levels = ["gone", "mild", "moderate", "severe"] as const

/** Each side effect beside what had been logged in the 24 hours before it. */
export const EffectsByDay = ({ history }: { readonly history: History }) => {
  const effects = history.entries.filter((e) => e.said.kind === "side-effect")
  if (effects.length === 0) return null
  return (
    <section className="stack" aria-labelledby="effects">
      <h2 id="effects">Side effects</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keyboard */}
      <section className="chart-rows" aria-label="Side effects, with the doses before them" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {["When", "What", "How bad", "Logged in the 24 hours before"].map((h) => (
                <th key={h} scope="col">
                  {h}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {effects.map(
              (e) =>
                e.said.kind === "side-effect" && (
                  <tr key={e.id}>
                    <th scope="row">
                      {sayDay(e.local.slice(0, 10))}, {e.local.slice(11, 16)}
                    </th>
                    <td>{e.said.what}</td>
                    <td>
                      {levels[e.said.severity]}
                      {e.said.ongoing ? ", goes on" : ""}
                    </td>
                    <td>{before(history, e.at)}</td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </section>
      <p className="small soft">That a side effect came after a dose does not say that it came from it.</p>
    </section>
  )
}

const before = (history: History, at: string): string => {
  const ms = Date.parse(at)
  const doses = history.entries.flatMap((e) => {
    const past = ms - Date.parse(e.at)
    if (past < 0 || past > 24 * 3_600_000) return []
    if (e.said.kind === "dose-taken") return [e.said.amount]
    return e.said.kind === "dose-noted" ? [`${e.said.what} ${e.said.amount ?? ""}`.trim()] : []
  })
  const counts = new Map<string, number>()
  for (const d of doses) counts.set(d, (counts.get(d) ?? 0) + 1)
  return [...counts].map(([d, n]) => (n === 1 ? d : `${n} × ${d}`)).join(", ") || "nothing"
}
