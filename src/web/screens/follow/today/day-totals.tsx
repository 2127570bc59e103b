import type { DayAnswer } from "../../../../app/index.ts"
import { asShown } from "../../../kit/words/number.ts"

type Props = { readonly totals: NonNullable<DayAnswer["totals"]> }

/** What a day comes to above what the pages or the facts give, before anything of it is taken. */
export const OverTotals = ({ totals }: Props) =>
  totals.some((t) => t.over.length > 0) && (
    <section className="notice">
      <h2>More than is known to be given</h2>
      {totals.flatMap((t) => t.over.map((o) => <p key={o}>{asShown(o)}</p>))}
    </section>
  )

/** What a day comes to of each substance, over all plans. Nothing is said of what a trial hides or leaves open. */
export const DayTotals = ({ totals }: Props) => {
  const told = totals.filter((t) => t.trial === undefined)
  return (
    told.length > 0 && (
      <p className="soft">
        In all this day:{" "}
        {told
          .map((t) => `${t.total === null ? "an amount that cannot be added up" : asShown(t.total)} of ${t.compound}`)
          .join("; ")}
        .
      </p>
    )
  )
}
