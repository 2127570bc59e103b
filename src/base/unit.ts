import { type Exact, exact } from "./exact.ts"

/** What a unit measures. Conversion exists only inside one dimension; international units (IU) are an activity,
 *  never a mass, and never the graduations of a syringe. */
export type Dimension =
  | "mass"
  | "volume"
  | "activity"
  | "time"
  | "mass-concentration"
  | "activity-concentration"
  | "mass-per-body-mass"
  | "count"

export type Unit = {
  /** UCUM code (https://ucum.org), case-sensitive. Counts use UCUM annotations such as `{drop}`. */
  readonly ucum: string
  readonly dimension: Dimension
  /** How many of the dimension's base unit one of this unit is. Counts are each their own kind and convert to nothing. */
  readonly factor: Exact
  /** How Posology prints it. */
  readonly symbol: string
  /** Other spellings that are read, lower case; the symbol and the UCUM code are always read as they stand. */
  readonly spellings: readonly string[]
}

const unit = (
  dimension: Dimension,
  symbol: string,
  ucum: string,
  factor: string,
  spellings: readonly string[] = [],
): Unit => ({ ucum, dimension, factor: exact(factor), symbol, spellings })

// Base units: ug, uL, IU, s, ug/uL (= mg/mL), IU/mL, ug/kg, and one of each thing counted.
const table = {
  ng: unit("mass", "ng", "ng", "1/1000", ["nanogram", "nanograms"]),
  mcg: unit("mass", "mcg", "ug", "1", ["µg", "μg", "ug", "mcgs", "microgram", "micrograms"]),
  mg: unit("mass", "mg", "mg", "1000", ["mgs", "milligram", "milligrams"]),
  g: unit("mass", "g", "g", "1000000", ["gram", "grams", "gm", "gms"]),
  kg: unit("mass", "kg", "kg", "1000000000", ["kgs", "kilogram", "kilograms"]),
  uL: unit("volume", "uL", "uL", "1", [
    "ul",
    "µl",
    "μl",
    "microliter",
    "microlitre",
    "microliters",
    "microlitres",
    "mcl",
  ]),
  mL: unit("volume", "mL", "mL", "1000", ["ml", "mls", "cc", "milliliter", "millilitre", "milliliters", "millilitres"]),
  L: unit("volume", "L", "L", "1000000", ["l", "liter", "litre", "liters", "litres"]),
  IU: unit("activity", "IU", "[iU]", "1", ["iu", "ius", "international unit", "international units"]),
  min: unit("time", "min", "min", "60", ["minute", "minutes", "mins"]),
  hour: unit("time", "h", "h", "3600", ["hour", "hours", "hr", "hrs"]),
  "mcg/mL": unit("mass-concentration", "mcg/mL", "ug/mL", "1/1000", ["ug/ml", "µg/ml", "μg/ml", "mcg/ml"]),
  "mg/mL": unit("mass-concentration", "mg/mL", "mg/mL", "1", ["mg/ml", "mg/cc", "mcg/ul", "ug/ul"]),
  "g/L": unit("mass-concentration", "g/L", "g/L", "1", ["g/l"]),
  // Percent of a solution is weight in volume: 1 % = 1 g per 100 mL = 10 mg/mL (USP General Notices 8.120).
  "%": unit("mass-concentration", "%", "%", "10", ["percent", "per cent", "% w/v", "%w/v"]),
  "IU/mL": unit("activity-concentration", "IU/mL", "[iU]/mL", "1", ["iu/ml"]),
  "mcg/kg": unit("mass-per-body-mass", "mcg/kg", "ug/kg", "1", ["ug/kg", "µg/kg", "μg/kg"]),
  "mg/kg": unit("mass-per-body-mass", "mg/kg", "mg/kg", "1000", []),
  drop: unit("count", "drop", "{drop}", "1", ["drops", "gtt"]),
  spray: unit("count", "spray", "{spray}", "1", [
    "sprays",
    "press",
    "presses",
    "pump",
    "pumps",
    "actuation",
    "actuations",
    "puff",
    "puffs",
  ]),
  capsule: unit("count", "capsule", "{capsule}", "1", ["capsules", "cap", "caps"]),
  tablet: unit("count", "tablet", "{tablet}", "1", ["tablets", "tab", "tabs", "pill", "pills"]),
  // A graduation of a U-100 insulin barrel: a volume of 10 uL printed as a count. It is not an IU.
  mark: unit("volume", "unit on a U-100 syringe", "{U-100 mark}", "10", []),
} as const satisfies Record<string, Unit>

/** The key of a unit in the closed table: `mcg`, `mg/mL`, `%`, `drop` … */
export type UnitKey = keyof typeof table

export const units: Readonly<Record<UnitKey, Unit>> = table

const bySpelling: ReadonlyMap<string, UnitKey> = (() => {
  const map = new Map<string, UnitKey>()
  const claim = (spelling: string, key: UnitKey) => {
    const holder = map.get(spelling)
    if (holder !== undefined && holder !== key) throw new Error(`spelling ${spelling} names both ${holder} and ${key}`)
    map.set(spelling, key)
  }
  for (const [key, u] of Object.entries(table) as [UnitKey, Unit][]) {
    for (const s of [key, u.symbol, u.ucum, ...u.spellings]) claim(s, key)
  }
  return map
})()

/** The unit a spelling names, or undefined: an unknown unit is a problem for the caller, never a default.
 *  Exact spellings are tried first, so that UCUM's case counts; then lower case ("MG", "Ml"). */
export const unitOf = (spelling: string): UnitKey | undefined => {
  const s = spelling.normalize("NFC").trim().replace(/\s+/g, " ")
  return bySpelling.get(s) ?? bySpelling.get(s.toLowerCase())
}
