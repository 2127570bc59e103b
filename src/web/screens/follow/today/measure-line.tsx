import { useId } from "react"
import { Link } from "wouter"
import type { Measuring } from "../../../../app/index.ts"
import { sayMinutesOf } from "../../../kit/words/minutes.ts"

/** One line on what is to be measured today, and the way there. */
export const MeasureLine = ({ measuring }: { readonly measuring: Measuring }) => {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Measure how it goes</h2>
      <p>
        <Link href="/measure">{sayMeasuring(measuring)}</Link>
      </p>
    </section>
  )
}

const sayMeasuring = ({ chosen, minutesLeft, from }: Measuring): string => {
  if (!chosen) return "Choose what to measure"
  if (minutesLeft === 0) return "All done for today"
  return `${sayMinutesOf(minutesLeft)}${from === null ? "" : `, after ${from}`}`
}
