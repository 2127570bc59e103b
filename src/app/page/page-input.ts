import { z } from "zod"
import type { PageInput } from "./read-page.ts"

export { type PageInput, readPage } from "./read-page.ts"

/** A page as a call hands it in. */
export const pageInput = z.strictObject({
  content: z.union([z.string(), z.custom<Uint8Array>((v) => v instanceof Uint8Array, "expected text or bytes")]),
  /** The file's name, which helps to tell what it is. */
  name: z.string().optional(),
  as: z.enum(["text", "html", "markdown", "pdf"]).optional(),
  /** The encoding that came with the bytes. */
  charset: z.string().max(40).optional(),
}) satisfies z.ZodType<PageInput>
