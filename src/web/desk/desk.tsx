import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useReducer } from "react"
import type { FieldEntry } from "../../app/index.ts"
import { ask, openingIs } from "../worker/ask.ts"
import type { Opened } from "../worker/opened.ts"
import { type Act, type Desk, emptyDesk, onDesk, type Source, withCorrection, without } from "./state.ts"

type Desktop = {
  readonly desk: Desk
  readonly act: (act: Act) => void
  /** Reads a page and lays it on the desk. */
  readonly open: (content: string | Uint8Array, source: Source) => void
  /** Lays a protocol on the desk that somebody typed in. */
  readonly type: (entries: readonly FieldEntry[]) => Promise<string | null>
  /** Puts an entry in the place of what was read; gives the sentence that says why it cannot be used, or null. */
  readonly enter: (protocol: number, entry: FieldEntry) => Promise<string | null>
  /** Takes an entry back: the page's own words count again. */
  readonly takeBack: (protocol: number, field: string) => void
  readonly example: () => void
}

const Context = createContext<Desktop | null>(null)

/** The desk everything lies on, for any part of the screen. */
export const useDesk = (): Desktop => {
  const desktop = use(Context)
  if (!desktop) throw new Error("useDesk outside of DeskProvider")
  return desktop
}

type Props = {
  readonly children: ReactNode
  readonly examplePage: () => Promise<string>
  /** The example page as it was checked when the app was built. */
  readonly checkedExample: () => Promise<Opened>
}

export const DeskProvider = ({ children, examplePage, checkedExample }: Props) => {
  const [desk, act] = useReducer(onDesk, emptyDesk)

  const open = useCallback((content: string | Uint8Array, source: Source) => {
    act({ type: "reading", source })
    const name = source.kind === "given" ? source.name : "example.txt"
    ask("open", { content, name }).then(
      (r) =>
        act(r.ok ? { type: "read", source, opened: r.value } : { type: "failed", source, message: r.problem.message }),
      (error: unknown) => act({ type: "failed", source, message: fault(error) }),
    )
  }, [])

  const example = useCallback(() => {
    const source: Source = { kind: "example" }
    act({ type: "reading", source })
    const lay = async () => {
      act({ type: "read", source, opened: await checkedExample() })
      await afterPaint()
      // The worker needs the page as well, to work on; its answer is today's.
      const r = await ask("open", { content: await examplePage(), name: "example.txt" })
      if (r.ok) act({ type: "rechecked", source, opened: r.value })
    }
    openingIs(lay().catch((error: unknown) => act({ type: "failed", source, message: fault(error) })))
  }, [examplePage, checkedExample])

  useEffect(example, [example])

  const correctTo = useCallback(async (corrections: Desk["corrections"]): Promise<string | null> => {
    const r = await ask("correct", { corrections })
    if (!r.ok) return r.problem.message
    act({ type: "corrected", corrections, opened: r.value })
    return null
  }, [])

  const desktop = useMemo(
    (): Desktop => ({
      desk,
      act,
      open,
      example,
      type: async (entries) => {
        const r = await ask("type", { entries })
        if (!r.ok) return r.problem.message
        act({ type: "read", source: { kind: "typed" }, opened: r.value })
        return null
      },
      enter: (protocol, entry) => correctTo(withCorrection(desk.corrections, protocol, entry)),
      takeBack: (protocol, field) => {
        void correctTo(without(desk.corrections, protocol, field))
      },
    }),
    [desk, open, example, correctTo],
  )
  return <Context value={desktop}>{children}</Context>
}

/** The first screen comes first: the worker starts when it has been drawn. */
const afterPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))

const fault = (error: unknown): string =>
  `A fault inside Posology, not in your page: ${error instanceof Error ? error.message : String(error)}`
