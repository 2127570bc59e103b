import { z } from "zod"
import { factOf } from "./provenance.ts"

const head = { id: z.string().min(1), name: z.string().min(1) }
/** Relative half-width as a ratio: "1/4" is ±25 %. */
const tolerance = factOf(z.string().regex(/^\d+\/\d+$/u))
const volume = factOf(z.string())

/** What a dose is measured with; volumes are quantities in words ("50 uL"). */
export const deviceRow = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("dropper"), ...head, drop: volume, tolerance }),
  z.strictObject({
    kind: z.literal("spray"),
    ...head,
    actuation: volume,
    tolerance,
    /** Presses wasted before the first dose of a bottle. */
    priming: factOf(z.number().int().nonnegative()).optional(),
    deadVolume: volume.optional(),
  }),
  z.strictObject({
    kind: z.literal("syringe"),
    ...head,
    capacity: volume,
    /** The volume between two printed lines. */
    mark: volume,
    /** Syringe units a line stands for: "1", "2" or "1/2". */
    unitsPerMark: z.string(),
  }),
])
export type DeviceRow = Readonly<z.infer<typeof deviceRow>>
