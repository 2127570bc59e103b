import { type Protocol, quote, settled } from "../../base/index.ts"
import { foldText, type PlanBarRow } from "../../reference/index.ts"
import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page, Substance } from "../page.ts"
import { followed } from "../regimens.ts"
import { partsOf } from "../stack.ts"
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
      const bar = barOf(page, p)
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
    const named: readonly Dosed[] = [...(doses ? [...page.subjects, ...page.held] : []), ...dosedInText(page)]
    const offered = named.flatMap((of) => {
      const bar = page.facts.planBarRow(of.name)
      if (!bar || told.has(bar) || !of.span || (of.aside && bar.kind === "prescription-only")) return []
      told.add(bar)
      return [
        {
          bar,
          finding: found(page, {
            code: "product/not-plannable",
            severity: "stop",
            dimension: "product",
            message: `No plan is made of ${of.name}: ${bar.reason}${unsourced(bar)}.`,
            spans: [of.span],
            basis: [page.facts.basis(bar, bar.reason)],
          }),
        },
      ]
    })
    const all = [...dosed, ...offered]
    return inOrder.flatMap((reach) => all.filter((d) => reach(d.bar)).map((d) => d.finding))
  },
}

/** The bar on what a protocol is of; of a mixture that on the part that its dose is of, or else on any part. */
const barOf = (page: Page, p: Protocol): PlanBarRow | undefined => {
  const own = page.substanceOf(p)
  const parts = partsOf(page.facts, settled(p.compound) ?? "")
  const names = parts.length > 1 ? [settled(p.name) ?? "", ...parts] : [own?.name ?? ""]
  return names.map((name) => (name === "" ? undefined : page.facts.planBarRow(name))).find((bar) => bar !== undefined)
}

/** What nobody is to take stands before what a prescriber may give, and that before what is merely not approved. */
const inOrder: readonly ((bar: PlanBarRow) => boolean)[] = [
  (bar) => bar.bar === "never" && bar.kind !== "unapproved",
  (bar) => bar.bar !== "never",
  (bar) => bar.bar === "never" && bar.kind === "unapproved",
]

const unsourced = (bar: PlanBarRow): string => (bar.basis === "general-knowledge" ? " (no source located yet)" : "")

/** A substance in running text; `aside` where the sentence names it and does not itself say to take anything ("with prednisolone 7.5 mg or more"). */
type Dosed = Substance & { readonly aside?: boolean }

const DOES = / (?:take|takes|taking|use|using|inject|swallow|drink|add|start|begin|try|dose|dosed|put|give) /u

const AMOUNT =
  / \d[\d.,]* ?(?:(?:mcg|mg|g|ml|cc|oz|ounces?|iu|grams?|milligrams?|drops?|tablets?|capsules?|pills?|sprays?|ampoules?|cups?|teaspoons?|tablespoons?|tsp|tbsp|spoonfuls?)|(?:\S+ ){0,2}(?:beans?|seeds?|leaf|leaves|berry|berries|caps|peas?|needles|pods?|roots?|flowers?)) /u

/** What a sentence names beside an amount and tells to take, wherever it stands. A name that warns by itself ("death cap") is no warning. */
const dosedInText = (page: Page): readonly Dosed[] =>
  page.sentences.flatMap((s) => {
    if (!AMOUNT.test(s.folded)) return []
    const text = quote(page.reading.text, s.span)
    const named = page.mentionedIn(s.span).map((m) => ({ ...m, name: text.slice(m.start, m.end) }))
    const rest = named.reduce((words, { name }) => words.replaceAll(foldText(name), " it "), s.folded)
    if (stanceOf(rest) !== "tells") return []
    return named.map((m) => ({
      name: m.name,
      span: [s.span[0] + m.start, s.span[0] + m.end] as const,
      ids: page.facts.idsNamed(m.id),
      aside: !DOES.test(s.folded),
    }))
  })
