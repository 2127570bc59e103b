import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"
import { followed } from "../regimens.ts"

/** What can hurt of what a protocol is of, said with the protocol so that it travels with the plan. */
export const knownHazard: Look = {
  codes: ["product/hazard"],
  looksFor: "known hazards of what is to be taken",
  at: (page) => [
    ...barredSubjects(page),
    ...followed(page).flatMap(({ p, i }) => {
      const of = page.substanceOf(p)
      const row = of && page.facts.hazardRow(of.ids)
      return row && p.dose.how !== "missing"
        ? [
            found(page, {
              code: "product/hazard",
              severity: "caution",
              dimension: "product",
              protocol: i,
              message: `Know before ${nameOf(p, i)}: ${row.sentence}${row.basis === "general-knowledge" ? " (no source located yet)" : ""}.`,
              spans: whereOf(p, "dose"),
              basis: [page.facts.basis(row, row.sentence)],
            }),
          ]
        : []
    }),
  ],
}

/** A page about something barred that doses nothing of it: the bar's reason is then what there is to know. */
const barredSubjects = (page: Page) =>
  page.reading.protocols.some((p) => p.dose.how !== "missing")
    ? []
    : page.subjects.flatMap((of) => {
        const bar = page.facts.planBarRow(of.name)
        return bar && of.span
          ? [
              found(page, {
                code: "product/hazard",
                severity: "caution",
                dimension: "product",
                message: `Know about ${of.name}: ${bar.reason}.`,
                spans: [of.span],
                basis: [page.facts.basis(bar, bar.reason)],
              }),
            ]
          : []
      })
