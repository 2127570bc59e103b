import { z } from "zod"

/** A span as it travels: `[start, end)` in UTF-16 units. */
export const spanSchema = z.tuple([z.number().int().min(0), z.number().int().min(0)])
