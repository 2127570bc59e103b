import type { Outcome } from "../app/index.ts"
import { jsonIn } from "./json-file.ts"

/** The JSON of a session file. */
export const sessionFrom = (file: string): Promise<Outcome<unknown>> =>
  jsonIn(file, {
    code: "input/json",
    message: `${file} is not JSON; give the trials as measure simulate prints them.`,
  })
