import { expect, test } from "vitest"
import { quote, settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

/** The doses that a page of one line states, and the amounts that stand under unread. */
const readLine = (amount: string) => {
  const text = `Halexin\n\nDosage: ${amount} daily\nRoute: oral\n`
  const r = read({ text, kind: "text" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  const doses = r.value.protocols.flatMap((p) => {
    const d = settled(p.dose)
    return d === undefined ? [] : [`${showExact(d.low)}-${showExact(d.high)} ${d.unit}`]
  })
  return { doses, unread: r.value.unread.map((u) => quote(r.value.text, u.span)) }
}

test.each([
  "twenty-five mg",
  "twenty five mg",
  "thirty‑five mg",
  "one hundred five mcg",
  "one hundred and five mg",
  "two hundred mcg",
  "two hundred fifty mcg",
  "fifty mg",
  "half a mg",
  "half mg",
  "one and a half mg",
  "one-and-a-half mg",
  "three quarters of a mg",
  "a quarter of a gram",
  "a couple of mg",
  "a few mg",
  "2-five mg",
])("%s is a number in words that no rule reads: no dose, and not lost", (amount) => {
  const { doses, unread } = readLine(amount)
  expect(doses).toEqual([])
  expect(unread.join(" ")).toContain(amount.split(" ").at(-1))
})

test.each([
  ["five mg", "5-5 mg"],
  ["ten mg", "10-10 mg"],
  ["one or two mg", "1-2 mg"],
  ["two to five mg", "2-5 mg"],
])("%s is plain", (amount, dose) => expect(readLine(amount).doses).toEqual([dose]))

test.each([
  "at least 5 mg",
  "no less than 5 mg",
  "min. 5 mg",
  "minimum dose 5 mg",
  "a minimum of 5 mg",
  "upwards of 5 mg",
  "5 mg or more",
  "5 mg minimum",
  "5 mg+",
  "≥5 mg",
])("%s names the least and no dose", (amount) => {
  const { doses, unread } = readLine(amount)
  expect([doses, unread.join(" ").includes("5 mg")]).toEqual([[], true])
})
