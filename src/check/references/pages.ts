/** First and last page as numbers, or null where the range is an article number or cannot be read. "611-7" is 611 to 617. */
export const pageRange = (pages: string): { readonly first: number; readonly last: number } | null => {
  const m = /^[a-z]{0,2}(\d{1,6})\s*[-\u2010-\u2015]\s*[a-z]{0,2}(\d{1,6})$/iu.exec(pages.trim())
  if (!m) return null
  const [, a = "", b = ""] = m
  const last = b.length < a.length ? a.slice(0, a.length - b.length) + b : b
  return { first: Number(a), last: Number(last) }
}
