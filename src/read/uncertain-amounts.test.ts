import { expect, test } from "vitest"
import { quote, type Reading, settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const pageOf = (line: string): Reading => {
  const r = read({ text: `Halexin\n${line}`, kind: "text" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const doses = (page: Reading) =>
  page.protocols.flatMap((p) => {
    const dose = settled(p.dose)
    return dose && dose.unit !== null ? [`${showExact(dose.low)} ${dose.unit}`] : []
  })

test.each([
  ["Dosage: .5 mg twice daily", "0.5 mg"],
  ["Dosage: 1/2 mg daily", "0.5 mg"],
  ["Dosage: 300 mcg x 2 daily", "300 mcg"],
])("%s is a dose of %s", (line, dose) => {
  expect(doses(pageOf(line))).toEqual([dose])
})

test.each([
  ["Dosage: 2 x 300 mcg daily", "2 x 300 mcg"],
  ["Dosage: 5/10 mg daily", "5/10 mg"],
  ["Dosage: 1 1/2 mg daily", "1 1/2 mg"],
  ["Dosage: 300 mcg x2", "300 mcg"],
  ["Dosage: 2 capsules (300 mg each) daily", "2 capsules (300 mg each"],
  ["Dosage: 5OO mcg daily", "5OO mcg"],
  ["Dosage: 5e2 mcg daily", "5e2 mcg"],
  ["Dosage: 0. 5 mg daily", "5 mg"],
])("%s is no dose, and said to be unread", (line, left) => {
  const page = pageOf(line)
  expect(doses(page)).toEqual([])
  expect(page.unread.map((u) => quote(page.text, u.span))).toContain(left)
})
