import { useEffect, useRef } from "react"
import { useDesk } from "../desk/desk.tsx"
import type { Source } from "../desk/state.ts"
import type { Opened } from "../worker/opened.ts"
import { PageHead } from "./page-head.tsx"
import { ProtocolList } from "./protocol-list.tsx"
import { SheetView } from "./sheet-view.tsx"
import { Unchecked } from "./unchecked.tsx"

/** The checked page: left the page with its verdicts, right the protocols it states. */
export const PageScreen = () => {
  const { desk, example } = useDesk()
  const { page } = desk
  if (page.status === "reading") {
    return (
      <div className="sheet" role="status">
        <p className="soft">Reading {sourceName(page.source)} …</p>
      </div>
    )
  }
  if (page.status === "failed") {
    return (
      <div className="sheet">
        <h1>This could not be read.</h1>
        <p role="alert" className="lede">
          {page.message}
        </p>
        <p>
          <button type="button" className="button" onClick={example}>
            Back to the example
          </button>
        </p>
      </div>
    )
  }
  return <CheckedPage opened={page.opened} source={page.source} />
}

const sourceName = (source: Source): string =>
  source.kind === "given" ? source.name : source.kind === "example" ? "the example page" : "what you typed"

const CheckedPage = ({ opened, source }: { readonly opened: Opened; readonly source: Source }) => {
  const { desk, act } = useDesk()
  const root = useRef<HTMLDivElement>(null)

  // Lighting a stretch of a long page must not set thousands of lines anew, so the class is put on by hand.
  useEffect(() => {
    const lit = desk.lit ? [...(root.current?.querySelectorAll(`[data-keys~="${desk.lit}"]`) ?? [])] : []
    for (const el of lit) el.classList.add("lit")
    return () => {
      for (const el of lit) el.classList.remove("lit")
    }
  }, [desk.lit])

  // Pointing at the page brings the field it became into sight beside it.
  const pointed = useRef(false)
  useEffect(() => {
    if (!desk.lit || !pointed.current) return
    const list = root.current?.querySelector(".protocols")
    const row = list?.querySelector(`[data-key="${desk.lit}"]`)
    if (!list || !row || list.scrollHeight <= list.clientHeight) return
    const [box, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()]
    if (inner.top < box.top || inner.bottom > box.bottom) list.scrollTop += inner.top - box.top - box.height / 3
  }, [desk.lit])

  const point = (target: EventTarget) => {
    const keys = target instanceof Element ? target.closest("[data-keys]")?.getAttribute("data-keys") : null
    pointed.current = true
    act({ type: "light", key: keys?.split(" ")[0] ?? null })
  }

  return (
    <div className="sheet">
      <PageHead opened={opened} source={source} />
      <div className={source.kind === "typed" ? "page typed" : "page"} ref={root}>
        {source.kind !== "typed" && (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights; the same is reached from the protocols by keyboard
          <div
            className="left"
            onMouseOver={(e) => point(e.target)}
            onFocus={() => {}}
            onMouseLeave={() => act({ type: "light", key: null })}
          >
            <SheetView sheet={opened.sheet} />
            <Unchecked opened={opened} />
          </div>
        )}
        <div className="right">
          <ProtocolList protocols={opened.protocols} findings={opened.findings} />
          {source.kind === "typed" && <Unchecked opened={opened} />}
        </div>
      </div>
    </div>
  )
}
