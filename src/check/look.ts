import type { Finding } from "../base/index.ts"
import type { Page } from "./page.ts"

/** Something a check would have liked to look at and could not. */
export type NotChecked = { readonly what: string; readonly why: string }

/** One thing to look for on a page. */
export type Look = {
  /** The codes its findings may carry. */
  readonly codes: readonly string[]
  /** What it looks for, in words that follow "looked for". */
  readonly looksFor: string
  readonly at: (page: Page) => readonly Finding[]
  /** The same findings as they are set for reading, where one by one they would bury the rest. */
  readonly gathered?: (page: Page) => readonly Finding[]
  /** What of this page it could not judge, and why. */
  readonly blind?: (page: Page) => readonly NotChecked[]
}
