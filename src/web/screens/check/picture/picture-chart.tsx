import type { Mark, PageRegimen, Picture } from "../../../../check/index.ts"
import { ChartTable } from "../../../kit/chart/chart-table.tsx"
import { Plot } from "../../../kit/chart/plot.tsx"
import { shapes } from "../../../kit/chart/shapes.ts"
import { Drawn } from "./drawn.tsx"
import { dayTicks, extentOf, type PictureExtent } from "./extent.ts"
import { courseOf, routesOf, shapeOf, ways } from "./words.ts"

/** What the page says, as rectangles, beside what label copies and human studies did: daily dose against length of course. */
export const PictureChart = ({ picture }: { readonly picture: Picture }) => {
  const extent = extentOf(picture)
  if (!extent) return <Nothing picture={picture} />
  return (
    <div className="picture">
      <Plot
        title={`${picture.compound ?? "What the page says"}: daily dose and length of the course`}
        says={<Says picture={picture} />}
        x={{ kind: "log", label: "length of the course in days", domain: extent.days, at: ticksUpTo(extent) }}
        y={{ kind: "log", label: "mcg a day", domain: extent.daily }}
        height={480}
        left={56}
        hint="Point at a mark, or go to it with the Tab key, to read what it is and where that is written."
        table={<Table picture={picture} />}
      >
        <Drawn picture={picture} extent={extent} />
      </Plot>
      <NotDrawn picture={picture} />
    </div>
  )
}

const ticksUpTo = ({ endless }: PictureExtent): readonly number[] =>
  dayTicks.filter((d) => endless === null || d < endless)

const Nothing = ({ picture }: { readonly picture: Picture }) => (
  <div className="picture">
    <p className="lede">
      There is nothing to draw: no protocol of the page gives both a daily amount and a length, and no label copy or
      study of it is among the facts.
    </p>
    <NotDrawn picture={picture} />
  </div>
)

const Says = ({ picture: { marks } }: { readonly picture: Picture }) => {
  const seen = new Set(marks.map((m) => shapeOf(m.route)))
  return (
    <>
      <p>
        Both scales grow tenfold at equal steps. A rectangle is a protocol of the page.
        {marks.length > 0 && " A mark is a label copy or a study in people."}
        {marks.some((m) => m.hospital) && " A hollow one is hospital use, which is no measure for doses at home."}
      </p>
      <p className="ways-in">
        {ways
          .filter(([shape]) => seen.has(shape))
          .map(([shape, words]) => (
            <span key={shape}>
              <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
                <path d={shapes[shape]} />
              </svg>{" "}
              {words}
            </span>
          ))}
      </p>
    </>
  )
}

const Table = ({ picture }: { readonly picture: Picture }) => (
  <ChartTable
    caption="The same as a table, with every source"
    columns={["What", "Daily amount", "Course", "Route", "People", "Where it is written"]}
    rows={[...picture.regimens.map(rowOfRegimen), ...picture.marks.map(rowOfMark)]}
  />
)

const rowOfRegimen = (r: PageRegimen) => ({
  key: `page ${r.protocol}`,
  cells: [
    `The page, protocol ${r.protocol + 1}: ${r.label}`,
    r.daily.words,
    courseOf(r),
    routesOf(r.routes),
    "none named",
    "the page",
  ],
})

const rowOfMark = (m: Mark) => ({
  key: m.id,
  cells: [
    `${m.kind === "label" ? "Label copy" : "Human study"}: ${m.label}`,
    m.daily.words,
    m.days.words,
    m.route ?? "not stated",
    m.n === null ? "not given" : `${m.n}`,
    `${m.unconfirmed ? "recalled and unconfirmed: " : ""}${m.source}, checked ${m.checkedOn}`,
  ],
})

const NotDrawn = ({ picture }: { readonly picture: Picture }) => (
  <>
    {picture.notDrawn.length > 0 && (
      <div>
        <h3>Not drawn</h3>
        <ul className="plain-list">
          {picture.notDrawn.map((n) => (
            <li key={n.what}>
              {n.what}: {n.why}.
            </li>
          ))}
        </ul>
      </div>
    )}
    {picture.marks.length === 0 && picture.regimens.length > 0 && (
      <p className="soft">
        No label copy and no human study of {picture.compound ?? "what this page is about"} is among the facts. The
        rectangles stand alone, which says nothing for them.
      </p>
    )}
  </>
)
