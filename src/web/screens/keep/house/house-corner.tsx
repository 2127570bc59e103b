import { LockCorner } from "./lock-corner.tsx"
import { PersonSwitch } from "./person-switch.tsx"

/** What a house of several people, or one with a lock, has at the top of every screen; nothing in any other. */
export const HouseCorner = () => (
  <>
    <PersonSwitch />
    <LockCorner />
  </>
)
