import type { Outcome } from "../app/index.ts"
import { readInput } from "./input.ts"

/** The JSON of a session file; what is in it is for the use case to say. */
export const sessionFrom = async (file: string): Promise<Outcome<unknown>> => {
  const bytes = await readInput(file)
  if (!bytes.ok) return { ok: false, fault: "input", problem: bytes.problem }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes.value)) }
  } catch {
    return {
      ok: false,
      fault: "input",
      problem: {
        code: "input/json",
        message: `${file} is not JSON; give the trials as measure simulate prints them.`,
      },
    }
  }
}
