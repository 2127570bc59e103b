import { useEffect, useRef } from "react"
import { createPortal } from "react-dom"

type Props = { readonly document: string; readonly done: () => void }

/** Prints a document: the very one that `--print` writes. Its style goes into a sheet of its own behind a shadow root, so that
 *  neither the screen's look nor the content policy meets it; it is gone again when the printing is over. */
export const PrintSheet = ({ document: text, done }: Props) => {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" })
    // The style is taken out before the document is parsed: the policy would object to it even there.
    const [, css = ""] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? []
    const parsed = new DOMParser().parseFromString(text.replace(/<style>[\s\S]*?<\/style>/, ""), "text/html")
    const style = new CSSStyleSheet()
    style.replaceSync(css.replaceAll(/(^|\n)body /g, "$1:host ").replaceAll(/@page[^}]*\}/g, ""))
    root.adoptedStyleSheets = [style]
    root.replaceChildren(...parsed.querySelectorAll("main"))
    window.addEventListener("afterprint", done, { once: true })
    window.print()
    return () => window.removeEventListener("afterprint", done)
  }, [text, done])
  return createPortal(<div ref={host} className="print-sheet" />, document.body)
}
