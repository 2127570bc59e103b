import type { DoorState } from "../../../wire/house/door.ts"
import type { Person } from "../../../wire/house/use-people.ts"
import { DevicesView } from "./devices-panel.tsx"
import { LockPanelView } from "./lock-panel.tsx"
import { LockView } from "./lock-screen.tsx"
import { PeopleView } from "./people-panel.tsx"

const people = [
  { id: "me", name: "Anna" },
  { id: "two", name: "Ben" },
] as unknown as readonly Person[]

const door = (hosts: readonly string[]): DoorState => ({ lock: null, outside: false, letIn: true, hosts })
const fine = async () => null
const nothing = async () => {}
const phone = [{ id: "f0", name: "Anna’s phone", madeAt: "2026-12-01T08:00:00Z" }]

/** A house of two without a lock and without an address for phones. */
export const HouseSample = () => (
  <div className="house">
    <PeopleView people={people} busy={false} wrong={null} add={async () => true} rename={async () => true} />
    <DevicesView door={door([])} devices={[]} invitation={null} wrong={null} invite={nothing} revoke={nothing} />
  </div>
)

/** A lock that is on, a device that was let in, and a code for another. */
export const DoorSample = () => (
  <div className="house">
    <LockPanelView minutes={15} put={fine} remove={fine} />
    <DevicesView
      door={door(["diary.example"])}
      devices={phone}
      invitation={{ token: "0123456789abcdef0123456789abcdef", minutes: 10 }}
      wrong={null}
      invite={nothing}
      revoke={nothing}
    />
  </div>
)

/** What a locked device shows, with the server and without it. */
export const LockedSample = () => (
  <>
    <LockView standing="locked" wrong="That is not the passphrase." unlock={nothing} />
    <LockView standing="away" wrong={null} unlock={nothing} />
  </>
)
