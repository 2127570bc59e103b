import { useEffect, useState, useSyncExternalStore } from "react"
import { announce, call, newId, onChange, thisPerson } from "../api/index.ts"
import { DiaryHere, type Here } from "./diary-here.ts"
import { openDrawer } from "./drawer.ts"
import { DRAWERS } from "./forget-copies.ts"
import { giveOver } from "./hand-over.ts"
import { oneAtATime } from "./one-at-a-time.ts"
import { passingDrawer } from "./passing-drawer.ts"

let diary: DiaryHere | undefined

/** The one diary of this tab, opened when a screen first asks for it. */
export const diaryHere = (): DiaryHere => {
  diary ??= opened()
  return diary
}

const opened = (): DiaryHere => {
  const made = new DiaryHere({
    drawer: openDrawer(drawerName(), newDevice).catch(() => passingDrawer(newDevice())),
    server: {
      log: (events) => call("log", { events: [...events] }),
      pocket: (have) => call("pocket", have === null ? {} : { have }),
    },
    inTurn: oneAtATime,
    now: () => new Date().toISOString(),
    zone: zoneHere,
    id: newId,
    changed: announce,
    later: (work, ms) => void setTimeout(work, ms),
  })
  onChange(() => void made.meet())
  addEventListener("online", () => void made.meet())
  // What cannot be handed over stays where it is.
  void made
    .meet()
    .then(handOverForOthers)
    .catch(() => {})
  return made
}

/** Each person has a drawer of their own: what one of them carries is never in sight of another. */
const drawerName = (): string => {
  const person = thisPerson()
  return person === null ? DRAWERS : `${DRAWERS}-${person}`
}

/** What somebody else logged on this device and could not hand over before it became this person's. The events say whose they are. */
const handOverForOthers = async (): Promise<void> => {
  // Firefox before 126 cannot say which there are; then they wait until the device is theirs again.
  const there = (await indexedDB.databases?.()) ?? []
  for (const { name } of there)
    if (name?.startsWith(DRAWERS) && name !== drawerName())
      await giveOver(await openDrawer(name, newDevice), (events) => call("log", { events: [...events] }), oneAtATime)
}

const newDevice = (): string => `browser-${newId().slice(-12)}`

/** Where this device says it is. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** What this device knows of the diary; a screen that uses it is set anew whenever that changes. */
export const useDiaryHere = (): Here => {
  const { subscribe, here } = diaryHere()
  return useSyncExternalStore(subscribe, here)
}

const TICK_MS = 20_000

/** The present in milliseconds since 1970, looked at again often enough for a screen that tells what is due. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const tick = () => setNow(Date.now())
    const timer = setInterval(tick, TICK_MS)
    document.addEventListener("visibilitychange", tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", tick)
    }
  }, [])
  return now
}
