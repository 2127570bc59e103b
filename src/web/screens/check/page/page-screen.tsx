import { useEffect, useRef } from "react"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { light, onLight } from "../../../wire/desk/light.ts"
import type { PageState, Source } from "../../../wire/desk/state.ts"
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
  return <CheckedPage page={page} />
}

const sourceName = (source: Source): string =>
  source.kind === "given" ? source.name : source.kind === "example" ? "the example page" : "what you typed"

const CheckedPage = ({ page }: { readonly page: PageState & { readonly status: "read" } }) => {
  const { opened, source, keeping } = page
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => onLight((key, from) => root.current && show(root.current, key, from)), [])

  const point = (target: EventTarget) => {
    const keys = target instanceof Element ? target.closest("[data-keys]")?.getAttribute("data-keys") : null
    light(keys?.split(" ")[0] ?? null, "page")
  }

  return (
    <div className="sheet">
      <PageHead opened={opened} source={source} keeping={keeping} />
      <div className={source.kind === "typed" ? "page typed" : "page"} ref={root}>
        {source.kind !== "typed" && (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights; the same is reached from the protocols by keyboard
          // biome-ignore lint/a11y/useKeyWithMouseEvents: the same
          <div className="left" onMouseOver={(e) => point(e.target)} onMouseLeave={() => light(null, "page")}>
            <SheetView sheet={opened.sheet} />
            <Unchecked opened={opened} />
          </div>
        )}
        <div className="right">
          <ProtocolList protocols={opened.protocols} about={opened.about} />
          {source.kind === "typed" && <Unchecked opened={opened} />}
        </div>
      </div>
    </div>
  )
}

// The classes are put on by hand: lighting a stretch of a long page must not set thousands of lines anew.
const show = (root: Element, key: string | null, from: "page" | "list"): void => {
  for (const el of root.querySelectorAll(".lit")) el.classList.remove("lit")
  if (key === null) return
  for (const el of root.querySelectorAll(`[data-keys~="${key}"], [data-key="${key}"]`)) el.classList.add("lit")
  if (from === "page") bringBeside(root, key)
}

/** Scrolls the list beside the page to the field that is pointed at, where the list scrolls by itself. */
const bringBeside = (root: Element, key: string): void => {
  const list = root.querySelector(".protocols")
  const row = list?.querySelector(`[data-key="${key}"]`)
  if (!list || !row || list.scrollHeight <= list.clientHeight) return
  const box = list.getBoundingClientRect()
  const inner = row.getBoundingClientRect()
  if (inner.top < box.top || inner.bottom > box.bottom) list.scrollTop += inner.top - box.top - box.height / 3
}
