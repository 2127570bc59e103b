import { type UnitKey, unitOf, units } from "../../../base/index.ts"
import { UCUM } from "../types.ts"
import type { Amount } from "./shape.ts"

/** The unit of a FHIR amount, which stands twice: as it is shown (`unit`) and as it is coded. One that is shown as mg and coded as ug is no unit at
 *  all. `why` says what keeps it from being read, with # for the number. */
export const unitIn = ({ unit, code, system }: Amount): UnitKey | { readonly why: string } => {
  const shown = blank(unit)
  const coded = blank(code)
  if (shown === null && coded === null) return { why: "gives # without a unit; nothing is assumed" }
  // A code means what its system says; another system's "g" need not be a gram.
  const ucum = system === undefined || system === UCUM
  const byCode = coded === null ? undefined : ucum ? ucumUnit(coded) : forms[coded.toUpperCase()]
  const byWord = shown === null ? undefined : wordUnit(shown)
  if (coded !== null && byCode === undefined && (ucum || byWord === undefined))
    return { why: `counts in "${coded.slice(0, 40)}", a unit Posology does not know` }
  if (shown !== null && byWord === undefined)
    return {
      why: `counts in "${shown.slice(0, 40)}"${coded === null ? "" : ` with the code "${coded.slice(0, 40)}"`}, a unit Posology does not know`,
    }
  if (byCode !== undefined && byWord !== undefined && byCode !== byWord)
    return {
      why: `shows the unit "${shown?.slice(0, 40)}" and codes "${coded?.slice(0, 40)}": # of which of the two is meant is not known`,
    }
  const found = byCode ?? byWord
  return found ?? { why: `counts in "${(shown ?? coded ?? "").slice(0, 40)}", a unit Posology does not know` }
}

const blank = (s: string | undefined): string | null => (s === undefined || s.trim() === "" ? null : s.trim())

/** UCUM's case counts: "Mg" is no milligram there, nor "U" an international unit. */
const ucumUnit = (code: string): UnitKey | undefined => annotated.get(code.toLowerCase()) ?? spelled(code)

const spelled = (code: string): UnitKey | undefined => {
  const found = unitOf(code)
  if (found === undefined) return undefined
  const { ucum, spellings } = units[found]
  return [found, ucum, ...spellings].includes(code) ? found : undefined
}

const wordUnit = (word: string): UnitKey | undefined => {
  const bare = word
    .toLowerCase()
    .replace(/\(s\)$|\.$/u, "")
    .trim()
  return annotated.get(bare) ?? unitOf(word) ?? unitOf(bare)
}

/** Annotations and drop codes of UCUM, and words of other languages, as prescriptions write them. */
const annotated: ReadonlyMap<string, UnitKey> = new Map(
  Object.entries({
    "[drp]": "drop",
    "[iu]": "IU",
    milligramm: "mg",
    mikrogramm: "mcg",
    microgramme: "mcg",
    microgrammes: "mcg",
    milligramme: "mg",
    milligrammes: "mg",
    "{tbl}": "tablet",
    "{tab}": "tablet",
    "{tablet}": "tablet",
    "{tablets}": "tablet",
    "{tablet(s)}": "tablet",
    "{cap}": "capsule",
    "{caps}": "capsule",
    "{capsule}": "capsule",
    "{capsules}": "capsule",
    "{drop}": "drop",
    "{drops}": "drop",
    "{puff}": "spray",
    "{spray}": "spray",
    "{sprays}": "spray",
    "{actuat}": "spray",
  } as const),
)

/** HL7's codes of dose forms. */
const forms: Readonly<Record<string, UnitKey>> = {
  TAB: "tablet",
  TABLET: "tablet",
  CAP: "capsule",
  DROP: "drop",
  SPRAY: "spray",
  PUFF: "spray",
}
