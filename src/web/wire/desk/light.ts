type Listener = (key: string | null, from: "page" | "list") => void

const listeners = new Set<Listener>()
let lit: string | null = null

/** Lights what belongs to a field (`protocol.field`) on the page and beside it, or nothing. Not part of the desk: a pointer moves often, and nothing may be set anew for it. */
export const light = (key: string | null, from: "page" | "list"): void => {
  if (key === lit) return
  lit = key
  for (const listener of listeners) listener(key, from)
}

/** Tells `listener` of every change; gives the way to stop. */
export const onLight = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
