import type { SourceKind } from "../../base/index.ts"

/** What a text is written in, by what it begins with and the marks it uses. */
export const kindOf = (text: string): SourceKind => {
  const head = text.slice(0, 20_000)
  if (/^\s*(?:\ufeff)?\s*<(?:!doctype|html|head|body|div|h1|p|section|article|main|!--)/i.test(head)) return "html"
  if (
    /<(?:p|div|h[1-6]|li|td)\b[^<>]*>[\s\S]*<\/(?:p|div|h[1-6]|li|td)>/i.test(head.slice(0, 4000)) &&
    !/^#{1,6} /m.test(head)
  )
    return "html"
  if (/^---\n[\s\S]{0,4000}?\n---/.test(head) || /^#{1,6} \S/m.test(head) || /^\|?\s*:?-{3,}:?\s*\|/m.test(head))
    return "markdown"
  return /\*\*[^*\n]+\*\*/.test(head) ? "markdown" : "text"
}
