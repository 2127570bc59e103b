import type { Columns } from "../../../../exchange/index.ts"

/** What a column can tell, in words. */
const meanings = {
  date: "When (date, or date and time)",
  time: "Time of day",
  what: "What was taken",
  amount: "How much",
  unit: "Its unit",
  route: "Route",
  site: "Site",
  note: "Note",
  weight: "Body weight",
  effects: "Side effects",
  status: "Whether it was taken",
  kind: "What sort of row it is",
} as const satisfies Record<keyof Columns, string>

type Props = {
  /** The names of the table's columns. */
  readonly header: readonly string[]
  readonly chosen: Partial<Columns>
  readonly choose: (columns: Partial<Columns>) => void
}

/** Which column of a table tells what, where their usual names do not say it. */
export const ColumnChoices = ({ header, chosen, choose }: Props) => (
  <details>
    <summary>Which column is what</summary>
    <p className="hint small soft">Columns with their usual names are understood without being told.</p>
    <div className="pair">
      {(Object.keys(meanings) as (keyof Columns)[]).map((meaning) => (
        <div key={meaning} className="entry">
          <label htmlFor={`column-${meaning}`}>{meanings[meaning]}</label>
          <select
            id={`column-${meaning}`}
            value={chosen[meaning] ?? ""}
            onChange={(e) => {
              const { [meaning]: _, ...others } = chosen
              choose(e.target.value === "" ? others : { ...others, [meaning]: e.target.value })
            }}
          >
            <option value="">by its usual name</option>
            {header.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      ))}
    </div>
  </details>
)
