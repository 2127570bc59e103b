import type { Answer } from "../../../../app/index.ts"
import type { PushHere } from "./push-here.ts"
import { RemindersView } from "./reminders-view.tsx"

const nothing = () => {}
const acts = { busy: false, switchOn: nothing, switchOff: nothing, ring: nothing }
const can: PushHere = { state: "can", endpoint: "https://push.example/1" }
const device: Answer<"push">["devices"][number] = {
  here: true,
  through: "push.example",
  says: "nothing",
  quiet: "22:00-07:00",
  zone: "Africa/Johannesburg",
  madeAt: "2026-12-01T06:00:00Z",
  lost: false,
}
const off: Answer<"push"> = { key: "key", why: null, devices: [] }

/** A device that is not told, one that is, one whose keys are gone, and one that cannot be. */
export const RemindersSample = () => (
  <>
    <RemindersView {...acts} here={can} push={off} said="" />
    <RemindersView
      {...acts}
      here={can}
      push={{ ...off, devices: [device, { ...device, here: false }] }}
      said="It was taken."
    />
    <RemindersView {...acts} here={can} push={{ ...off, devices: [{ ...device, lost: true }] }} said="" />
    <RemindersView {...acts} here={{ state: "cannot", why: "This browser takes no push." }} push={off} said="" />
  </>
)
