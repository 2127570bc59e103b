import { openDrawer } from "./drawer.ts"

/** What every drawer of this device is called by, with a person's id behind it for all but the first. */
export const DRAWERS = "posology-diary"

/** Takes every copy of a diary off this device. What was logged and not handed over yet stays. */
export const forgetCopies = async (): Promise<void> => {
  try {
    for (const { name } of (await indexedDB.databases?.()) ?? [{ name: DRAWERS }])
      if (name?.startsWith(DRAWERS)) await (await openDrawer(name, () => "browser")).forget()
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
