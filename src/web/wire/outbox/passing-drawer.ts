import type { Pocket } from "../../../app/index.ts"
import { brand, type DeviceId } from "../../../base/index.ts"
import type { Contents, Drawer, Waiting } from "./drawer.ts"

/** A drawer that lasts as long as the tab, for a browser that keeps nothing: what was logged is handed over, or lost with the tab, and the screen says so. */
export const passingDrawer = (device: string): Drawer => {
  let pocket: Pocket | null = null
  let waiting: readonly Waiting[] = []
  const contents = (): Contents => ({ device: brand<DeviceId>(device), pocket, waiting })
  return {
    look: async () => contents(),
    put: async (events, fits) => {
      if (!fits(contents())) return false
      waiting = [...waiting, ...events.map((event) => ({ event, refused: null }))]
      return true
    },
    handedOver: async (ids) => {
      const gone = waiting.filter((w) => ids.includes(w.event.id)).map((w) => w.event)
      if (pocket) pocket = { ...pocket, events: [...pocket.events, ...gone] }
      waiting = waiting.filter((w) => !ids.includes(w.event.id))
    },
    refuse: async (id, why) => {
      waiting = waiting.map((w) => (w.event.id === id ? { ...w, refused: why } : w))
    },
    discard: async (id) => {
      waiting = waiting.filter((w) => w.event.id !== id)
    },
    carry: async (next) => {
      pocket = next
    },
    forget: async () => {
      pocket = null
    },
  }
}
