import type { Problem } from "../../base/index.ts"
import type { FactSet } from "../format/set.ts"
import { at } from "./at.ts"

/** Rows that name a compound, product, use, question, medicine or journal which is not in the set. */
export const nameFaults = (set: FactSet): readonly Problem[] => {
  const compounds = new Set(set.compounds.map((c) => c.id))
  const classes = new Set(set.medicines.map((m) => m.id))
  const substances = new Set([...compounds, ...classes, ...set.substances.map((s) => s.id)])
  const products = new Set(set.products.map((p) => p.id))
  const uses = new Set(set.uses.map((u) => u.id))
  const questions = new Set(set.questions.map((q) => q.id))
  const journals = new Set(set.journals.map((j) => j.id))

  const check = (known: ReadonlySet<string>, what: string, where: string, name: string): Problem[] =>
    known.has(name) ? [] : [at(where, `unknown-${what}`, `"${name}" is not a ${what} of this set.`)]
  const compound = (where: string, name: string) => check(compounds, "compound", where, name)
  const everyUse = (where: string, names: readonly string[]) => names.flatMap((n) => check(uses, "use", where, n))

  return [
    ...set.products.flatMap((p) => compound(`products ${p.id}`, p.compound)),
    ...set.planBars.flatMap((b) => check(substances, "substance", "planBars", b.compound)),
    ...set.hazards.flatMap((h) => check(substances, "substance", "hazards", h.substance)),
    ...set.ceilings.flatMap((c) => check(substances, "substance", `ceilings ${c.id}`, c.substance)),
    ...set.substances.flatMap((s) => s.classes.flatMap((c) => check(substances, "class", `substances ${s.id}`, c))),
    ...set.medicines.flatMap((m) => m.parents.flatMap((c) => check(classes, "class", `medicines ${m.id}`, c))),
    ...set.claims.flatMap((c) => check(substances, "substance", `claims ${c.id}`, c.compound)),
    ...set.standings.flatMap((s) => check(substances, "substance", "standings", s.substance)),
    ...set.ladders.flatMap((l) => check(substances, "substance", "ladders", l.substance)),
    ...set.sellerRegimens.flatMap((r) => compound(`sellerRegimens ${r.id}`, r.compound)),
    ...set.papers.flatMap((p) => [
      ...compound(`papers ${p.id}`, p.compound),
      ...(p.journal === null ? [] : check(journals, "journal", `papers ${p.id}`, p.journal)),
    ]),
    ...set.studies.flatMap((s) => [...compound(`studies ${s.id}`, s.compound), ...everyUse(`studies ${s.id}`, s.uses)]),
    ...set.absences.flatMap((a) => [
      ...compound(`absences ${a.id}`, a.compound),
      ...everyUse(`absences ${a.id}`, a.uses),
    ]),
    ...set.regimens.flatMap((r) => [
      ...check(products, "product", `regimens ${r.id}`, r.product),
      ...everyUse(`regimens ${r.id}`, r.uses),
    ]),
    ...set.conditions.flatMap((c) => [
      ...check(substances, "substance", `conditions ${c.id}`, c.compound),
      ...c.asks.flatMap((q) => check(questions, "question", `conditions ${c.id}`, q)),
    ]),
    ...set.interactions.flatMap((i) =>
      [i.a, i.b].flatMap((name) => check(substances, "compound", `interactions ${i.id}`, name)),
    ),
  ]
}
