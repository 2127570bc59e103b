const key = "posology.lock"

const listeners = new Set<() => void>()
let locked: boolean | undefined

const tell = (): void => {
  for (const listener of listeners) listener()
}

/** Whether the screens are shut. A device that has met a lock begins shut, with or without a network, until the server says otherwise. */
export const isLocked = (): boolean => {
  locked ??= __SERVER__ && location.protocol !== "file:" && remembered() !== null
  return locked
}

/** How this device stands with the lock: shut, opened, or there is none. Every tab hears of it. */
export const setLocked = (state: "locked" | "open" | "none"): void => {
  locked = state === "locked"
  try {
    if (state === "none") localStorage.removeItem(key)
    else localStorage.setItem(key, state)
  } catch {
    // A browser that stores nothing is shut by the server's first answer.
  }
  tell()
}

export const onLocked = (listener: () => void): (() => void) => {
  const elsewhere = (e: StorageEvent) => {
    if (e.key !== key) return
    if (e.newValue === "locked") locked = true
    tell()
  }
  listeners.add(listener)
  addEventListener("storage", elsewhere)
  return () => {
    listeners.delete(listener)
    removeEventListener("storage", elsewhere)
  }
}

const remembered = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
