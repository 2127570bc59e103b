import { DevicesPanel } from "./devices-panel.tsx"
import { LockPanel } from "./lock-panel.tsx"
import { PeoplePanel } from "./people-panel.tsx"
import "./house.css"

/** Who uses this Posology, and from what. */
export const HouseScreen = () => (
  <div className="sheet">
    <div className="page-head">
      <h1>This house</h1>
    </div>
    <div className="house">
      <PeoplePanel />
      <LockPanel />
      <DevicesPanel />
    </div>
  </div>
)
