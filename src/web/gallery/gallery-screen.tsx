import { useEffect } from "react"
import { ChartSample } from "../kit/chart/chart-sample.tsx"
import { Mark, verdictWords } from "../kit/parts/mark.tsx"
import { Notes } from "../kit/parts/note.tsx"
import { KeepNote } from "../screens/check/page/keep-note.tsx"
import { ProtocolList } from "../screens/check/page/protocol-list.tsx"
import { SheetView } from "../screens/check/page/sheet-view.tsx"
import { HistorySample } from "../screens/follow/history/history-sample.tsx"
import { RemindersSample } from "../screens/follow/reminders/reminders-sample.tsx"
import { StockSample } from "../screens/follow/stock/stock-sample.tsx"
import { TodaySample } from "../screens/follow/today/today-sample.tsx"
import { DoorSample, HouseSample, LockedSample } from "../screens/keep/house/house-sample.tsx"
import { ShelfList } from "../screens/keep/library/shelf-list.tsx"
import { AnswerPaper } from "../screens/learn/trial/answer-paper.tsx"
import { sampleAnswer, sampleChoices } from "../screens/learn/trial/sample-answer.ts"
import { BottleTable } from "../screens/plan/bottle/bottle-table.tsx"
import { DayStrip } from "../screens/plan/day-strip.tsx"
import { PlanPaper } from "../screens/plan/plan-paper.tsx"
import { PlanToolsSample } from "../screens/plan/plan-tools-sample.tsx"
import { Asked } from "../wire/api/index.ts"
import { useDesk } from "../wire/desk/desk.tsx"
import "../screens/follow/history/history.css"
import "../screens/follow/stock/stock.css"
import { bottle, findings, granted, refused, sheet, shelf, strip, unreachable } from "./samples.ts"
import { Specimen } from "./specimen.tsx"
import { ViewSamples } from "./view-samples.tsx"

/** Every part of the screens in each of its states, on samples: what a change looks like before anybody meets it. */
export const GalleryScreen = () => {
  const { desk, example } = useDesk()
  const empty = desk.page.status === "empty"
  useEffect(() => {
    if (empty) example()
  }, [empty, example])
  const opened = desk.page.status === "read" ? desk.page.opened : undefined
  const times = ["08:00", "14:00"]
  const zone = "Africa/Johannesburg"
  return (
    <div className="sheet gallery">
      <h1>Gallery</h1>
      <Specimen name="verdicts">
        <p className="row">
          {(Object.keys(verdictWords) as (keyof typeof verdictWords)[]).map((v) => (
            <Mark key={v} of={v} word />
          ))}
        </p>
      </Specimen>
      <Specimen name="findings">
        <Notes findings={findings} shown={2} />
      </Specimen>
      <Specimen name="a chart">
        <ChartSample />
      </Specimen>
      <Specimen name="a checked page">
        <SheetView sheet={sheet} />
      </Specimen>
      <ViewSamples />
      {opened && (
        <Specimen name="a protocol">
          <ProtocolList
            protocols={opened.protocols.slice(0, 1)}
            regimens={opened.regimens.slice(0, 1)}
            about={opened.about.slice(0, 1)}
          />
        </Specimen>
      )}
      <Specimen name="no protocol">
        <ProtocolList protocols={[]} regimens={[]} about={[]} />
      </Specimen>
      {opened && (
        <Specimen name="what a bottle can do">
          <BottleTable opened={{ ...opened, protocols: opened.protocols.slice(0, 1) }} bottle={bottle} />
        </Specimen>
      )}
      <Specimen name="days on and off">
        <DayStrip strip={strip} today={9} />
      </Specimen>
      <Specimen name="an answer on its way">
        <Asked of={{ state: "waiting" }}>{() => null}</Asked>
      </Specimen>
      <Specimen name="an answer that did not come">
        <Asked of={unreachable}>{() => null}</Asked>
      </Specimen>
      <Specimen name="a shelf of the library">
        <ShelfList items={shelf} empty="" open={() => {}} put={() => {}} />
      </Specimen>
      <Specimen name="an empty shelf">
        <ShelfList items={[]} empty="Nothing lies here." open={() => {}} put={() => {}} />
      </Specimen>
      <Specimen name="a page that is kept, and one that is not">
        <KeepNote keeping={{ state: "kept", id: "sample", shelf: "kept" }} />
        <KeepNote keeping={{ state: "busy" }} />
        <KeepNote keeping={{ state: "failed", why: "refused", message: "There is no room on this disk." }} />
      </Specimen>
      <Specimen name="a day">
        <TodaySample />
      </Specimen>
      <Specimen name="reminders on a device">
        <RemindersSample />
      </Specimen>
      <Specimen name="a house of two">
        <HouseSample />
      </Specimen>
      <Specimen name="a lock and a code for a phone">
        <DoorSample />
      </Specimen>
      <Specimen name="a locked screen">
        <LockedSample />
      </Specimen>
      <Specimen name="the stock">
        <StockSample />
      </Specimen>
      <Specimen name="the history">
        <HistorySample />
      </Specimen>
      <Specimen name="a plan">
        <PlanPaper planned={granted} name="Plan" times={times} zone={zone} />
      </Specimen>
      <Specimen name="a plan's changes and calendar">
        <PlanToolsSample />
      </Specimen>
      <Specimen name="no plan">
        <PlanPaper planned={refused} name="Plan" times={times} zone={zone} />
      </Specimen>
      <Specimen name="what a diary shows">
        <AnswerPaper answered={sampleAnswer} name="diary.csv" choices={sampleChoices} />
      </Specimen>
    </div>
  )
}
