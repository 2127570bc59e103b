import { ChartTable } from "../../../kit/chart/chart-table.tsx"
import { Dot } from "../../../kit/chart/marks.tsx"
import { Plot } from "../../../kit/chart/plot.tsx"
import { sayDay } from "../../../kit/words/dates.ts"
import { type History, type HistoryEntry, planOf, sayEntry } from "./say-entry.ts"

const BESIDES = "Besides"
const EFFECTS = "Side effects"

type Spot = { readonly day: string; readonly row: string; readonly entries: readonly HistoryEntry[] }

/** Every plan a line through the days, and the side effects on a line of their own under them: what was taken when something began. */
export const Timeline = ({ history }: { readonly history: History }) => {
  const spots = spotsOf(history)
  const names = [
    ...history.adherence.map((a) => a.title),
    ...[BESIDES, EFFECTS].filter((name) => spots.some((s) => s.row === name)),
  ]
  if (spots.length === 0) return null
  return (
    <Plot
      title="Doses and side effects by day"
      says="A dot is a day with a dose of that plan, hollow where one was left out; a diamond is a side effect. That one follows the other does not say that it came from it."
      x={{ kind: "time", label: "", from: history.from, to: history.to }}
      y={{ kind: "names", label: "", names: names.map(short) }}
      height={80 + 40 * names.length}
      left={128}
      hint="Point at a mark, or go to it with the Tab key, to read what it is."
      table={
        <ChartTable
          caption="The same as a table"
          columns={["Day", "Of", "What"]}
          rows={spots.map((s) => ({
            key: s.day + s.row,
            cells: [sayDay(s.day), s.row, s.entries.map((e) => sayEntry(e).join(": ")).join("; ")],
          }))}
        />
      }
    >
      {spots.map((s) => (
        <Dot
          key={s.day + s.row}
          x={s.day}
          y={short(s.row)}
          shape={s.row === EFFECTS ? "diamond" : "circle"}
          tone={s.row === EFFECTS ? "ink" : "accent"}
          hollow={s.entries.every((e) => e.said.kind === "dose-skipped")}
          title={`${sayDay(s.day)}, ${s.row}: ${s.entries.map((e) => sayEntry(e).join(": ")).join("; ")}`}
        />
      ))}
    </Plot>
  )
}

const short = (name: string): string => (name.length > 18 ? `${name.slice(0, 17)}…` : name)

/** The entries of one day on one line are one mark. */
export const spotsOf = (history: History): readonly Spot[] => {
  const found = new Map<string, { day: string; row: string; entries: HistoryEntry[] }>()
  for (const e of history.entries) {
    const row = rowOf(history, e)
    if (row === null) continue
    const day = e.local.slice(0, 10)
    const spot = found.get(`${row} ${day}`) ?? { day, row, entries: [] }
    spot.entries.push(e)
    found.set(`${row} ${day}`, spot)
  }
  return [...found.values()]
}

const rowOf = (history: History, e: HistoryEntry): string | null => {
  if (e.said.kind === "side-effect") return EFFECTS
  if (e.said.kind === "dose-noted") return BESIDES
  return e.said.kind === "dose-taken" || e.said.kind === "dose-skipped" ? planOf(history, e) : null
}
