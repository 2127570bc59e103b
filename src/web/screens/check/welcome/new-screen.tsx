import { WaysIn } from "./ways-in.tsx"
import "./welcome.css"

/** Another page in the place of the one that is open. */
export const NewScreen = () => (
  <div className="sheet welcome">
    <div className="page-head">
      <h1>Check another page</h1>
    </div>
    <WaysIn />
  </div>
)
