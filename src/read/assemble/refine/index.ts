import { itemAbove } from "./item-above.ts"
import { ladder } from "./ladder.ts"
import { nameOnly } from "./name-only.ts"
import { noRhythm } from "./no-rhythm.ts"
import type { Refiner } from "./refiner.ts"
import { subject } from "./subject.ts"
import { takenWith } from "./taken-with.ts"
import { told } from "./told.ts"

/** The refiners in the order in which they work. */
export const refiners: readonly Refiner[] = [itemAbove, subject, ladder, takenWith, told, nameOnly]

/** What works besides on a page in any language but English. */
export const glossed: readonly Refiner[] = [noRhythm]
