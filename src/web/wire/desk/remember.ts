import type { FieldEntry } from "../../../app/index.ts"
import type { DeskCorrection } from "./keeping.ts"
import type { Choices, Label } from "./state.ts"

/** What this tab had on its desk, so that loading it anew changes nothing. The page itself is on the server. */
export type Remembered = {
  /** The id of a kept page; null for what is not kept. */
  readonly page: string | null
  /** Whether it was the example, as it travels with the program. */
  readonly example: boolean
  /** A protocol that was typed in without a page. */
  readonly typed: { readonly entries: readonly FieldEntry[]; readonly corrections: readonly DeskCorrection[] } | null
  readonly label: Label
  readonly choices: Choices
}

const desk = "posology.desk"
const lastPage = "posology.page"

/** What this tab had; in a new tab the page that was last open in any. Null where there is nothing, or the browser stores nothing. */
export const recall = (): Partial<Remembered> | null => {
  try {
    const own = sessionStorage.getItem(desk)
    if (own !== null) return JSON.parse(own) as Remembered
    const page = localStorage.getItem(lastPage)
    return page === null ? null : { page }
  } catch {
    return null
  }
}

/** Remembers the desk for this tab until it is closed, and which page it was for the next one. */
export const remember = (what: Remembered): void => {
  try {
    sessionStorage.setItem(desk, JSON.stringify(what))
    if (what.page !== null) localStorage.setItem(lastPage, what.page)
    else if (what.typed === null) localStorage.removeItem(lastPage)
  } catch {
    // A browser that stores nothing begins with an empty desk after loading anew, and nothing else is lost.
  }
}
