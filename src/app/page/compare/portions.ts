import {
  type Concentration,
  type Dimension,
  dimensionOf,
  type Exact,
  inBase,
  maxExact,
  minExact,
  type Quantity,
  quantity,
  type Reading,
  sameStrength,
  settled,
  showAbout,
  showQuantity,
  showRounded,
  volumeOf,
} from "../../../base/index.ts"
import type { Portion } from "../../../read/index.ts"
import type { Comparison } from "../../contract/compare.ts"

/** What one portion carries, with the strength of the page it stands on, and the volume that makes at that strength. */
type PlacedPortion = Portion & { readonly strength: Concentration | null; readonly volume: Quantity | null }

/** The page's portions; a page that offers no strength, or several, gives them no volume. */
export const portionsAt = (reading: Reading, portions: readonly Portion[]): readonly PlacedPortion[] => {
  const offered = reading.page.formulations.flatMap((f) => f.concentration ?? [])
  const strength = offered.every((c) => offered[0] && sameStrength(c, offered[0])) ? (offered[0] ?? null) : null
  return withDoses(reading, portions).map((p) => {
    const volume = strength && p.low.equals(p.high) ? volumeOf(quantity(p.low, p.unit), strength) : null
    return { ...p, strength, volume: volume?.ok ? volume.value : null }
  })
}

/** With what the protocols say of one spray, where no sentence of the page has said it already: a person may have entered it. */
const withDoses = (reading: Reading, portions: readonly Portion[]): readonly Portion[] => {
  const more = reading.protocols.flatMap((p): Portion[] => {
    const dose = settled(p.dose)
    if (dose?.per !== "spray" || dose.unit === null || p.dose.how !== "stated") return []
    const { low, high, unit } = dose
    const [span] = p.dose.spans
    const there = portions.some((q) => q.unit === unit && q.low.equals(low) && q.high.equals(high))
    return there || span === undefined ? [] : [{ portion: "spray", low, high, unit, span }]
  })
  return [...portions, ...more]
}

/** For every strength on which at least two pages say what one portion carries: the least, the most, and how many times the one is the other. */
export const spreadsOf = (pages: readonly (readonly PlacedPortion[])[]): Comparison["spreads"] => {
  const groups: Group[] = []
  for (const [page, portions] of pages.entries())
    for (const p of portions) {
      const at = p.strength
      // An activity on a strength in mass, or the other way round, says nothing of it.
      if (at === null || dimensionOf(quantity(p.low, p.unit)) !== carries(at)) continue
      const ends = { low: inBase(quantity(p.low, p.unit)), high: inBase(quantity(p.high, p.unit)) }
      const same = groups.find((g) => g.portion === p.portion && sameStrength(g.strength, at))
      if (same === undefined) groups.push({ portion: p.portion, strength: at, ...ends, pages: new Set([page]) })
      else {
        same.low = minExact(same.low, ends.low)
        same.high = maxExact(same.high, ends.high)
        same.pages.add(page)
      }
    }
  return groups
    .filter((g) => g.pages.size > 1 && g.high.compare(g.low) > 0)
    .map((g) => {
      const unit = carries(g.strength) === "activity" ? "IU" : "mcg"
      return {
        portion: g.portion,
        strength: showQuantity(g.strength),
        least: showAbout(quantity(g.low, unit)),
        most: showAbout(quantity(g.high, unit)),
        times: showRounded(g.high.div(g.low), 1),
        pages: g.pages.size,
      }
    })
}

const carries = (c: Concentration): Dimension => (dimensionOf(c) === "activity-concentration" ? "activity" : "mass")

type Group = {
  readonly portion: Portion["portion"]
  readonly strength: Concentration
  low: Exact
  high: Exact
  readonly pages: Set<number>
}
