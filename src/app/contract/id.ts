import { z } from "zod"
import type { Brand } from "../../base/index.ts"

/** An id as clients make it, without its brand. */
export const id = z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/, "expected an id: up to 64 letters, digits and . _ : -")

/** An id as clients make it: short, and fit to stand in a file, an address or a calendar. */
export const idSchema = <Id extends Brand<string, string>>(): z.ZodType<Id, string> =>
  // A brand exists only for the compiler.
  id as unknown as z.ZodType<Id, string>
