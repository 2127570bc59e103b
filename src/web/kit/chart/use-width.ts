import { type RefObject, useEffect, useRef, useState } from "react"

/** The width of an element in whole pixels, followed as it changes; `first` until it is known, and where nothing is ever measured. */
export const useWidth = (first: number): readonly [RefObject<HTMLDivElement | null>, number] => {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const el = frame.current
    if (!el) return
    const watch = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0)
      if (now > 0) setWidth(now)
    })
    watch.observe(el)
    return () => watch.disconnect()
  }, [])
  return [frame, width]
}
