import type { GivenPage } from "../../../wire/desk/keeping.ts"
import { ask } from "../../../wire/worker/ask.ts"

/** Takes a page as what it says: of a PDF that is its text. */
export const asText =
  (take: (given: GivenPage) => Promise<string | null>) =>
  async (handed: GivenPage): Promise<string | null> => {
    const given = await ask("textOf", handed)
    return given.ok ? take(given.value) : given.problem.message
  }
