import { expect, test } from "vitest"
import { settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const of = (line: string) => {
  const page = read({ text: `Halexin\n\nDosing\n\n${line}\n`, kind: "text" }, { sha256 })
  if (!page.ok) throw new Error(page.problem.message)
  const { protocols, unread, text } = page.value
  const doses = protocols.flatMap((p) => settled(p.dose) ?? [])
  return { doses: doses.map((d) => `${showExact(d.low)} ${d.unit}`), unread: unread.map((u) => text.slice(...u.span)) }
}

test.each([
  ["Take 5 milligrams daily", "5 mg"],
  ["Take 500 micrograms daily", "500 mcg"],
  ["Take 5 grams daily", "5 g"],
  ["Take 2 milliliters daily", "2 mL"],
  ["Take 5 mgs daily", "5 mg"],
])("%j, alone on its line, is a dose and no heading", (line, dose) => {
  expect(of(line)).toEqual({ doses: [dose], unread: [] })
})

test.each([
  "500 micro grams",
  "500 micro-grams",
  "5 milli grams",
  "5 m g",
  "500 international units",
  "500 mikrogramm",
  "500 gamma",
  "5 grains",
])("%j is no dose, and is listed", (amount) => {
  expect(of(`Take ${amount} daily`)).toEqual({ doses: [], unread: [amount] })
})
