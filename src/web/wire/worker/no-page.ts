import { fail } from "../../../base/index.ts"

/** The answer to a question about a page while there is none. */
export const noPage = fail("page/none", "There is no page on the desk yet; read one first.")
