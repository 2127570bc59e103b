import { useEffect, useState } from "react"

/** How many of `total` things are ready to be set: `helping` more after each frame, so that no frame waits for all of a long list. */
export const useHelpings = (total: number, helping: number): number => {
  const [ready, setReady] = useState(helping)
  useEffect(() => {
    if (ready >= total) return
    const next = setTimeout(() => setReady(ready + helping), 0)
    return () => clearTimeout(next)
  }, [ready, total, helping])
  return ready
}
