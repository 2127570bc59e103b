import type { Route } from "../../../../base/index.ts"
import type { Mark, PageRegimen } from "../../../../check/index.ts"
import type { Shape } from "../../../kit/chart/shapes.ts"

/** A shape a way in; the words beside it say which. */
export const shapeOf = (route: Route | null): Shape => (route === null ? "cross" : shapes[route])

const shapes: Readonly<Record<Route, Shape>> = {
  intranasal: "circle",
  subcutaneous: "triangle",
  intramuscular: "triangle",
  intravenous: "triangle",
  injection: "triangle",
  oral: "square",
  sublingual: "diamond",
  topical: "hexagon",
}

/** What the shapes stand for, in the order in which they are told. */
export const ways: readonly (readonly [Shape, string])[] = [
  ["circle", "into the nose"],
  ["triangle", "by injection"],
  ["square", "swallowed"],
  ["diamond", "under the tongue"],
  ["hexagon", "on the skin"],
  ["cross", "by a route nobody stated"],
]

/** The end of a course, or that there is none. */
export const courseOf = (r: PageRegimen): string => r.days?.words ?? "without an end"

export const routesOf = (routes: readonly Route[]): string => routes.join(" or ") || "no route stated"

/** Everything about a regimen of the page, in one breath. */
export const sayRegimen = (r: PageRegimen): string =>
  `The page, protocol ${r.protocol + 1} (${r.label}): ${r.daily.words}, ${courseOf(r)}, ${routesOf(r.routes)}.`

const kinds = { label: "Label copy", study: "Human study" } as const

/** Everything about a label regimen or a study, with its source. A hospital one says first that it is no regimen for anybody alone. */
export const sayMark = (m: Mark): string =>
  [
    m.hospital ? "Hospital use, under care; not a regimen for home." : "",
    `${kinds[m.kind]}: ${m.label}, ${m.daily.words}, ${m.days.words}, ${m.route ?? "no route stated"}${m.n === null ? "" : `, ${m.n} people`}.`,
    `${m.unconfirmed ? "Recalled and unconfirmed" : m.source}. Checked ${m.checkedOn}.`,
  ]
    .join(" ")
    .trim()

/** The few words that stand beside a mark. */
export const beside = (m: Mark): string =>
  m.kind === "label"
    ? m.unconfirmed
      ? "label, unconfirmed"
      : "label"
    : `${m.id.match(/\d{4}/u)?.[0] ?? "study"}, n ${m.n ?? "not given"}`
