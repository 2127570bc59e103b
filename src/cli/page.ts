import type { Outcome } from "../app/index.ts"
import type { SourceKind } from "../base/index.ts"
import { readInput } from "./input.ts"

/** The page named on the command line, as the use cases take it. */
export const openPage = async <T>(
  name: string,
  as: SourceKind | undefined,
  use: (page: { content: Uint8Array; name: string; as?: SourceKind }) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  const bytes = await readInput(name)
  if (!bytes.ok) return { ok: false, fault: "input", problem: bytes.problem }
  return use({ content: bytes.value, name, ...(as ? { as } : {}) })
}
