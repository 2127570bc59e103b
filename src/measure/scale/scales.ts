import { gad7 } from "./gad-7.ts"
import { phq9 } from "./phq-9.ts"
import type { ScaleSpec } from "./scale.ts"

/** The questionnaires by the id of their instrument. */
export const scales: readonly ScaleSpec[] = [phq9, gad7]

/** The questions of an instrument that is a questionnaire; undefined for any other. */
export const scaleNamed = (id: string): ScaleSpec | undefined => scales.find((s) => s.id === id)
