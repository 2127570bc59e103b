import { NewerView } from "./newer-view.tsx"
import "./newer.css"

const cycle = { field: "cycle", value: { low: 6, high: 6, unit: "week" } }

/** A newer copy with a changed line, a correction that fits, one whose words have changed, and one whose protocol is gone. */
export const NewerSample = () => (
  <NewerView
    answer={{
      changes: [
        { what: "gone", text: "Take it for four weeks." },
        { what: "new", text: "Take it for ten weeks." },
      ],
      protocols: { before: 2, after: 1 },
      kept: [
        { ...cycle, id: "a", protocol: 1, name: "Calm", pageSays: "other", was: ["four weeks"], is: ["ten weeks"] },
        { id: "b", protocol: 1, name: "Calm", field: "routes", value: ["oral"], pageSays: "same", was: [], is: [] },
      ],
      gone: [{ ...cycle, id: "c", protocol: 2, name: "Sleep", gone: "protocol", was: ["three weeks"] }],
    }}
    busy={false}
    keep={() => {}}
    leave={() => {}}
  />
)

/** The same copy once more. */
export const SameSample = () => (
  <NewerView
    answer={{ changes: [], protocols: { before: 1, after: 1 }, kept: [], gone: [] }}
    busy={false}
    keep={() => {}}
    leave={() => {}}
  />
)
