import { useEffect, useRef } from "react"

/** Takes a file that is dropped anywhere on the window while this screen is open, before the window takes it for a page. */
export const useDropped = (give: (file: File) => void): void => {
  const latest = useRef(give)
  latest.current = give
  useEffect(() => {
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      latest.current(file)
    }
    addEventListener("drop", drop, { capture: true })
    return () => removeEventListener("drop", drop, { capture: true })
  }, [])
}
