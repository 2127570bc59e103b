import { DevicesPanel } from "./devices-panel.tsx"
import { LockPanel } from "./lock-panel.tsx"
import { PeoplePanel } from "./people-panel.tsx"
import "./house.css"

/** Who uses this Posology, and from what. */
export const HouseScreen = () => (
  <div className="sheet">
    <div className="page-head">
      <h1>Settings</h1>
    </div>
    <div className="house">
      <PeoplePanel />
      <LockPanel />
      <DevicesPanel />
      <section className="stack" aria-labelledby="disk">
        <h2 id="disk">On the disk</h2>
        <p>
          The diary lies readable on the disk of the machine that Posology runs on: whoever can read that disk, or a
          copy of it, can read the diary. The lock keeps screens shut, not the disk. Only an exported archive can be
          sealed with a passphrase; for the rest, encrypt the disk.
        </p>
      </section>
    </div>
  </div>
)
