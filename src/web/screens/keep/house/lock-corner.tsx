import { useEffect } from "react"
import { atDoor, useDoor } from "../../../wire/house/door.ts"
import { lockNow } from "../../../wire/house/lock-now.ts"

const LOOK_EVERY_MS = 5_000
const STAY_EVERY_MS = 60_000

/** The key to lock with, at the top of every screen of a house that has a lock; and what locks a device that nobody touches. */
export const LockCorner = () => {
  const minutes = useDoor()?.lock?.minutes ?? null
  useEffect(() => (minutes === null ? undefined : watch(minutes * 60_000)), [minutes])
  return minutes === null ? null : (
    <button type="button" className="button" title="Alt+L" aria-keyshortcuts="Alt+L" onClick={() => void lockNow()}>
      Lock
    </button>
  )
}

const touches = ["pointerdown", "keydown", "wheel", "touchmove"] as const

/** Locks once nobody has touched this tab for so long, by the clock: a machine that slept wakes locked. Gives the way to stop. */
const watch = (idleMs: number): (() => void) => {
  let touched = Date.now()
  let told = touched
  const touch = (e: Event) => {
    touched = Date.now()
    if (e instanceof KeyboardEvent && e.altKey && e.code === "KeyL") {
      e.preventDefault()
      void lockNow()
    }
  }
  const look = () => {
    if (Date.now() - touched >= idleMs) {
      clearInterval(timer)
      void lockNow()
    } else if (touched > told && Date.now() - told >= STAY_EVERY_MS) {
      told = Date.now()
      void atDoor("stay")
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  for (const name of touches) addEventListener(name, touch, { passive: name !== "keydown" })
  document.addEventListener("visibilitychange", look)
  return () => {
    clearInterval(timer)
    for (const name of touches) removeEventListener(name, touch)
    document.removeEventListener("visibilitychange", look)
  }
}
