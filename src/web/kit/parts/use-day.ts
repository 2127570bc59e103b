import { useEffect, useState } from "react"

const LOOK_AGAIN_MS = 20_000

/** Today in a zone as an ISO date, followed over midnight and after the device has slept: a plan that lies open must not go on about yesterday. */
export const useDay = (zone: string): string => {
  const [day, setDay] = useState(() => dayIn(zone))
  useEffect(() => {
    const look = () => setDay(dayIn(zone))
    look()
    const timer = setInterval(look, LOOK_AGAIN_MS)
    document.addEventListener("visibilitychange", look)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", look)
    }
  }, [zone])
  return day
}

// Canada's English writes dates as ISO does.
const dayIn = (zone: string): string => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date())
