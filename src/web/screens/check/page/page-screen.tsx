import { useEffect, useRef } from "react"
import { Link } from "wouter"
import { Fold } from "../../../kit/parts/note.tsx"
import { useDesk } from "../../../wire/desk/desk.tsx"
import { light, onLight } from "../../../wire/desk/light.ts"
import type { PageState, Source } from "../../../wire/desk/state.ts"
import { WelcomeScreen } from "../welcome/welcome-screen.tsx"
import { Everything } from "./everything.tsx"
import { MoreAbout } from "./more-about.tsx"
import { OwnTrials } from "./own-trials.tsx"
import { PageHead } from "./page-head.tsx"
import { ProtocolList } from "./protocol-list.tsx"
import { SheetView } from "./sheet-view.tsx"
import { NotChecked, Unchecked } from "./unchecked.tsx"

/** Where checking begins: the field for a page until there is one, then its answer. The example has an address of its own. */
export const PageScreen = () => {
  const { page } = useDesk().desk
  return page.status === "empty" || page.source.kind === "example" ? <WelcomeScreen /> : <PageOnDesk />
}

/** The page on the desk, as far as it has been read. */
export const PageOnDesk = () => {
  const { page } = useDesk().desk
  if (page.status === "empty") return null
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
          <Link href="/new" className="button main">
            Try another one
          </Link>
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
  useEffect(() => onLight((key) => root.current && show(root.current, key)), [])

  const point = (target: EventTarget) => {
    const keys = target instanceof Element ? target.closest("[data-keys]")?.getAttribute("data-keys") : null
    light(keys?.split(" ")[0] ?? null, "page")
  }

  return (
    <div className="sheet checked-page" ref={root}>
      <div className="answer">
        <PageHead opened={opened} source={source} />
        <NotChecked opened={opened} />
        {keeping.state === "kept" && <OwnTrials page={keeping.id} />}
      </div>
      <div className="right">
        <ProtocolList protocols={opened.protocols} regimens={opened.regimens} about={opened.about} head={opened.head} />
      </div>
      <div className="rest">
        <Unchecked opened={opened} />
        <Everything opened={opened} />
        {source.kind !== "typed" && (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights; the same is reached from the protocols by keyboard
          // biome-ignore lint/a11y/useKeyWithMouseEvents: the same
          <div onMouseOver={(e) => point(e.target)} onMouseLeave={() => light(null, "page")}>
            <Fold className="whole-page" summary={<h2>The page, line by line</h2>}>
              {() => <SheetView sheet={opened.sheet} />}
            </Fold>
          </div>
        )}
        <MoreAbout source={source} keeping={keeping} />
      </div>
    </div>
  )
}

// The classes are put on by hand: lighting a stretch of a long page must not set thousands of lines anew.
const show = (root: Element, key: string | null): void => {
  for (const el of root.querySelectorAll(".lit")) el.classList.remove("lit")
  if (key === null) return
  for (const el of root.querySelectorAll(`[data-keys~="${key}"], [data-key="${key}"]`)) el.classList.add("lit")
}
