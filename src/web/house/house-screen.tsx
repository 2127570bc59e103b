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
    </div>
  </div>
)
