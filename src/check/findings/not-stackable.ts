import { quote, settled } from "../../base/index.ts"
import type { PlanBarRow } from "../../reference/index.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page, Substance } from "../page.ts"
import { followed } from "../regimens.ts"
import { stanceOf } from "../stance.ts"

/** A partner that nobody can or should take at home: one hospital dose, injection only, retracted evidence, opioid-type dependence. */
export const notStackable: Look = {
  codes: ["stack/not-stackable"],
  looksFor: "partners that cannot be taken at home",
  at: (page) =>
    followed(page).flatMap(({ p, i }) =>
      (settled(p.stack) ?? []).flatMap((m) => {
        const bar = page.facts.planBarRow(m.value)
        return bar
          ? [
              found(page, {
                code: "stack/not-stackable",
                severity: "stop",
                dimension: "stack",
                protocol: i,
                message: `The page offers ${m.value} as a partner in ${nameOf(p, i)}, and no plan can be made with it: ${bar.reason}.`,
                spans: [m.span],
                basis: [page.facts.basis(bar, bar.reason)],
              }),
            ]
          : []
      }),
    ),
}

/** A regimen of something for which no plan is made, or a page about it: the page's own protocols first, the page where it has none of it. */
export const notPlannable: Look = {
  codes: ["product/not-plannable"],
  looksFor: "regimens of what no plan is made of",
  at: (page) => {
    const dosed = followed(page).flatMap(({ p, i }) => {
      const of = page.substanceOf(p)
      const bar = of && page.facts.planBarRow(of.name)
      return bar && p.dose.how !== "missing"
        ? [
            {
              bar,
              finding: found(page, {
                code: "product/not-plannable",
                severity: "stop",
                dimension: "product",
                protocol: i,
                message: `No plan is made of ${nameOf(p, i)}: ${bar.reason}${unsourced(bar)}.`,
                spans: whereOf(p, "dose"),
                basis: [page.facts.basis(bar, bar.reason)],
              }),
            },
          ]
        : []
    })
    const told = new Set(dosed.map((d) => d.bar))
    const doses = page.reading.unread.length > 0 || followed(page).some(({ p }) => p.dose.how !== "missing")
    const offered = [...(doses ? page.subjects : []), ...dosedInText(page)].flatMap((of) => {
      const bar = page.facts.planBarRow(of.name)
      if (!bar || told.has(bar) || !of.span) return []
      told.add(bar)
      return [
        found(page, {
          code: "product/not-plannable",
          severity: "stop",
          dimension: "product",
          message: `No plan is made of ${of.name}: ${bar.reason}${unsourced(bar)}.`,
          spans: [of.span],
          basis: [page.facts.basis(bar, bar.reason)],
        }),
      ]
    })
    return [...dosed.map((d) => d.finding), ...offered]
  },
}

const unsourced = (bar: PlanBarRow): string => (bar.basis === "general-knowledge" ? " (no source located yet)" : "")

/** What a sentence names beside an amount and tells to take, wherever it stands. */
const dosedInText = (page: Page): readonly Substance[] =>
  page.sentences.flatMap((s) => {
    if (!/ (?:\d[\d.,]* ?(?:mcg|mg|g|ml|iu|grams?|milligrams?|drops?|tablets?|capsules?|pills?)) /u.test(s.folded))
      return []
    if (stanceOf(s.folded) !== "tells") return []
    return page.mentionedIn(s.span).map((m) => ({
      name: quote(page.reading.text, s.span).slice(m.start, m.end),
      span: [s.span[0] + m.start, s.span[0] + m.end] as const,
      ids: page.facts.idsNamed(m.id),
    }))
  })
