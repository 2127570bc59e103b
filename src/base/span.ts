/** A half-open range `[start, end)` of a document's normalised text, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** The characters a span covers. */
export const quote = (text: string, span: Span): string => text.slice(span[0], span[1])

/** True when `inner` lies within `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** The smallest span that covers all of the given ones. Throws on an empty list, which has no cover. */
export const hull = (spans: readonly Span[]): Span => {
  if (spans.length === 0) throw new Error("hull of no spans")
  return spans.reduce<Span>(([a, z], s) => [Math.min(a, s[0]), Math.max(z, s[1])], spans[0] as Span)
}
