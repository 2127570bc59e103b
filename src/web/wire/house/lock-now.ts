import { setLocked } from "../api/index.ts"
import { forgetCopies } from "../outbox/forget-copies.ts"
import { atDoor } from "./door.ts"

/** Shuts the screens on this device: the server forgets that it was opened here, the copy of the diary is taken off this device, and the
 *  tab is loaded anew with nothing in memory. What waits to be handed over stays. */
export const lockNow = async (): Promise<void> => {
  setLocked("locked")
  await Promise.all([atDoor("shut"), forgetCopies()])
  location.reload()
}
