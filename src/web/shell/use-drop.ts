import { useEffect, useState } from "react"

/** Takes a file that is dropped anywhere on the window; gives whether one is being held over it. */
export const useDrop = (take: (file: File) => void): boolean => {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      setOver(false)
      // A screen that takes files of its own has taken it already.
      if (!file || event.defaultPrevented) return
      event.preventDefault()
      take(file)
    }
    addEventListener("dragover", hold)
    addEventListener("dragleave", leave)
    addEventListener("drop", drop)
    return () => {
      removeEventListener("dragover", hold)
      removeEventListener("dragleave", leave)
      removeEventListener("drop", drop)
    }
  }, [take])
  return over
}
