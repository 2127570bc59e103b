import { emptyDay, fullDay, noActs } from "./sample.ts"
import "./today.css"
import { TodayView } from "./today-view.tsx"

const now = Date.parse(fullDay.now)
const still = {
  now,
  device: "phone",
  acts: noActs,
  standing: null,
  turn: () => {},
  isToday: true,
  ahead: [
    { ...fullDay, date: "2026-12-02" },
    { ...emptyDay, date: "2026-12-03" },
  ],
  measuring: { chosen: true, from: "09:00", parts: [], minutesLeft: 8 },
}

/** A day with a dose in every state, and one with nothing in it. */
export const TodaySample = () => (
  <>
    <TodayView {...still} day={fullDay} />
    <TodayView {...still} day={emptyDay} />
  </>
)
