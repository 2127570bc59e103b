import { aboutAmounts } from "../../../base/index.ts"

/** A text for people: volumes in µL, which the contract spells uL. Micrograms stay mcg, which nobody takes for mg. */
export const forEyes = (text: string): string => aboutAmounts(text).replace(/(?<=\d\s?)uL\b/g, "µL")
