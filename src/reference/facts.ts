import { type Basis, lazily, type PlainDate } from "../base/index.ts"
import { measuredPoisons } from "./data/poisons.ts"
import { emergencyNamed, foldedEmergency } from "./emergency-words.ts"
import type { CeilingRow } from "./format/ceiling.ts"
import type { ClaimRow, ConstructRow } from "./format/claim.ts"
import type { CompoundRow } from "./format/compound.ts"
import type { ConditionRow } from "./format/condition.ts"
import type { HazardRow } from "./format/hazard.ts"
import type { InteractionRow } from "./format/interaction.ts"
import type { LadderRow } from "./format/ladder.ts"
import type { EmergencyRow, PlanBarRow } from "./format/plannability.ts"
import type { ProductRow } from "./format/product.ts"
import type { Provenance } from "./format/provenance.ts"
import type { AbsenceRow, RegimenRow, StudyRow } from "./format/regimen.ts"
import type { FactSet } from "./format/set.ts"
import type { UseRow } from "./format/use.ts"
import { kinship } from "./kin.ts"
import { finderOf, idsIn, type Mentioned, type Nearest, nameIndex, nearestIn } from "./names.ts"
import { outlived, type Shelf } from "./shelf-life.ts"
import { isDenied, spokenIds } from "./spoken.ts"
import { foldLoosely, foldName, foldText, says } from "./words.ts"

/** A standing of a compound or a substance; null says that it was looked for and not found. */
export type Standing = Provenance & { readonly place: string; readonly value: string | null }

/** A set of facts as it stands on one day: what it knows, by the questions that are asked of it. */
export type Facts = {
  readonly set: FactSet
  /** The compound a name on a page stands for, or undefined. "NA-1 (Tat-NR2B9c)" is tried whole, then without the brackets, then by what is in them. */
  readonly compoundNamed: (name: string) => CompoundRow | undefined
  readonly productsOf: (compound: string) => readonly ProductRow[]
  readonly regimensOf: (compound: string) => readonly RegimenRow[]
  readonly studiesOf: (compound: string) => readonly StudyRow[]
  readonly absencesOf: (compound: string) => readonly AbsenceRow[]
  readonly claimsOf: (compound: string) => readonly ClaimRow[]
  readonly conditionsOf: (compound: string) => readonly ConditionRow[]
  /** Where an id stands with the rules of places. */
  readonly standingsOf: (id: string) => readonly Standing[]
  readonly laddersOf: (id: string) => readonly LadderRow[]
  readonly compoundById: (id: string) => CompoundRow | undefined
  /** What an id is called: its first name. */
  readonly shownName: (id: string) => string
  /** The ids that a name itself stands for, without the classes above them. */
  readonly meantBy: (name: string) => readonly string[]
  /** The known name that an unknown one is a single slip of the pen away from; undefined where there is none, or two. */
  readonly nearest: (name: string) => Nearest | undefined
  /** The ids a name stands for (a compound, a medicine, a brand of two, a class), and with them every class they belong to, nearest first; of a name
   *  that nobody knows, those of the {@link nearest}: it may be meant, so it warns. */
  readonly idsNamed: (name: string) => readonly string[]
  /** The same of what a person says that they take: what is known by that name, or else all that their words may mean ("heart pills"), or a known name
   *  among their words ("Marcumar since 2019"). */
  readonly idsTaken: (said: string) => readonly string[]
  /** The gravest row on two things, each by id: rows for classes they belong to count as well. Of equals the narrowest. */
  readonly interactionBetween: (a: string, b: string) => InteractionRow | undefined
  /** The same by the ids of two names. */
  readonly interactionOf: (a: readonly string[], b: readonly string[]) => InteractionRow | undefined
  /** By id or by any name that holds one of the barred compound's: a salt or a trade sign lifts no bar. */
  readonly planBarRow: (compound: string) => PlanBarRow | undefined
  readonly hazardRow: (ids: readonly string[]) => HazardRow | undefined
  /** Ceilings of a name's ids, those of the nearest id that has any. */
  readonly ceilingsOf: (ids: readonly string[]) => readonly CeilingRow[]
  /** Whether what a name's ids stand for is handed out on prescription only: no page's plan is made of it, or a place says so and none sells it as a
   *  supplement. */
  readonly onPrescription: (ids: readonly string[]) => boolean
  /** Compounds, and what is barred or can hurt, named in running text. */
  readonly mentionedIn: (text: string) => readonly Mentioned[]
  readonly emergencyRowIn: (text: string) => EmergencyRow | undefined
  /** What a heading or a benefit is about, the headline first. */
  readonly usesIn: (text: string) => readonly UseRow[]
  /** What a promised benefit would have to be measured as; the first row whose words all stand in it. */
  readonly constructIn: (text: string) => ConstructRow | undefined
  /** True for what was read in a source and is not past its shelf life; what is not settled may lower a verdict to unknown and never raises one. */
  readonly settled: (row: Provenance, shelf: Shelf) => boolean
  /** A row as the basis of a finding: `fact` in words, sources by title. A row past its shelf life says so. */
  readonly basis: (row: Provenance, fact: string, shelf?: Shelf) => Basis
}

/** Looks things up in a set on a day. Without a day nothing is past its shelf life: only for surfaces that show rows and judge nothing. */
export const factsOf = (set: FactSet, today: PlainDate | null): Facts => {
  const {
    byName,
    closedBars,
    titles,
    kin,
    meantBy,
    nearest,
    idsNamed,
    hazards,
    ceilings,
    barOf,
    barredName,
    known,
    ...more
  } = indexOf(set)
  const old = (row: Provenance, shelf: Shelf): boolean => today !== null && outlived(row, shelf, today)

  return {
    set,
    compoundNamed: (name) => {
      const outside = name.replace(/\([^)]*\)/gu, " ")
      const inside = [...name.matchAll(/\(([^)]*)\)/gu)].map((m) => m[1] ?? "")
      for (const candidate of [name, outside, ...inside]) {
        const c = byName.get(foldName(candidate))
        if (c) return c
      }
      return undefined
    },
    productsOf: (id) => set.products.filter((p) => p.compound === id),
    regimensOf: (id) => set.regimens.filter((r) => more.productCompound().get(r.product) === id),
    studiesOf: (id) => set.studies.filter((s) => s.compound === id),
    absencesOf: (id) => set.absences.filter((a) => a.compound === id),
    claimsOf: (id) => more.claims().get(id) ?? [],
    conditionsOf: (id) => more.conditions().get(id) ?? [],
    standingsOf: (id) => [...(more.compounds.get(id)?.status ?? []), ...(more.standings().get(id) ?? [])],
    laddersOf: (id) => more.ladders().get(id) ?? [],
    compoundById: (id) => more.compounds.get(id),
    shownName: (id) => more.shown().get(id) ?? id.replaceAll("-", " "),
    meantBy,
    nearest,
    idsNamed,
    idsTaken: (said) => {
      const named = idsIn(more.index(), said)
      // A class that is named may be any of its kinds, whose pairs are graver than its own.
      const one = named.length > 0 && !named.some((id) => set.medicines.some((m) => m.id === id && m.kind === "class"))
      const spoken = one ? named : [...new Set([...named, ...spokenIds(said)])]
      const words = isDenied(said) ? [] : said.split(/[^\p{L}\p{N}-]+/u).filter((w) => w.length > 3)
      const among = spoken.length > 0 || words.length < 2 ? spoken : words.flatMap((w) => idsIn(more.index(), w))
      return among.length > 0 ? more.kinOfAll(among) : idsNamed(said)
    },
    interactionBetween: (a, b) => kin.pair(kin.of(a), kin.of(b)),
    interactionOf: kin.pair,
    planBarRow: (name) => {
      const named = barOf([...kin.of(name), ...idsNamed(name)])
      if (named) return named
      const [inside] = barredName()(name)
      if (inside) return barOf(kin.of(inside.id))
      return closedBars().get(closed(name))
    },
    hazardRow: (ids) => ids.map((id) => hazards().get(id)).find((h) => h !== undefined),
    ceilingsOf: (ids) => ids.map((id) => ceilings().get(id)).find((rows) => rows !== undefined) ?? [],
    onPrescription: (ids) => {
      const said = ids
        .slice(0, 1)
        .flatMap((id) => [...(more.compounds.get(id)?.status ?? []), ...(more.standings().get(id) ?? [])])
      const somewhere = (how: RegExp) => said.some((s) => s.value !== null && how.test(s.value))
      return barOf(ids)?.bar === "not-from-a-page" || (somewhere(PRESCRIPTION) && !somewhere(SUPPLEMENT))
    },
    mentionedIn: (text) => known()(text),
    emergencyRowIn: (text) => emergencyNamed(more.emergencies(), text),
    usesIn: (text) => {
      const folded = foldText(text)
      return set.uses.filter((u) => u.words.some((w) => says(folded, w)))
    },
    constructIn: (text) => {
      const folded = foldText(text)
      return set.constructs.find((c) => c.words.some((all) => all.every((w) => says(folded, w))))
    },
    settled: (row, shelf) => row.basis !== "general-knowledge" && !old(row, shelf),
    basis: (row, fact, shelf = "label") => ({
      fact: old(row, shelf) ? `${fact} (last looked at on ${row.checkedOn}, which is too long ago)` : fact,
      source: row.sources.map((id) => titles().get(id) ?? id).join("; "),
      confidence: row.confidence,
      checkedOn: row.checkedOn,
      unconfirmed: row.basis === "general-knowledge" || old(row, shelf),
    }),
  }
}

const PRESCRIPTION = /^(?:controlled, |registered )?prescription\b|^schedule 4\b/iu
const SUPPLEMENT = /\bsupplements?\b/iu

type Index = ReturnType<typeof built>
const indexes = new WeakMap<FactSet, Index>()

/** What does not depend on the day is made once for a set: there are thousands of names, and every page asks. */
const indexOf = (set: FactSet): Index => {
  const before = indexes.get(set)
  if (before) return before
  const made = built(set)
  indexes.set(set, made)
  return made
}

/** Names of the last pages, each looked for among thousands once. */
const MOST_SLIPS = 1000

const built = (set: FactSet) => {
  const index = lazily(() => nameIndex(set))
  const near = lazily(() => nearestIn(set, index()))
  const slips = new Map<string, Nearest | undefined>()
  const nearest = (name: string): Nearest | undefined => {
    if (idsIn(index(), name).length > 0) return undefined
    if (slips.size > MOST_SLIPS) slips.clear()
    if (!slips.has(name)) slips.set(name, near()(name))
    return slips.get(name)
  }
  const kin = kinship(set)
  const kinOfAll = (ids: readonly string[]) =>
    [...new Set(ids.flatMap(kin.of))].sort((a, b) => rank(ids, a) - rank(ids, b))
  const rank = (ids: readonly string[], id: string) =>
    Math.min(...ids.map((i) => kin.of(i).indexOf(id)).filter((n) => n >= 0))
  const bars = lazily(() => new Map(set.planBars.map((bar) => [bar.compound, bar])))
  const barOf = (ids: readonly string[]) => ids.map((id) => bars().get(id)).find((bar) => bar !== undefined)
  const told = lazily(() => new Set([...set.hazards.map((h) => h.substance), ...set.compounds.map((c) => c.id)]))
  return {
    byName: new Map(set.compounds.flatMap((c) => [c.id, ...c.names].map((n) => [foldName(n), c] as const))),
    closedBars: lazily(
      () =>
        new Map(
          [...set.compounds, ...set.substances]
            .filter((c) => bars().has(c.id))
            .flatMap((c) => [c.id, ...c.names].map((n) => [closed(n), bars().get(c.id)] as const)),
        ),
    ),
    titles: lazily(() => new Map(set.sources.map((s) => [s.id, s.title]))),
    kin,
    index,
    kinOfAll,
    meantBy: (name: string) => idsIn(index(), name),
    nearest,
    idsNamed: (name: string) => {
      const ids = idsIn(index(), name)
      return kinOfAll(ids.length > 0 ? ids : (nearest(name)?.ids ?? []))
    },
    claims: lazily(() => grouping(set.claims, (c) => c.compound)),
    conditions: lazily(() => grouping(set.conditions, (c) => c.compound)),
    standings: lazily(() => grouping(set.standings, (s) => s.substance)),
    ladders: lazily(() => grouping(set.ladders, (l) => l.substance)),
    compounds: new Map(set.compounds.map((c) => [c.id, c])),
    shown: lazily(
      () =>
        new Map([
          ...set.medicines.map((m) => [m.id, m.name] as const),
          ...[...set.substances, ...set.compounds].map((c) => [c.id, c.names[0] ?? c.id] as const),
        ]),
    ),
    hazards: lazily(() => new Map(set.hazards.map((h) => [h.substance, h]))),
    ceilings: lazily(() => grouping(set.ceilings, (c) => c.substance)),
    emergencies: lazily(() => set.emergencies.map(foldedEmergency)),
    barOf,
    barredName: lazily(() => finderOf(namesWhere(set, (id) => barOf(kin.of(id)) !== undefined))),
    known: lazily(() =>
      finderOf(
        namesWhere(set, (id) => told().has(id) || barOf(kin.of(id)) !== undefined),
        measuredPoisons,
      ),
    ),
    productCompound: lazily(() => new Map(set.products.map((p) => [p.id, p.compound]))),
  }
}

const grouping = <T>(rows: readonly T[], by: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(by(row))
    if (group) group.push(row)
    else groups.set(by(row), [row])
  }
  return groups
}

/** "TB-500" and "TB 500" and "tb500". */
const closed = (name: string): string => foldLoosely(name).replaceAll(" ", "")

const namesWhere = (set: FactSet, holds: (id: string) => boolean): readonly (readonly [string, string])[] => [
  ...[...set.compounds, ...set.substances]
    .filter((s) => holds(s.id))
    .flatMap((s) => s.names.map((n) => [n, s.id] as const)),
  ...set.medicines.filter((m) => m.kind === "class" && holds(m.id)).map((m) => [m.name, m.id] as const),
]
