import { type MouseEvent, type PointerEvent, useRef } from "react"

const LONG_MS = 500

/** A button with two meanings: a tap, and a long press or the context-menu key for the rarer one. The click that ends a long press is not a tap. */
export const usePress = (tap: () => void, long: () => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const held = useRef(false)
  const stop = () => clearTimeout(timer.current)
  return {
    onPointerDown: (e: PointerEvent) => {
      held.current = false
      if (e.button !== 0) return
      timer.current = setTimeout(() => {
        held.current = true
        long()
      }, LONG_MS)
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onContextMenu: (e: MouseEvent) => {
      e.preventDefault()
      stop()
      if (!held.current) long()
      held.current = true
    },
    onClick: () => {
      if (!held.current) tap()
      held.current = false
    },
  }
}
