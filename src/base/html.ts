/** A piece of HTML that is safe to put into HTML. Only {@link html} makes one, so nothing unescaped can get into a page. */
export type Html = { readonly html: string }

type Part = Html | string | number | readonly Html[] | null

/** A template whose holes are escaped: text becomes text, whatever it contains; pieces and lists of pieces go in as they are. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((s, i) => (i === 0 ? s : render(parts[i - 1] ?? null) + s)).join(""),
})

const render = (part: Part): string =>
  part === null
    ? ""
    : typeof part === "string" || typeof part === "number"
      ? escapeHtml(`${part}`)
      : "html" in part
        ? part.html
        : part.map((p) => p.html).join("")

const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
