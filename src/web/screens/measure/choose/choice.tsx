import { instrumentOf, weekly } from "../../../../measure/index.ts"
import type { Row } from "./chosen.ts"

type Props = {
  readonly row: Row
  readonly first: boolean
  readonly set: (part: Partial<Row>) => void
  readonly up: () => void
}

/** One instrument that can be in or out, and earlier; of the ratings, which questions. */
export const Choice = ({ row, first, set, up }: Props) => {
  const instrument = instrumentOf(row.instrument)
  if (!instrument) return null
  const isRating = row.instrument === "ratings"
  const isWeekly = weekly.some((w) => w === row.instrument)
  return (
    <li>
      <label className="choice">
        <input type="checkbox" checked={row.isIn} onChange={(e) => set({ isIn: e.target.checked })} />
        <span>
          {instrument.name}{" "}
          <span className="soft">
            {isWeekly ? "once a week" : isRating ? "6 seconds each" : `${instrument.minutes} minutes`}
          </span>
        </span>
      </label>
      {row.isIn && !first && (
        <button type="button" className="plain link" aria-label={`Earlier: ${instrument.name}`} onClick={up}>
          Earlier
        </button>
      )}
      {row.isIn && isRating && (
        <fieldset className="items">
          <legend className="hidden">Which ratings</legend>
          {instrument.outcomes.map(({ name }) => (
            <label key={name} className="choice">
              <input
                type="checkbox"
                checked={row.outcomes.includes(name)}
                onChange={(e) => {
                  const outcomes = instrument.outcomes
                    .map((o) => o.name)
                    .filter((o) => (o === name ? e.target.checked : row.outcomes.includes(o)))
                  set(outcomes.length === 0 ? { isIn: false } : { outcomes })
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  )
}
