const key = "posology.person"

let read: string | null | undefined

/** Who this tab is for: an id, or null for the first person of the house. It stays the same until the tab is loaded anew, so that no
 *  answer about one person is ever shown as another's. */
export const thisPerson = (): string | null => {
  if (read !== undefined) return read
  try {
    read = localStorage.getItem(key)
  } catch {
    read = null
  }
  return read
}

/** What this tab and the next one remember of a page that is being read: it was somebody else's. */
const ofTheDesk = ["posology.desk", "posology.page"] as const

/** Makes this device somebody else's, in every tab: each is loaded anew with nothing of the one before. */
export const becomePerson = (id: string | null): void => {
  try {
    if (id === null) localStorage.removeItem(key)
    else localStorage.setItem(key, id)
    for (const name of ofTheDesk) {
      sessionStorage.removeItem(name)
      localStorage.removeItem(name)
    }
  } catch {
    // A browser that stores nothing stays with the first person.
  }
  location.reload()
}

/** Loads this tab anew when another one has become somebody else's. Gives the way to stop. */
export const followPerson = (): (() => void) => {
  const heard = (e: StorageEvent) => {
    if (e.key !== key) return
    for (const name of ofTheDesk) sessionStorage.removeItem(name)
    location.reload()
  }
  addEventListener("storage", heard)
  return () => removeEventListener("storage", heard)
}
