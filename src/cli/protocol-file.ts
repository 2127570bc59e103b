import type { Outcome, PageInput } from "../app/index.ts"
import { readInput } from "./input.ts"

/** A protocol that was typed in, or a FHIR resource: whatever JSON stands in a file. */
export const typedIn = async (file: string): Promise<Outcome<unknown>> => {
  const bytes = await readInput(file)
  if (!bytes.ok) return { ok: false, fault: "input", problem: bytes.problem }
  const value = bytes.value.length > MOST_JSON ? undefined : parsed(new TextDecoder().decode(bytes.value))
  if (value !== undefined) return { ok: true, value }
  const message =
    bytes.value.length > MOST_JSON
      ? `${file} has more than 5 MB, which no protocol has.`
      : `${file} could not be read as JSON; write a protocol in the shape that posology read --json prints.`
  return { ok: false, fault: "input", problem: { code: "input/protocol-file", message } }
}

const MOST_JSON = 5 * 1024 * 1024

/** A FHIR resource that stands where a page would; undefined for a page. */
export const fhirIn = (content: string | Uint8Array): unknown => {
  if (content.length > MOST_JSON) return undefined
  const text = typeof content === "string" ? content : new TextDecoder().decode(content)
  const value = text.trimStart().startsWith("{") ? parsed(text) : undefined
  return isFhir(value) ? value : undefined
}

/** A page for a command that reads pages; a FHIR request has its own door. */
export const notFhir = async <T>(
  page: PageInput,
  use: (page: PageInput) => Promise<Outcome<T>>,
): Promise<Outcome<T>> =>
  page.as !== undefined || fhirIn(page.content) === undefined
    ? use(page)
    : {
        ok: false,
        fault: "input",
        problem: {
          code: "input/fhir",
          message: `${page.name ?? "This"} is a FHIR resource and not a page; plan from it with posology plan --protocol-file.`,
        },
      }

/** What names its resource type is FHIR; whether it is one that can be planned is not for a command to say. */
export const isFhir = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "resourceType" in value

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
