import {
  as,
  type Dose,
  type DoseUnit,
  dimensionOf,
  exact,
  fail,
  ok,
  parseQuantity,
  type Quantity,
  type Result,
} from "../../../base/index.ts"
import { EXACT_DOSE } from "../types.ts"
import type { Amount, ReadDosage } from "./shape.ts"
import { unitIn } from "./unit.ts"

/** How much one Dosage gives. `range` is one that a person has to settle; both are null where it gives none. */
export type Given = { readonly one: Quantity | null; readonly range: Dose | null }

/** Reads the dose of one Dosage. A dose without a unit, in an unknown one or beyond what a number keeps is a problem (`fhir/dose`), as is a rate:
 *  nothing here plans an infusion. */
export const doseIn = (d: ReadDosage, n: number): Result<Given> => {
  const where = `dosageInstruction[${n - 1}].doseAndRate`
  const [first, ...more] = d.doseAndRate ?? []
  const again = more.find(
    (m) => JSON.stringify([m.doseQuantity, m.doseRange]) !== JSON.stringify([first?.doseQuantity, first?.doseRange]),
  )
  if (again !== undefined)
    return fail(
      "fhir/dose",
      `Dosage ${n} gives two doses (doseAndRate) that are not the same; it is not known which is meant.`,
      { path: where },
    )
  if (first === undefined) return ok({ one: null, range: null })
  const strange = Object.keys(first).find((key) => /^(dose|rate)/.test(key) && !known.has(key))
  if (strange !== undefined)
    return fail(
      "fhir/dose",
      strange.startsWith("rate")
        ? `Dosage ${n} gives a rate (${strange}), which is how an infusion runs; Posology plans no infusions.`
        : `Dosage ${n} gives its dose as ${strange}; FHIR has doseQuantity and doseRange.`,
      { path: where },
    )
  const exactText = first.extension?.find((e) => e.url === EXACT_DOSE)?.valueString
  if (exactText !== undefined) {
    const q = parseQuantity(exactText)
    return q.ok
      ? ok({ one: q.value, range: null })
      : fail("fhir/dose", `Dosage ${n}: ${q.problem.message}`, { path: where })
  }
  if (first.doseQuantity !== undefined && first.doseRange !== undefined)
    return fail("fhir/dose", `Dosage ${n} gives one dose and a range of doses at once.`, { path: where })
  if (first.doseQuantity !== undefined) {
    const q = amountIn(first.doseQuantity, `Dosage ${n}`, where)
    return q.ok ? ok({ one: q.value, range: null }) : q
  }
  if (first.doseRange === undefined) return ok({ one: null, range: null })
  const { low, high } = first.doseRange
  const top = high === undefined ? null : amountIn(high, `Dosage ${n}`, where)
  const bottom = low === undefined ? null : amountIn(low, `Dosage ${n}`, where)
  if (top === null)
    return fail("fhir/dose", `Dosage ${n} gives a dose range without its high end, so nothing bounds it.`, {
      path: where,
    })
  if (!top.ok) return top
  if (bottom !== null && !bottom.ok) return bottom
  const range = rangeOf(bottom?.value ?? null, top.value)
  return range === null
    ? fail("fhir/dose", `Dosage ${n} gives a dose range whose ends do not fit together.`, { path: where })
    : ok({ one: null, range })
}

const known = new Set(["doseQuantity", "doseRange"])

/** A FHIR quantity, exactly as it is written. */
export const amountIn = (a: Amount, what: string, path: string): Result<Quantity> => {
  const bad = (why: string) => fail("fhir/dose", `${what} ${why}.`, { path })
  if (a.value === undefined) return bad("gives an amount without a value")
  if (a.comparator !== undefined) return bad(`says "${a.comparator}" an amount, which is not one amount`)
  if (!(a.value > 0)) return bad(`gives ${a.value}, which is not an amount above zero`)
  if (!/^\d+(\.\d+)?$/.test(`${a.value}`) || `${a.value}`.replace(/\D/g, "").length > 15)
    return bad(`gives ${a.value}, which has more digits than a JSON number keeps`)
  const unit = unitIn(a)
  return typeof unit === "object" ? bad(unit.why.replace("#", `${a.value}`)) : ok({ value: exact(`${a.value}`), unit })
}

/** An amount in the terms of a stated dose; a count of drops or tablets has no unit there but says what is `counted`, and null stands for what is no dose at all. */
export const doseOf = (low: Quantity, high: Quantity = low, per: Dose["per"] = "dose"): Dose | null => {
  const plain = { per, upTo: false, approx: false }
  const both = (unit: Quantity["unit"], as_: DoseUnit | null, perKg: boolean): Dose | null =>
    dimensionOf(low) !== dimensionOf(high)
      ? null
      : { ...plain, low: as(low, unit).value, high: as(high, unit).value, unit: as_, perKg }
  switch (dimensionOf(high)) {
    case "mass":
      return high.unit === "mg" || high.unit === "g" ? both(high.unit, high.unit, false) : both("mcg", "mcg", false)
    case "volume":
      return both("mL", "mL", false)
    case "activity":
      return both("IU", "IU", false)
    case "mass-per-body-mass":
      return high.unit === "mg/kg" ? both("mg/kg", "mg", true) : both("mcg/kg", "mcg", true)
    case "count":
      return low.unit === high.unit ? counted(both(high.unit, null, false), high.unit) : null
    default:
      return null
  }
}

const counted = (dose: Dose | null, unit: Quantity["unit"]): Dose | null =>
  dose !== null && (unit === "drop" || unit === "spray" || unit === "capsule" || unit === "tablet")
    ? { ...dose, counted: unit }
    : dose

const rangeOf = (low: Quantity | null, high: Quantity): Dose | null => {
  const d = doseOf(low ?? high, high)
  return d === null || d.low.compare(d.high) > 0 ? null : { ...d, upTo: low === null }
}
