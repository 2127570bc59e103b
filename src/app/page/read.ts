import { readSchema } from "../contract/read.ts"
import { done, unusable, useCase } from "../use-case.ts"
import { pageInput, readPage } from "./page-input.ts"
import { presentReading } from "./present/read.ts"

/** What a page states: protocols, and what belongs to the page, each field with the characters it came from. */
export const read = useCase({
  name: "read",
  summary: "what the page states, field by field",
  input: pageInput,
  output: readSchema,
  run: (ports, input) => {
    const reading = readPage(ports, input)
    return reading.ok ? done(presentReading(reading.value)) : unusable(reading.problem)
  },
})
