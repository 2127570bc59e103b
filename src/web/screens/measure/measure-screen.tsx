import type { ComponentType } from "react"
import { Link, useParams } from "wouter"
import { instruments } from "../../../measure/index.ts"
import { hasDiary } from "../../wire/outbox/diary-here.ts"
import { useDiaryHere } from "../../wire/outbox/use-diary-here.ts"
import { ChooseScreen } from "./choose/choose-screen.tsx"
import { MeasureHome } from "./home/measure-home.tsx"
import { NumberScreen } from "./rate/number-screen.tsx"
import { RatingsScreen } from "./rate/ratings-screen.tsx"
import { ScaleScreen } from "./rate/scale-screen.tsx"
import { TaskScreen } from "./run/task-screen.tsx"
import { WordsAgain } from "./run/words-again.tsx"
import { TrendsScreen } from "./trends/trends-screen.tsx"
import type { WithDiary } from "./with-diary.ts"
import "./measure.css"
import "./run/stage.css"

const tasks = instruments.flatMap((i) => (i.task === null ? [] : [i.id]))

const screens: Readonly<Record<string, ComponentType<WithDiary>>> = {
  "": MeasureHome,
  choose: ChooseScreen,
  trends: TrendsScreen,
  ratings: RatingsScreen,
  number: NumberScreen,
  "words-again": WordsAgain,
  ...Object.fromEntries(tasks.map((id) => [id, ({ here }: WithDiary) => <TaskScreen here={here} id={id} />])),
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
      <Show key={part} here={here} />
    </div>
  )
}
