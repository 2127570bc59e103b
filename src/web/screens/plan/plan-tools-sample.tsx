import type { Answer } from "../../../app/index.ts"
import { DiluentTable } from "./bottle/diluent-panel.tsx"
import { ChangeTable } from "./change-panel.tsx"
import { DoseDrawing } from "./drawing.tsx"
import { FeedAddress, FeedButtons } from "./feed-panel.tsx"

const at = (day: number, time: string) => `2026-12-${`${day}`.padStart(2, "0")}T${time}:00+02:00[Africa/Johannesburg]`
const six = { amount: "300 mcg", instruction: "6 drops: 3 in each nostril" }
const eight = { amount: "400 mcg", instruction: "8 drops: 4 in each nostril" }

/** A change of a week's doses, made in the middle of a day. */
const preview: Answer<"preview-change"> = {
  format: "posology/change@1",
  plan: "sample",
  from: "2026-12-15",
  unchanged: 28,
  takenAway: [15, 16, 17, 18].map((d) => ({ at: at(d, "14:00"), ...six, past: d === 15 })),
  added: [15, 16, 17, 18].map((d) => ({ at: at(d, "20:00"), ...eight, past: false })),
  different: [15, 16, 17, 18, 19, 20].map((d) => ({ at: at(d, "08:00"), before: six, after: eight, past: d === 15 })),
  course: "",
  findings: [],
}

const mixed: Answer<"diluent"> = {
  format: "posology/diluent@1",
  vial: "5 mg",
  dose: "250 mcg",
  barrel: "U-100 syringe, 0.5 mL",
  choices: [
    { diluent: "3 mL", units: "15", draw: "150 uL", doses: 20 },
    { diluent: "2 mL", units: "10", draw: "100 uL", doses: 20 },
  ],
  none: null,
}

const nothing = () => {}

const ten = [0, 10, 20, 30, 40, 50]

export const PlanToolsSample = () => (
  <>
    <DoseDrawing
      of={{
        kind: "barrel",
        name: "U-100 syringe, 0.5 mL",
        fill: 0.2,
        at: "10 units",
        lines: ten.map((n) => ({ at: n / 50, label: `${n}` })),
      }}
    />
    <DoseDrawing of={{ kind: "bottle", share: 0.1, says: "One dose is 0.3 mL of 3 mL." }} />
    <ChangeTable preview={preview} />
    <DiluentTable answer={mixed} />
    <FeedAddress address={`http://127.0.0.1:3673/feed/${"0123456789abcdef".repeat(4)}.ics`} />
    <FeedButtons feeds={[]} busy={false} make={nothing} revoke={nothing} />
    <FeedButtons feeds={[{ madeAt: "2026-12-01T08:00:00Z" }]} busy={false} make={nothing} revoke={nothing} />
  </>
)
