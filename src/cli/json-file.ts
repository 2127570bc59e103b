import type { Outcome } from "../app/index.ts"
import type { Problem } from "../base/index.ts"
import { readInput } from "./input.ts"

/** The JSON of a file, or of stdin for `-`; `otherwise` is said where it holds none. What is in it is for the use case to say. */
export const jsonIn = async (file: string, otherwise: Problem): Promise<Outcome<unknown>> => {
  const bytes = await readInput(file)
  if (!bytes.ok) return { ok: false, fault: "input", problem: bytes.problem }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes.value)) }
  } catch {
    return { ok: false, fault: "input", problem: otherwise }
  }
}
