import type { z } from "zod"
import { fail, ok, type Result } from "../../base/index.ts"

/** Reads a service's answer. A problem (`online/shape`) when it is cut off, is no JSON, or no longer has the fields it is documented to have. */
export const parseAs = <T>(service: string, schema: z.ZodType<T>, body: string): Result<T> => {
  let raw: unknown
  try {
    raw = JSON.parse(body)
  } catch {
    return fail("online/shape", `${service} sent an answer that is cut off or is no JSON.`)
  }
  const shaped = schema.safeParse(raw)
  return shaped.success
    ? ok(shaped.data)
    : fail(
        "online/shape",
        `${service} sent an answer without ${shaped.error.issues[0]?.path.join(".") || "its fields"}.`,
      )
}
