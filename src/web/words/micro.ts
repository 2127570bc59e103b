/** A text for people: volumes in µL, which the contract spells uL. Micrograms stay mcg, which nobody takes for mg. */
export const forEyes = (text: string): string => text.replace(/(?<=\d\s?)uL\b/g, "µL")
