import { z } from "zod"

/** The JSON Schema (draft 2020-12) of `schema` as it travels: bytes are `{"base64":"…"}`, and what is no data (a stream) takes any value.
 *  `io` says which side of it is meant, what may be sent (`input`) or what comes back (`output`). */
export const jsonSchema = (schema: z.ZodType, io: "input" | "output"): Record<string, unknown> =>
  z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: made }) => {
      if (zodSchema instanceof z.ZodCustom && zodSchema.safeParse(new Uint8Array()).success) Object.assign(made, bytes)
    },
  })

const bytes = {
  type: "object",
  properties: { base64: { type: "string", contentEncoding: "base64" } },
  required: ["base64"],
  additionalProperties: false,
}
