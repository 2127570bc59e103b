import { Where } from "../library/where.tsx"
import "./backup.css"
import { PutBack } from "./put-back.tsx"
import { TakeAlong } from "./take-along.tsx"
import { TakeIn } from "./take-in.tsx"

/** Your data, both ways: out as one file, back in, and in from elsewhere. */
export const BackupScreen = () => (
  <div className="sheet">
    <div className="page-head">
      <h1>Backup</h1>
      <Where />
    </div>
    <div className="backup">
      <TakeAlong />
      <PutBack />
      <TakeIn />
    </div>
  </div>
)
