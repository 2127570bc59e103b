import {
  type Dose,
  dimensionOf,
  type Exact,
  exact,
  type Finding,
  type Frequency,
  fail,
  inBase,
  ok,
  type Result,
  showExact,
  showQuantity,
} from "../../base/index.ts"
import type { FhirRegimen, FhirRegimens, HeldDosage } from "../../exchange/index.ts"
import { doseOf } from "../../exchange/index.ts"
import { type Heard, heard, sayFrequency } from "../../read/index.ts"

/** What the words of a FHIR request say against its structure, which is what a plan follows. An amount in words that is not the dose is a problem
 *  (`fhir/text-disagrees`), for one of the two is wrong; a rhythm that is not the one, or "as needed", is a caution with both in it. */
export const saidBeside = (request: FhirRegimens, regimen: FhirRegimen): Result<readonly Finding[]> => {
  const findings: Finding[] = []
  for (const n of regimen.dosages) {
    const held = request.dosages[n - 1]
    if (held === undefined) continue
    for (const { where, text } of [...held.words, ...request.words]) {
      const of = `Dosage ${n} says in ${where} “${text.slice(0, 200)}”`
      const said = heard(text)
      const amount = otherAmount(held, said)
      if (amount !== null) {
        const both = `${of}, and ${amount} in its structure`
        if (!countsParts.test(text))
          return fail("fhir/text-disagrees", `${both}; the two disagree, and which is meant has to be asked.`, {
            path: `dosageInstruction[${n - 1}]`,
          })
        findings.push(disagrees(`${both}; the plan follows the structure. Ask which is meant.`))
      }
      const often = otherRhythm(held, said)
      if (often !== null)
        findings.push(
          disagrees(`${of}, and ${often} in its structure; the plan follows the structure. Ask which is meant.`),
        )
      else if (said.rhythms.length === 0 && ofDays.test(text) && !namesItsDays(held, text))
        findings.push(
          disagrees(
            `${of}, which may say on which days, and was not understood; the plan follows the structure. Read it there.`,
          ),
        )
      if (said.asNeeded && !held.asNeeded)
        findings.push(
          disagrees(`${of}, that is as needed, and its structure does not; the plan follows the structure.`),
        )
    }
  }
  return ok(findings)
}

/** Words beside which an amount need not be the dose. */
const countsParts =
  /[x×]|\b(tab|cap|pill|vial|pen|ampoule|bottle|max|exceed|more than|most|limit|up to|each|strength|contain|total|split|divid|increase|then|week \d)/iu

/** Words that may make a rhythm of a sentence that nothing was heard in. */
const ofDays =
  /\b(mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(day)?s?\b|\b(week|month|fortnight|alternate|other day|every|each|skip|except|hours?|days? (on|off)|once|twice|then)/iu

/** The length of a course says nothing of the days, and weekdays nothing else where they are the structure's own. */
const namesItsDays = ({ frequency }: HeldDosage, text: string): boolean => {
  if (/^\s*(for|over) \d+ (days|weeks|months)\W*$/iu.test(text)) return true
  if (frequency?.pattern?.type !== "weekdays" || /other|except|skip|month/iu.test(text)) return false
  const named = new Set((text.match(/\b(mon|tue|wed|thu|fri|sat|sun)/giu) ?? []).map((d) => d.toLowerCase()))
  return [...named].sort().join() === daysOf(frequency)
}

const disagrees = (message: string): Finding => ({
  code: "fhir/text-disagrees",
  severity: "caution",
  dimension: "dose",
  protocol: null,
  message,
  spans: [],
  quotes: [],
  absent: "words and structure that say the same",
  basis: [],
})

/** The structured dose in words where amounts of its kind are said and none of them is it. */
const otherAmount = ({ one, range }: HeldDosage, { doses }: Heard): string | null => {
  const held = range ?? (one === null ? null : doseOf(one))
  if (held === null || held.unit === null) return null
  const ends = ({ low, high, unit, perKg }: Pick<Dose, "low" | "high" | "unit" | "perKg">) => {
    if (unit === null) return null
    const [a, b] = [low, high].map((value) => ({ value, unit }))
    return a === undefined || b === undefined
      ? null
      : { kind: `${dimensionOf(a)} ${perKg}`, low: inBase(a), high: inBase(b) }
  }
  const own = ends(held)
  const said = doses.flatMap((d) => ends({ ...d, low: exact(d.low), high: exact(d.high) }) ?? [])
  const alike = said.filter((s) => s.kind === own?.kind)
  const meets = own != null && alike.some((s) => s.low.compare(own.high) <= 0 && own.low.compare(s.high) <= 0)
  return own == null || alike.length === 0 || meets ? null : sayAmount(held)
}

const sayAmount = ({ low, high, unit }: Dose): string => {
  const top = unit === null ? "" : showQuantity({ value: high, unit })
  return low.compare(high) === 0 ? top : `${showExact(low)} to ${top}`
}

/** The structured rhythm in words where rhythms are said and one of them cannot be it. */
const otherRhythm = ({ frequency }: HeldDosage, { rhythms }: Heard): string | null => {
  if (frequency === null) return null
  const own = aWeek(frequency)
  const other = rhythms.find((readings) =>
    readings.every((r) => {
      const said = aWeek(r)
      if (own === null || said === null) return false
      if (said.high.compare(own.low) < 0 || own.high.compare(said.low) < 0) return true
      const [a, b] = [daysOf(frequency), daysOf(r)]
      return a !== null && b !== null && a !== b
    }),
  )
  return other === undefined ? null : sayFrequency(frequency)
}

const daysOf = ({ pattern }: Frequency): string | null =>
  pattern?.type === "weekdays" ? [...pattern.days].sort().join() : null

/** How many doses a week comes to; null where days and times leave it open. */
const aWeek = (f: Frequency): { readonly low: Exact; readonly high: Exact } | null => {
  const p = f.pattern
  const both = (days: Exact, each = f) => ({ low: days.mul(counted(each.low)), high: days.mul(counted(each.high)) })
  if (![f.low, f.high].every(Number.isFinite)) return null
  switch (p?.type) {
    case undefined:
      return both(exact(f.per === "day" ? 7 : 1))
    case "every_n": {
      if (!(p.n > 0)) return null
      return both((p.unit === "day" ? exact(7) : exact(168)).div(counted(p.n)))
    }
    case "weekdays":
      return f.per === "week" ? both(exact(1)) : both(exact(p.days.length))
    case "on_off":
      return both(
        exact(7)
          .mul(counted(p.on))
          .div(counted(p.on + p.off)),
      )
    default:
      return null
  }
}

const counted = (n: number): Exact => exact(`${n}`)
