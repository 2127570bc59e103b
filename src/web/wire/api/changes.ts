type Listener = () => void

const listeners = new Set<Listener>()
const otherTabs = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("posology")

const tell = (): void => {
  for (const listener of listeners) listener()
}

if (otherTabs) otherTabs.onmessage = tell

/** Says that something was kept, moved or logged, to every screen here and in the other tabs. What it was they find out by asking. */
export const announce = (): void => {
  tell()
  otherTabs?.postMessage(null)
}

/** Calls `listener` whenever what is kept may have changed: here, in another tab, or while this tab was out of sight. Gives the way to stop. */
export const onChange = (listener: Listener): (() => void) => {
  listeners.add(listener)
  const seen = () => document.visibilityState === "visible" && listener()
  document.addEventListener("visibilitychange", seen)
  return () => {
    listeners.delete(listener)
    document.removeEventListener("visibilitychange", seen)
  }
}
