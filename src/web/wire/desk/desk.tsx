import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useReducer, useRef } from "react"
import type { FieldEntry } from "../../../app/index.ts"
import type { Problem, ProtocolField } from "../../../base/index.ts"
import type { Opened } from "../worker/opened.ts"
import { deskWork } from "./desk-work.ts"
import type { GivenPage } from "./keeping.ts"
import { remember } from "./remember.ts"
import { type Act, type Desk, emptyDesk, onDesk } from "./state.ts"

type Desktop = {
  readonly desk: Desk
  readonly act: (act: Act) => void
  /** Reads a page, lays it on the desk and keeps it. */
  readonly open: (given: GivenPage, notes?: readonly Problem[]) => void
  /** Lays a kept page on the desk, with what was corrected in it. */
  readonly openKept: (id: string) => Promise<void>
  /** Lays a protocol on the desk that somebody typed in; gives the sentence that says why it cannot be used, or null. */
  readonly type: (entries: readonly FieldEntry[]) => Promise<string | null>
  /** Puts an entry in the place of what was read and keeps it; gives the sentence that says why not, or null. */
  readonly enter: (protocol: number, entry: FieldEntry) => Promise<string | null>
  /** Puts one of the readings of an ambiguous field in its place, whole, in the shape of `read --json`. */
  readonly choose: (protocol: number, field: ProtocolField, value: unknown) => Promise<string | null>
  /** Takes an entry back: the page's own words count again. */
  readonly takeBack: (protocol: number, field: ProtocolField) => Promise<string | null>
  /** Keeps the page on the desk if it is not kept yet; gives its id, or null for what is not kept. */
  readonly keep: () => Promise<string | null>
  /** Lays the example page on the desk. */
  readonly example: () => void
}

const Context = createContext<Desktop | null>(null)

/** The desk everything lies on, for any part of the screen. */
export const useDesk = (): Desktop => {
  const desktop = use(Context)
  if (!desktop) throw new Error("useDesk outside of DeskProvider")
  return desktop
}

// Screens of the diary: nothing of them lies on the desk, and a telephone that opens one should not fetch the reader of pages first.
const withoutDesk = /^#\/(?:today|stock|history|backup|measure)\b/

/** Begins the desk's work when a screen is open that shows the desk; gives the way to stop. */
const whenWanted = (begin: () => () => void): (() => void) => {
  if (!withoutDesk.test(location.hash)) return begin()
  let stop: (() => void) | undefined
  const look = () => {
    if (withoutDesk.test(location.hash)) return
    removeEventListener("hashchange", look)
    stop = begin()
  }
  addEventListener("hashchange", look)
  return () => {
    removeEventListener("hashchange", look)
    stop?.()
  }
}

type Props = {
  readonly children: ReactNode
  /** What lies there from the start. */
  readonly start?: Desk
  readonly examplePage: () => Promise<string>
  /** The example page as it was checked when the app was built. */
  readonly checkedExample: () => Promise<Opened | null>
}

export const DeskProvider = ({ children, start = emptyDesk, examplePage, checkedExample }: Props) => {
  const [desk, act] = useReducer(onDesk, start)
  const now = useRef(desk)
  now.current = desk

  const work = useMemo(
    () => deskWork({ now: () => now.current, act, examplePage, checkedExample }),
    [examplePage, checkedExample],
  )
  useEffect(() => whenWanted(work.begin), [work])

  const { page, corrections, label, choices } = desk
  useEffect(() => {
    if (page.status !== "read") return
    const id = page.keeping.state === "kept" ? page.keeping.id : null
    // A page on its way to the server is remembered when it has arrived.
    if (page.keeping.state === "busy") return
    const typed = page.source.kind === "typed" ? { entries: page.source.entries, corrections } : null
    remember({ page: id, example: page.source.kind === "example", typed, label, choices })
  }, [page, corrections, label, choices])

  const keep = useCallback(async () => {
    const keeping = await work.keep()
    return keeping.state === "kept" ? keeping.id : null
  }, [work])

  const desktop = useMemo((): Desktop => ({ desk, act, ...work, keep }), [desk, work, keep])
  return <Context value={desktop}>{children}</Context>
}
