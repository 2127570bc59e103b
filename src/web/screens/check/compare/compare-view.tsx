import { Mark } from "../../../kit/parts/mark.tsx"
import { remarksOf } from "../../../kit/words/compare.ts"
import { CompareChart, NotDrawn } from "./compare-chart.tsx"
import { CompareTable } from "./compare-table.tsx"

type Props = Parameters<typeof CompareTable>[0]

/** Several pages side by side: what there is to say of them together, one chart, and every figure with its words. */
export const CompareView = (props: Props) => {
  const { comparison } = props
  const remarks = remarksOf(comparison)
  return (
    <div className="compare-view">
      {remarks.length > 0 && (
        <ul className="remarks">
          {remarks.map((r) => (
            <li key={r}>
              <Mark of="caution" word="Look" /> {r}
            </li>
          ))}
        </ul>
      )}
      {comparison.pages.length === 1 && (
        <p className="soft">One page so far. Add another about the same compound, and they stand side by side.</p>
      )}
      <CompareChart comparison={comparison} table={<CompareTable {...props} />} />
      <NotDrawn comparison={comparison} />
    </div>
  )
}
