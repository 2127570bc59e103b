import { z } from "zod"
import { factOf, provenanceShape, textFact } from "./provenance.ts"

/** An amount a person takes, as label copies or studies give it. `low` and `high` are quantities ("10 mg"). */
const humanDose = z.strictObject({
  low: z.string(),
  high: z.string(),
  per: z.enum(["day", "once"]),
  perKg: z.boolean(),
  /** What the mass is of, where that is not the compound itself ("root extract"). */
  of: z.string().optional(),
  route: z.string().min(1),
  usual: z.string().min(1),
})

/** Where a medicine stands with a country's or body's rules; `value` null says that nothing was found. */
const statusRow = z.strictObject({ place: z.string().min(1), value: z.string().min(1).nullable(), ...provenanceShape })

const identity = z.strictObject({
  sequence: textFact.optional(),
  oneLetter: textFact.optional(),
  formula: textFact.optional(),
  /** g/mol, as a decimal. */
  molarMass: textFact.optional(),
  cas: textFact.optional(),
  pubchem: factOf(z.array(z.number().int())).optional(),
  inchiKey: textFact.optional(),
  atc: textFact.optional(),
  salts: textFact.optional(),
})

/** One compound: what it is called, what it is, where it stands, and what is known of it in people. */
export const compoundRow = z.strictObject({
  id: z.string().min(1),
  /** Every name it is read under; the first is the one shown. */
  names: z.array(z.string().min(1)).min(1),
  class: textFact,
  identity: identity.optional(),
  status: z.array(statusRow),
  /** Null where no dose in people has been established. */
  humanDose: factOf(humanDose.nullable()).optional(),
  halfLife: textFact.optional(),
  risks: z.array(textFact),
  pharmacokinetics: z.array(textFact).optional(),
  dependence: z.array(textFact).optional(),
  storage: z.array(textFact).optional(),
  literature: z.array(textFact).optional(),
})
export type CompoundRow = Readonly<z.infer<typeof compoundRow>>
export type StatusRow = Readonly<z.infer<typeof statusRow>>
