import { z } from "zod"
import {
  compareQuantity,
  dimensionOf,
  fail,
  gather,
  inBase,
  ok,
  parseQuantity,
  type Quantity,
  type Result,
  showQuantity,
  showRounded,
} from "../../base/index.ts"
import { diluentsFor } from "../../deliver/index.ts"
import { planBarOf } from "../../reference/index.ts"
import { done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { chosenDevice } from "./in-hand.ts"

const input = z.strictObject({
  /** What the vial holds: "5mg". */
  vial: z.string(),
  dose: z.string(),
  device: z.string().optional(),
  syringe: z.string().optional(),
  /** The most that fits into the vial. */
  most: z.string(),
  least: z.string().optional(),
  /** The steps in which diluent can be measured in. */
  step: z.string().default("0.1mL"),
  /** What it is, where that is known: nothing is worked out for what must not be planned. */
  compound: z.string().optional(),
})

/** Diluent volumes with which a dose is a printed line of the barrel, the longest draw first. */
export const diluentSchema = z.object({
  format: z.literal("posology/diluent@1"),
  vial: z.string(),
  dose: z.string(),
  barrel: z.string(),
  choices: z.array(
    z.object({
      diluent: z.string(),
      /** The line to draw to, in the syringe's own units. They are volumes and never IU. */
      units: z.string(),
      draw: z.string(),
      /** Whole doses in the vial. */
      doses: z.number().int(),
    }),
  ),
  /** Why there is none, or null. */
  none: z.string().nullable(),
})

export const diluent = useCase({
  name: "diluent",
  summary: "which volume of diluent makes a dose out of a vial land on a printed line of a syringe",
  input,
  output: diluentSchema,
  run: (_, asked) => adviseDiluent(asked),
})

/** The advice itself, which needs nothing but what is asked. */
export const adviseDiluent = (asked: z.output<typeof input>): Outcome<z.output<typeof diluentSchema>> => {
  const bar = asked.compound === undefined ? undefined : planBarOf(asked.compound)
  if (bar) return unusable({ code: "plan/barred-compound", message: `Nothing is worked out for this: ${bar.reason}.` })
  const { device, syringe } = asked
  const parts = gather({
    vial: amount(asked.vial, ["mass", "activity"], "what a vial holds, such as 5mg"),
    dose: amount(asked.dose, ["mass", "activity"], "one dose, such as 250mcg"),
    barrel: chosenDevice({ device, syringe }),
    most: amount(asked.most, ["volume"], "a volume, such as 3mL"),
    least: amount(asked.least ?? asked.step, ["volume"], "a volume, such as 0.5mL"),
    step: amount(asked.step, ["volume"], "a volume, such as 0.1mL"),
  })
  if (!parts.ok) return wrongCall(parts.problem)
  const { vial, dose, barrel, most, least, step } = parts.value
  if (barrel.kind !== "syringe")
    return wrongCall({
      code: "diluent/barrel",
      message: `${barrel.name} has no printed units; name a syringe.`,
      path: "syringe",
    })
  if (compareQuantity(least, most) > 0)
    return wrongCall({
      code: "diluent/range",
      message: `${asked.least ?? asked.step} is more than ${asked.most}.`,
      path: "least",
    })
  if (inBase(most).div(inBase(step)).compare(MOST_STEPS) > 0)
    return wrongCall({
      code: "diluent/steps",
      message: "That is more than a thousand volumes to try; take larger steps.",
      path: "step",
    })
  const choices = diluentsFor(vial, dose, barrel, { least, most, step })
  return done({
    format: "posology/diluent@1" as const,
    vial: showQuantity(vial),
    dose: showQuantity(dose),
    barrel: barrel.name,
    choices: choices.map((c) => ({
      diluent: showQuantity(c.diluent),
      units: showRounded(c.units, 2),
      draw: showQuantity(c.draw),
      doses: c.doses,
    })),
    none: choices.length > 0 ? null : whyNone(vial, dose, most),
  })
}

const MOST_STEPS = 1000

const amount = (text: string, kinds: readonly string[], wanted: string): Result<Quantity> => {
  const q = parseQuantity(text)
  if (!q.ok) return q
  return kinds.includes(dimensionOf(q.value)) && inBase(q.value).compare(0) > 0
    ? ok(q.value)
    : fail("diluent/amount", `"${text}" is not ${wanted}.`)
}

const whyNone = (vial: Quantity, dose: Quantity, most: Quantity): string =>
  dimensionOf(vial) !== dimensionOf(dose)
    ? `${showQuantity(dose)} cannot be measured out of ${showQuantity(vial)}: one is an amount of substance, the other an activity.`
    : compareQuantity(dose, vial) > 0
      ? `The vial holds ${showQuantity(vial)}, which is less than one dose.`
      : `No volume up to ${showQuantity(most)} puts ${showQuantity(dose)} on a printed line of this syringe; another syringe or finer steps might.`
