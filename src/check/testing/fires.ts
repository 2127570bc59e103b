import { expect, it } from "vitest"
import { findingsOf, type PageSpec } from "./page-with.ts"

/** One finding's examples: pages it must speak about, and pages it must be silent on. Each becomes a test. */
export const examples = (
  code: string,
  cases: { readonly fires: Readonly<Record<string, PageSpec>>; readonly silent: Readonly<Record<string, PageSpec>> },
): void => {
  for (const [when, page] of Object.entries(cases.fires)) {
    it(`${code} speaks ${when}`, () => {
      const found = findingsOf(page, code)
      expect(found.length).toBeGreaterThan(0)
      for (const f of found) expect(f.quotes.length > 0 || f.absent !== null).toBe(true)
    })
  }
  for (const [when, page] of Object.entries(cases.silent)) {
    it(`${code} is silent ${when}`, () => expect(findingsOf(page, code)).toEqual([]))
  }
}
