/** One of the three places; everything else stands inside one of them, or apart. */
export type Place = {
  readonly name: string
  readonly path: string
  /** What else there is inside, in a row at the top of each of its screens; the place itself comes first. */
  readonly inside: readonly Inside[]
}

type Inside = { readonly path: string; readonly name: string }

const today: Place = {
  name: "Today",
  path: "/today",
  inside: __SERVER__
    ? [
        { path: "/today", name: "Doses" },
        { path: "/stock", name: "Stock" },
        { path: "/history", name: "History" },
      ]
    : [],
}

const results: Place = {
  name: "Results",
  path: "/trial",
  inside: __SERVER__
    ? [
        { path: "/trial", name: "What a diary shows" },
        { path: "/trials", name: "Your trials" },
        { path: "/measure", name: "Measure" },
      ]
    : [],
}

const check: Place = { name: "Check", path: "/", inside: [] }

/** The places in the order in which somebody meets them. */
export const places: readonly Place[] = [check, today, results]

/** What stands apart from the three places: at the foot of every screen. */
export const apart: readonly Inside[] = [
  { path: "/look-up", name: "Look up a substance" },
  ...(__SERVER__
    ? [
        { path: "/library", name: "Saved pages and plans" },
        { path: "/house", name: "Settings" },
        { path: "/backup", name: "Backup" },
      ]
    : []),
  { path: "/about", name: "About" },
]

const none = /^\/(?:house|backup|about|help|pair|gallery)\b/

/** The place a screen stands in; undefined for what stands apart. */
export const placeOf = (path: string): Place | undefined =>
  none.test(path)
    ? undefined
    : (places.find((p) => p.path === path || p.inside.some((i) => within(path, i.path))) ?? check)

/** Whether a screen is the one at `at`, or a part of it. */
export const within = (path: string, at: string): boolean => path === at || path.startsWith(`${at}/`)
