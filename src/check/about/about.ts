import type { Facts } from "../../reference/index.ts"
import { hazardsOf } from "./hazards.ts"
import { pairsAbout } from "./pairs.ts"
import type { About, AboutNever, AboutStep } from "./shape.ts"
import { openAbout } from "./unknown.ts"

/** What the facts hold on a name, as a page prints it or a person types it; with `beside`, the pairs with those names instead of the gravest. */
export const about = (facts: Facts, name: string, beside: readonly string[] = []): About => {
  const meant = facts.meantBy(name)
  const ids = facts.idsNamed(name)
  const [first] = meant
  if (first === undefined) return { ...nothing, name, sentence: notKnown(name, facts.nearest(name)?.name) }
  const known = {
    hazards: hazardsOf(facts, name, ids),
    never: ids
      .flatMap((id) => facts.conditionsOf(id))
      .filter((c) => c.level === "contraindicated" || c.level === "avoid")
      .map((c) => ({ who: c.condition, level: c.level, basis: facts.basis(c, c.condition) }))
      .sort((a, b) => strictness(a) - strictness(b)),
    ceilings: facts.ceilingsOf(ids).map((c) => {
      const amount = c.perKg ? `${c.amount}/kg` : c.amount
      return {
        amount,
        per: c.per,
        route: c.routes?.join(" or ") ?? null,
        population: "adults",
        what: c.what,
        basis: facts.basis(c, `${amount} ${c.per === "once" ? "once" : `a ${c.per}`}: ${c.what}`),
      }
    }),
    status: meant.flatMap((id) =>
      facts.standingsOf(id).map((s) => ({
        place: s.place,
        value: s.value,
        basis: facts.basis(s, s.value ?? s.note ?? "not found", "status"),
      })),
    ),
    pairs: pairsAbout(facts, ids, beside),
  }
  const shown = facts.shownName(first)
  return {
    name,
    ingredient: shown,
    // A class that shares its member's name is no second ingredient.
    also: meant
      .slice(1)
      .filter((id) => !facts.idsNamed(first).includes(id))
      .map(facts.shownName),
    classes: ids.filter((id) => !meant.includes(id)).map(facts.shownName),
    ...known,
    ladder: ladderOf(facts, ids),
    unknown: openAbout(shown, known, beside),
    sentence:
      told(shown, known.hazards[0]?.sentence) ??
      `Posology knows ${shown} by name and has no hazard of it on file, which does not make it harmless.`,
  }
}

/** A contraindication before what is only avoided, and of both what was read before what is recalled. */
const strictness = (n: AboutNever): number => (n.level === "contraindicated" ? 0 : 2) + (n.basis.unconfirmed ? 1 : 0)

/** The steps of every label on file; null where there is none. */
const ladderOf = (facts: Facts, ids: readonly string[]): readonly AboutStep[] | null => {
  const steps = ids
    .flatMap((id) => facts.laddersOf(id))
    .flatMap((l) =>
      l.steps.map((s) => ({ ...s, what: l.label, basis: facts.basis(l, `${l.label}: ${s.when}, ${s.dose}`) })),
    )
  return steps.length > 0 ? steps : null
}

/** A risk on file may leave out of what it is one. */
const told = (shown: string, risk: string | undefined): string | undefined =>
  risk === undefined || risk.toLowerCase().includes(shown.toLowerCase()) ? risk : `${shown}: ${risk}`

const notKnown = (name: string, near: string | undefined): string =>
  `Posology knows nothing by the name “${name}”, which does not make it harmless: ${near === undefined ? "" : `if ${near} is meant, look that up; otherwise `}look at the label for the ingredient, and ask a pharmacist.`

const nothing = {
  ingredient: null,
  also: [],
  classes: [],
  hazards: [],
  never: [],
  ceilings: [],
  ladder: null,
  status: [],
  pairs: [],
  unknown: [],
} as const
