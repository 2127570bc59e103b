import type { ComponentType } from "react"
import { Link, useParams } from "wouter"
import { hasDiary } from "../../wire/outbox/diary-here.ts"
import { useDiaryHere } from "../../wire/outbox/use-diary-here.ts"
import { MeasureHome } from "./home/measure-home.tsx"
import { NumberScreen } from "./rate/number-screen.tsx"
import { RatingsScreen } from "./rate/ratings-screen.tsx"
import { ScaleScreen } from "./rate/scale-screen.tsx"
import type { WithDiary } from "./with-diary.ts"
import "./measure.css"

const screens: Readonly<Record<string, ComponentType<WithDiary>>> = {
  "": MeasureHome,
  ratings: RatingsScreen,
  number: NumberScreen,
  "phq-9": () => <ScaleScreen scale="phq-9" />,
  "gad-7": () => <ScaleScreen scale="gad-7" />,
}

/** What a person measures: the list of the day, or the one part of it that the address names. */
export const MeasureScreen = () => {
  const { part = "" } = useParams<{ part?: string }>()
  const here = useDiaryHere()
  const Show = Object.hasOwn(screens, part) ? screens[part] : undefined
  if (Show === undefined)
    return (
      <div className="sheet page-head">
        <h1>There is nothing of this name to measure.</h1>
        <p>
          <Link href="/measure">What there is</Link>
        </p>
      </div>
    )
  if (!hasDiary(here))
    return (
      <div className="sheet page-head">
        <h1>Measure how it goes</h1>
        <p className="lede" role="status">
          {typeof here.server === "object" ? here.server.problem.message : "Opening the diary …"}
        </p>
      </div>
    )
  return (
    <div className="sheet measure">
      <Show here={here} />
    </div>
  )
}
