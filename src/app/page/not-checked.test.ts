import { expect, it } from "vitest"
import { uncheckedAlike } from "./not-checked.ts"

const reference = (n: number) => ({ what: `whether reference ${n} exists`, why: "nobody was asked" })

it("puts what was not checked for one reason together, and a row of references into one", () => {
  const lot = { what: "the lot", why: "only a laboratory can tell" }
  expect(uncheckedAlike([lot, ...[1, 3, 5, 6, 7].map(reference)])).toEqual([
    { why: "only a laboratory can tell", whats: ["the lot"] },
    { why: "nobody was asked", whats: ["whether references 1, 3 and 5 to 7 exist"] },
  ])
})

it("leaves one reference alone as it is, and two as two", () => {
  expect(uncheckedAlike([reference(4)])[0]?.whats).toEqual(["whether reference 4 exists"])
  expect(uncheckedAlike([reference(4), reference(5)])[0]?.whats).toEqual(["whether references 4 and 5 exist"])
})

it("says of several names one thing once", () => {
  const of = (name: string) => ({ what: `label doses of ${name}`, why: "the facts know it by name" })
  expect(uncheckedAlike(["A", "B", "C"].map(of))[0]?.whats).toEqual(["label doses of A, B and C"])
  expect(uncheckedAlike([of("A")])[0]?.whats).toEqual(["label doses of A"])
})
