import { useEffect, useRef, useState } from "react"
import { afterPaint } from "./after-paint.ts"

/** How long a helping may take, so that a frame with one in it still has time for everything else. */
const ROOM_MS = 8

/** How many of `total` things are ready to be set: a helping more at a time, so that no frame waits for all of a long list. The first
 *  helping is `helping`; the next ones are as large as this machine sets in a part of a frame. */
export const useHelpings = (total: number, helping: number): number => {
  const [ready, setReady] = useState(helping)
  const last = useRef({ began: 0, size: helping })
  useEffect(() => {
    if (ready >= total) return
    const { began, size } = last.current
    const tookMs = began === 0 ? ROOM_MS : Math.max(0.5, performance.now() - began)
    // At most twice as many as before: one cheap helping says little about the next.
    const next = Math.max(1, Math.floor(Math.min(2, ROOM_MS / tookMs) * size))
    const set = () => {
      last.current = { began: performance.now(), size: next }
      setReady(ready + next)
    }
    // What is ready is shown before the rest is worked on.
    return began === 0 ? afterPaint(set) : soon(set)
  }, [ready, total])
  return ready
}

const soon = (run: () => void): (() => void) => {
  const timer = setTimeout(run, 0)
  return () => clearTimeout(timer)
}
