import { as, jsonNumber, parseQuantity, type Quantity, units } from "../../../base/index.ts"
import { UCUM } from "../types.ts"

export type Amount = { value?: number; unit?: string; system?: string; code?: string }

/** An amount as a UCUM quantity; null where no JSON number can hold it, and its exact text has to do. A line of a U-100 barrel is
 *  a volume and goes out as one: UCUM knows no such count. */
export const amountOf = (q: Quantity): Amount | null => {
  const { value, unit } = q.unit === "mark" ? as(q, "mL") : q
  const number = jsonNumber(value)
  return number === null ? null : { value: number, unit: units[unit].symbol, system: UCUM, code: units[unit].ucum }
}

/** The UCUM code of a unit that a person wrote beside a score; null for one that is not known to be one. */
export const ucumOf = (unit: string): string | null => {
  const known = parseQuantity(`1 ${unit}`)
  if (known.ok && known.value.unit !== "mark") return units[known.value.unit].ucum
  return measured.get(unit.trim()) ?? null
}

// What bodies are measured in and doses are not (ucum.org). Case counts: M is not m.
const measured: ReadonlyMap<string, string> = new Map([
  ["ms", "ms"],
  ["s", "s"],
  ["sec", "s"],
  ["cm", "cm"],
  ["mmHg", "mm[Hg]"],
  ["mm Hg", "mm[Hg]"],
  ["bpm", "/min"],
  ["/min", "/min"],
  ["°C", "Cel"],
  ["mmol/L", "mmol/L"],
  ["mg/dL", "mg/dL"],
  ["kg/m2", "kg/m2"],
  ["kg/m²", "kg/m2"],
])
