import { jsonSchema, useCases } from "../app/index.ts"
import { personHeader } from "./wire.ts"

/** The OpenAPI 3.1 description of `POST /api/<name>`, made from the table of use cases and the schemas that it is held to. */
export const openApi = (version: string) => ({
  openapi: "3.1.0",
  info: {
    title: "Posology",
    version,
    summary: "Check the page before you follow it.",
    description:
      'Everything Posology does, one call each. An answer may say that something is unknown: that is an answer, and never a reassurance. Bytes travel as {"base64":"…"}.',
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/", description: "where this description was found" }],
  paths: Object.fromEntries(Object.entries(useCases).map(([name, use]) => [`/api/${name}`, { post: operation(use) }])),
  components: {
    parameters: {
      person: {
        name: personHeader,
        in: "header",
        required: false,
        description: "Whose diary is meant, by id or name, percent-encoded; without it the first person of the house.",
        schema: { type: "string" },
      },
    },
    schemas: { Refusal: refusal },
    responses: {
      unusable: said("The material could not be used: the sentence says what, where, and what would help."),
      wrong: said("The call itself is wrong."),
    },
  },
})

const operation = (use: (typeof useCases)[keyof typeof useCases]) => ({
  operationId: use.name,
  summary: use.summary,
  parameters: [{ $ref: "#/components/parameters/person" }],
  requestBody: {
    required: true,
    content: { "application/json": { schema: embedded(jsonSchema(use.input, "input")) } },
  },
  responses: {
    200: {
      description: "The answer.",
      content: { "application/json": { schema: embedded(jsonSchema(use.output, "output")) } },
    },
    400: { $ref: "#/components/responses/wrong" },
    422: { $ref: "#/components/responses/unusable" },
  },
})

/** The schema without the line that says which draft it is in: OpenAPI 3.1 is in that draft already. */
const embedded = ({ $schema: _, ...schema }: Record<string, unknown>) => schema

const said = (description: string) => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
})

const refusal = {
  type: "object",
  properties: {
    error: {
      type: "object",
      properties: {
        code: { type: "string", description: "Stable, to be told apart by a program." },
        message: { type: "string", description: "One sentence for a person." },
        path: { type: "string", description: "Which part of the input." },
        span: {
          type: "array",
          items: { type: "integer" },
          minItems: 2,
          maxItems: 2,
          description: "Which characters of the page.",
        },
      },
      required: ["code", "message"],
    },
  },
  required: ["error"],
}
