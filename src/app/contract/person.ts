import { z } from "zod"

/** What a person of the house is called: one line, up to 40 characters. */
export const personName = z
  .string()
  .transform((name) =>
    name
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
      .trim(),
  )
  .refine((name) => name.length > 0, "say a name")
  .refine((name) => name.length <= 40, "a name has up to 40 characters")
